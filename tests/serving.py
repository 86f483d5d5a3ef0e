"""The pages as the running bot serves them, for tests: with its worker, and for a real browser at an address."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager

import uvicorn
from starlette.types import ASGIApp

from bot.app import App
from bot.channels import webhook
from bot.visits import Visits
from bot.worker import Batches


class Healthy:
    """What is seen from outside, where nobody looks."""

    async def healthy(self) -> tuple[bool, str]:
        return True, ""

    async def page(self) -> bytes:
        return b""


@asynccontextmanager
async def served(app: App, bots: Sequence[str] = ("telegram:123",), secure: bool = False) -> AsyncIterator[tuple[Visits, ASGIApp]]:
    """The server, and what is behind it."""
    worker = Batches(app.store.share)
    visits = Visits(app, worker.run, bots)
    yield visits, webhook.application({}, "", Healthy(), visits.routes(secure))
    visits.screens.close()
    await worker.close()


@asynccontextmanager
async def at_address(server: ASGIApp) -> AsyncIterator[str]:
    """Where a browser finds it."""
    listening = webhook.listening("127.0.0.1:0")
    serving = webhook.Server(uvicorn.Config(server, log_config=None, lifespan="off", timeout_graceful_shutdown=1))
    task = asyncio.create_task(serving.serve([listening]))
    yield f"http://127.0.0.1:{listening.getsockname()[1]}"
    serving.should_exit = True
    await task
