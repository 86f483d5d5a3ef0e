"""Turns at the database, and their answers to where they were asked."""

import asyncio
from collections.abc import Callable, Coroutine
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from functools import partial
from typing import Any

from .app import App
from .asking import Unfetched, Unheard
from .channels.channel import Attachment, Channel, Incoming, Outgoing
from .delivery.sender import Run, Sender
from .exchange import Moves
from .records import Posted

EAR = ThreadPoolExecutor(1, "ear")  # one for all bots and pages: a flood takes no more than one core, and nobody's thread


class Talk:
    """The conversation behind the bot: turns at the database, answers by the sender."""

    def __init__(self, app: App, run: Run, sender: Sender, channel: Channel) -> None:
        self._conversation, self._listener = app.conversation, app.listener
        self._run, self._sender, self._channel = run, sender, channel

    async def receive(self, incoming: Incoming) -> tuple[Callable[[], Coroutine[Any, Any, None]], Outgoing | None]:
        try:
            at_once, first = await self._run(partial(self._turn, incoming))
        except Unheard as unheard:  # beside the turns of others: it takes longer than a turn
            moves = await asyncio.get_running_loop().run_in_executor(EAR, self._listener.hear, unheard.text)
            at_once, first = await self._run(partial(self._turn, incoming, moves))
        except Unfetched as unfetched:
            at_once, first = await self._run(partial(self._turn, await self._fetched(incoming, unfetched.attached)))
        return partial(self._answer, incoming, at_once, first), next((each for each in at_once if each.edits), None)

    def _turn(self, incoming: Incoming, moves: Moves | None = None) -> tuple[tuple[Outgoing, ...], Posted | None]:
        """A turn, and the first message of its answer in hand: where there is one writer both are kept with one commit."""
        return self._conversation.receive(incoming, moves), self._sender.take_first(incoming.person)

    async def _fetched(self, incoming: Incoming, attached: Attachment) -> Incoming:
        """With what is in it, or with the news that it is lost."""
        content = await self._channel.fetch(attached)
        if content is None:
            return replace(incoming, other="lost", attached=None)
        return replace(incoming, attached=replace(attached, content=content))

    async def _answer(self, incoming: Incoming, at_once: tuple[Outgoing, ...], first: Posted | None) -> None:
        if incoming.other == "blocked":
            return
        for message in (each for each in at_once if not each.edits):
            await self._channel.send(incoming.person, message)
        await self._sender.flush(incoming.person, first)

    async def flush(self, person: str) -> None:
        await self._sender.flush(person)

    async def restarting(self, person: str) -> None:
        await self._channel.send(person, await asyncio.to_thread(self._conversation.apology, person, "restarting"))
