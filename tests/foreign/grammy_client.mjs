// A bot on grammY that does everything of test_foreign_clients.py once. Arguments: the API's root, the token.
import { createRequire } from "node:module";
import { createServer } from "node:http";

const [url, token, modules] = process.argv.slice(2);
const { Bot, InlineKeyboard, webhookCallback } = createRequire(modules)("grammy");

const secret = "s3cret-of-the-hook";
const choice = new InlineKeyboard([[{ text: "Ja", callback_data: "1:ja", style: "primary" }]]);
const bot = new Bot(token, { client: { apiRoot: url } });
const expect = (condition, words) => { if (!condition) throw new Error(words); };
bot.catch((error) => { console.error(error.error ?? error); process.exit(1); });

bot.command("start", (context) => context.reply("<b>Welkom</b> 😀 &amp; hoi", {
  parse_mode: "HTML", reply_markup: choice, protect_content: true, link_preview_options: { is_disabled: true },
}));
bot.on("callback_query:data", async (context) => {
  await context.answerCallbackQuery("Genoteerd");
  const [mark] = context.callbackQuery.message.entities;
  expect(mark.type === "bold" && mark.length === 6, "the formatting is lost");
  await context.editMessageText("Gekozen: <i>Ja</i>", { parse_mode: "HTML" });
  await bot.stop();
});
let heard;
const hearing = new Promise((resolve) => { heard = resolve; });
bot.hears("Hallo", async (context) => { await context.reply("Over de haak: Hallo"); heard(); });

await bot.init();
await bot.api.setMyCommands([{ command: "start", description: "Beginnen" }], { language_code: "nl" });
await bot.api.setMyDescription("Wie dit is", { language_code: "nl" });
console.log("ready", bot.botInfo.username);
await bot.start();

console.log("polling alone");
await bot.api.getUpdates({ offset: 900_000_000, timeout: 40 }).catch((error) => console.log("refused", error.description));

const server = createServer((request, answer) => webhookCallback(bot, "http", { secretToken: secret })(request, answer));
server.listen(0, "127.0.0.1", async () => {
  await bot.api.setWebhook(`http://127.0.0.1:${server.address().port}/hook`, { secret_token: secret });
  console.log("hooked");
  await hearing;
  await bot.api.deleteWebhook();
  process.exit(0);
});
