"""Updates by polling: our own loop, whose offset passes an update only after its commit, so kill -9 loses nothing."""

import asyncio
import warnings
from contextlib import suppress
from typing import Any

from telegram.error import BadRequest, TelegramError
from telegram.warnings import PTBUserWarning

from .bot import DRAIN_SECONDS, LONG_POLL, TelegramBot, until_stop, wait_after
from .updates import UPDATES

# updates are asked for as they come on purpose, see `_updates`
warnings.filterwarnings("ignore", message=".*getUpdates.*", category=PTBUserWarning)

CONFIRM_SECONDS = 1.0


async def poll(bot: TelegramBot, stop: asyncio.Event) -> None:
    """Until `stop` is set. A batch is acknowledged when all of it is committed. Raises BotRefused."""
    offset, pause, alone = 0, 0.0, False
    while not stop.is_set():
        try:
            if not alone:  # an earlier webhook would keep the updates for itself
                with suppress(BadRequest):  # of a server that knows no webhooks
                    await until_stop(bot.api.delete_webhook(drop_pending_updates=False), stop)
                alone = True
            asked = asyncio.ensure_future(_updates(bot, offset, LONG_POLL))
            if not await until_stop(asked, stop):
                break
        except TelegramError as error:
            pause = await wait_after(error, pause, stop)
            continue
        updates, pause = asked.result(), 0.0
        taking = bot.take_all(update for update in map(bot.read, updates) if update is not None)
        if not await until_stop(taking, stop, DRAIN_SECONDS):
            break
        offset = max((update["update_id"] + 1 for update in updates), default=offset)
    if offset:  # confirm the last batch, so that the next start does not get it again
        with suppress(TelegramError, TimeoutError):
            await asyncio.wait_for(_updates(bot, offset, 0), CONFIRM_SECONDS)


async def _updates(bot: TelegramBot, offset: int, wait: int) -> list[dict[str, Any]]:
    """Updates as they come: read one by one, so that one in a form we do not know does not hold up the others."""
    asked = {"offset": offset, "timeout": wait, "allowed_updates": UPDATES}
    answer = await bot.api.do_api_request("getUpdates", api_kwargs=asked, read_timeout=wait + 10)
    return [update for update in answer if isinstance(update, dict) and isinstance(update.get("update_id"), int)]
