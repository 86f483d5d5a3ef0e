"""A bot on pyTelegramBotAPI that does everything of test_foreign_clients.py once. Arguments: the API's root, the token."""

import sys
from http.server import BaseHTTPRequestHandler, HTTPServer

from telebot import TeleBot, apihelper
from telebot.types import BotCommand, CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, LinkPreviewOptions, Message, Update

URL, TOKEN = sys.argv[1:]
SECRET = "s3cret-of-the-hook"
CHOICE = InlineKeyboardMarkup([[InlineKeyboardButton("Ja", callback_data="1:ja", style="primary")]])

apihelper.API_URL = URL + "/bot{0}/{1}"
bot = TeleBot(TOKEN, threaded=False)
heard = []


@bot.message_handler(commands=["start"])
def start(message: Message) -> None:
    quiet = LinkPreviewOptions(is_disabled=True)
    words = "<b>Welkom</b> 😀 &amp; hoi"
    bot.send_message(message.chat.id, words, parse_mode="HTML", reply_markup=CHOICE, link_preview_options=quiet, protect_content=True)


@bot.callback_query_handler(lambda query: True)
def tapped(query: CallbackQuery) -> None:
    bot.answer_callback_query(query.id, "Genoteerd")
    assert query.message.html_text == "<b>Welkom</b> 😀 &amp; hoi"
    bot.edit_message_text("Gekozen: <i>Ja</i>", query.message.chat.id, query.message.message_id, parse_mode="HTML")
    bot.stop_polling()


@bot.message_handler(func=lambda message: message.text == "Hallo")
def hello(message: Message) -> None:
    bot.send_message(message.chat.id, "Over de haak: Hallo")
    heard.append(message)


class Hook(BaseHTTPRequestHandler):
    def do_POST(self) -> None:
        assert (self.path, self.headers["X-Telegram-Bot-Api-Secret-Token"]) == ("/hook", SECRET)
        body = self.rfile.read(int(self.headers["Content-Length"])).decode()
        bot.process_new_updates([Update.de_json(body)])
        self.send_response(200)
        self.end_headers()

    def log_message(self, *words: object) -> None:
        pass


name = bot.get_me().username
bot.set_my_commands([BotCommand("start", "Beginnen")], language_code="nl")
bot.set_my_description("Wie dit is", language_code="nl")
print("ready", name, flush=True)
bot.polling(non_stop=False, long_polling_timeout=20)

print("polling alone", flush=True)
try:
    bot.get_updates(offset=900_000_000, timeout=60, long_polling_timeout=40)
except apihelper.ApiTelegramException as error:
    print("refused", error.description, flush=True)

server = HTTPServer(("127.0.0.1", 0), Hook)
bot.set_webhook(f"http://127.0.0.1:{server.server_port}/hook", secret_token=SECRET)
print("hooked", flush=True)
while not heard:
    server.handle_request()
bot.delete_webhook()
