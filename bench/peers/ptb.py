"""python-telegram-bot as its guide shows it: `run_webhook`, one update at a time, a ConversationHandler."""

import logging
import sys
from collections.abc import Callable, Coroutine
from typing import Any

from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.constants import ParseMode
from telegram.ext import (
    ApplicationBuilder,
    BaseHandler,
    CallbackQueryHandler,
    CommandHandler,
    ContextTypes,
    ConversationHandler,
    MessageHandler,
    filters,
)

from bench.load import Step
from bench.play import Play

Handle = Callable[[Update, ContextTypes.DEFAULT_TYPE], Coroutine[Any, Any, int]]


def main(api: str, port: int, play: Play) -> None:
    """Serves until SIGTERM."""
    application = ApplicationBuilder().token(play.token).base_url(f"{api}/bot").build()
    states: dict[object, list[BaseHandler[Any, Any, Any]]] = {}
    for number, step in enumerate(play.steps[1:], 1):
        taking = _taking(number, step, number + 1 == len(play.steps))
        states[number] = [MessageHandler(filters.TEXT & ~filters.COMMAND, taking) if step.words else CallbackQueryHandler(taking)]
    first = play.steps[0]
    entry: list[BaseHandler[Any, Any, Any]] = [CommandHandler(first.words[1:], _taking(0, first, len(play.steps) == 1))]
    application.add_handler(ConversationHandler(entry, states, []))
    host = "127.0.0.1"
    application.run_webhook(host, port, play.path[1:], webhook_url=f"https://{host}{play.path}", secret_token=play.secret)


def _taking(number: int, step: Step, last: bool) -> Handle:
    rows = [[InlineKeyboardButton(label, callback_data=f"{number}:{label}"[:20]) for label in row] for row in step.labels]

    async def take(update: Update, context: ContextTypes.DEFAULT_TYPE) -> int:
        assert context.user_data is not None
        assert update.effective_chat is not None
        if update.callback_query is not None:
            await update.callback_query.answer()
            context.user_data[number] = update.callback_query.data
        elif update.message is not None:
            context.user_data[number] = update.message.text
        keyboard = InlineKeyboardMarkup(rows) if rows else None
        await update.effective_chat.send_message(step.text, parse_mode=ParseMode.HTML, reply_markup=keyboard)
        return ConversationHandler.END if last else number + 1

    return take


if __name__ == "__main__":
    logging.basicConfig(level=logging.ERROR)
    main(sys.argv[1], int(sys.argv[2]), Play.read(sys.argv[3]))
