"""aiogram 3 as its guide shows it: states and data in memory, updates by its aiohttp handler."""

import logging
import sys
from collections.abc import Awaitable, Callable
from typing import Any

from aiogram import Bot, Dispatcher, F
from aiogram.client.default import DefaultBotProperties
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.enums import ParseMode
from aiogram.filters import Command
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State
from aiogram.types import CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, Message
from aiogram.webhook.aiohttp_server import SimpleRequestHandler, setup_application
from aiohttp import web

from bench.load import Step
from bench.play import Play

Take = Callable[[Any, FSMContext], Awaitable[None]]


def bot_at(api: str, play: Play) -> Bot:
    """The bot of a play, with its Bot API there."""
    session = AiohttpSession(api=TelegramAPIServer.from_base(api))
    return Bot(play.token, session=session, default=DefaultBotProperties(parse_mode=ParseMode.HTML))


def serve(dispatcher: Dispatcher, bot: Bot, port: int, play: Play) -> None:
    """Serves until SIGTERM."""
    app = web.Application()
    SimpleRequestHandler(dispatcher, bot, secret_token=play.secret).register(app, path=play.path)
    setup_application(app, dispatcher, bot=bot)
    web.run_app(app, host="127.0.0.1", port=port, print=None, access_log=None)


def dispatching(play: Play) -> Dispatcher:
    dispatcher = Dispatcher()
    states = [State(f"step_{number}", "play") for number in range(len(play.steps))]
    for number, step in enumerate(play.steps):
        then = states[number + 1] if number + 1 < len(states) else None
        taking = _taking(number, step, then)
        if number == 0:
            dispatcher.message.register(taking, Command(step.words[1:]))
        elif step.words:
            dispatcher.message.register(taking, states[number], F.text)
        else:
            dispatcher.callback_query.register(taking, states[number])
    return dispatcher


def _taking(number: int, step: Step, then: State | None) -> Take:
    rows = [[InlineKeyboardButton(text=label, callback_data=f"{number}:{label}"[:20]) for label in row] for row in step.labels]
    keyboard = InlineKeyboardMarkup(inline_keyboard=rows) if rows else None

    async def take(event: Message | CallbackQuery, state: FSMContext) -> None:
        message: Any = event
        if isinstance(event, CallbackQuery):
            await event.answer()
            message = event.message
        await state.update_data({str(number): event.data if isinstance(event, CallbackQuery) else event.text})
        await state.set_state(then)
        await message.answer(step.text, reply_markup=keyboard)

    return take


if __name__ == "__main__":
    logging.basicConfig(level=logging.ERROR)
    told = Play.read(sys.argv[3])
    serve(dispatching(told), bot_at(sys.argv[1], told), int(sys.argv[2]), told)
