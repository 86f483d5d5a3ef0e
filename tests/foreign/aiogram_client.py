"""A bot on aiogram that does everything of test_foreign_clients.py once. Arguments: the API's root, the token."""

import asyncio
import socket
import sys

from aiogram import Bot, Dispatcher, F
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.exceptions import TelegramConflictError
from aiogram.filters import CommandStart
from aiogram.types import BotCommand, CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, LinkPreviewOptions, Message
from aiogram.webhook.aiohttp_server import SimpleRequestHandler
from aiohttp import web

SECRET = "s3cret-of-the-hook"
CHOICE = InlineKeyboardMarkup(inline_keyboard=[[InlineKeyboardButton(text="Ja", callback_data="1:ja", style="primary")]])


async def main(url: str, token: str) -> None:
    bot = Bot(token, session=AiohttpSession(api=TelegramAPIServer.from_base(url)))
    dispatcher, heard = Dispatcher(), asyncio.Event()

    @dispatcher.message(CommandStart())
    async def start(message: Message) -> None:
        quiet = LinkPreviewOptions(is_disabled=True)
        await message.answer("<b>Welkom</b> 😀 &amp; hoi", parse_mode="HTML", reply_markup=CHOICE, link_preview_options=quiet, protect_content=True)

    @dispatcher.callback_query()
    async def tapped(query: CallbackQuery) -> None:
        await query.answer("Genoteerd")
        assert isinstance(query.message, Message)
        assert query.message.html_text == "<b>Welkom</b> 😀 &amp; hoi"
        await query.message.edit_text("Gekozen: <i>Ja</i>", parse_mode="HTML")
        await dispatcher.stop_polling()

    @dispatcher.message(F.text == "Hallo")
    async def hello(message: Message) -> None:
        await message.answer("Over de haak: Hallo")
        heard.set()

    name = (await bot.get_me()).username
    await bot.set_my_commands([BotCommand(command="start", description="Beginnen")], language_code="nl")
    await bot.set_my_description("Wie dit is", language_code="nl")
    print("ready", name, flush=True)
    await dispatcher.start_polling(bot, handle_signals=False, close_bot_session=False)

    print("polling alone", flush=True)
    try:
        await bot.get_updates(offset=900_000_000, timeout=40)
    except TelegramConflictError as error:
        print("refused", error.message, flush=True)

    app = web.Application()
    SimpleRequestHandler(dispatcher, bot, handle_in_background=False, secret_token=SECRET).register(app, path="/hook")
    runner = web.AppRunner(app)
    await runner.setup()
    listening = socket.create_server(("127.0.0.1", 0))
    await web.SockSite(runner, listening).start()
    await bot.set_webhook(f"http://127.0.0.1:{listening.getsockname()[1]}/hook", secret_token=SECRET)
    print("hooked", flush=True)
    await heard.wait()
    await bot.delete_webhook()
    await runner.cleanup()
    await bot.session.close()


asyncio.run(main(*sys.argv[1:]))
