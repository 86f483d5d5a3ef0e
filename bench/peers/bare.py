"""The bare client: python-telegram-bot's Bot over the transport we gave it, with as many messages on their way as we have, and nothing else."""

import asyncio
import gc
import sys
from collections.abc import Iterator
from itertools import count

from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup
from telegram.constants import ParseMode

from bench.crowd import TOKEN
from bot.channels.transport import AiohttpRequest
from bot.delivery.drain import AT_ONCE
from bot.serve import YOUNG, event_loop

TEXT = (
    "🏠 <b>Lezen</b> · Groep 5b\n\n<b>Vraag aan uw kind:</b>\nWaar ging het boek over dat je vandaag op school las? Wat vond je het spannendst?\n\n"
    "<b>Doe samen (5 minuten):</b>\nLees om de beurt een bladzijde voor, in welke taal u wilt. Vertel elkaar na elke bladzijde wat er gebeurde."
)
LABELS = ("Andere vraag", "Te moeilijk", "Ging goed", "Instellingen", "Stop")


async def main(api: str) -> None:
    """To one chat after another, until SIGTERM."""
    bot = Bot(TOKEN, f"{api}/bot", request=AiohttpRequest())
    await bot.initialize()
    keyboard = InlineKeyboardMarkup([[InlineKeyboardButton(label, callback_data=f"d1234567:{label[:8]}")] for label in LABELS])
    gc.freeze()
    gc.set_threshold(YOUNG)

    async def sending(chats: Iterator[int]) -> None:
        for chat in chats:
            await bot.send_message(chat, TEXT, parse_mode=ParseMode.HTML, reply_markup=keyboard, disable_web_page_preview=True)

    chats = count(1)
    await asyncio.gather(*(sending(chats) for _ in range(AT_ONCE)))


if __name__ == "__main__":
    with asyncio.Runner(loop_factory=event_loop()) as runner:
        runner.run(main(sys.argv[1]))
