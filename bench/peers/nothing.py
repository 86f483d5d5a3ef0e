"""No bot at all: acknowledges each update at once and answers with the next message. What the load itself can do at most."""

import asyncio
import json
import re
import sys
from collections import defaultdict
from urllib.parse import urlencode, urlsplit

from bench.load import Step, whole
from bench.play import Play

CONNECTIONS = 200
USER = re.compile(rb'"from":\{"id":(\d+),"is_bot":false')


class _Sending(asyncio.Protocol):
    """A connection to the Bot API; free again when it is answered."""

    def __init__(self, free: "list[_Sending]") -> None:
        self._free, self._buffer = free, b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self.transport = transport

    def data_received(self, data: bytes) -> None:
        self._buffer += data
        if whole(self._buffer) is not None:
            self._buffer = b""
            self._free.append(self)


class _Taking(asyncio.Protocol):
    """A connection from Telegram."""

    def __init__(self, play: Play, free: list[_Sending], step_of: defaultdict[int, int]) -> None:
        self._free, self._step_of, self._buffer = free, step_of, b""
        self._messages = [_encoded(step) for step in play.steps]
        self._head = f"POST /bot{play.token}/sendMessage HTTP/1.1\r\nHost: bench\r\nContent-Type: application/x-www-form-urlencoded\r\n".encode()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        self._buffer += data
        found = whole(self._buffer)
        if found is None:
            return
        self._buffer = b""
        self._transport.write(b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")
        user = USER.search(found[1])
        assert user is not None
        step = self._step_of[int(user[1])]
        self._step_of[int(user[1])] += 1
        body = b"chat_id=%b&%b" % (user[1], self._messages[step])
        self._free.pop().transport.write(b"%bContent-Length: %d\r\n\r\n%b" % (self._head, len(body), body))


def _encoded(step: Step) -> bytes:
    rows = [[{"text": label, "callback_data": f"{place}"} for place, label in enumerate(labels)] for labels in step.labels]
    keyboard = {"reply_markup": json.dumps({"inline_keyboard": rows})} if rows else {}
    return urlencode({"text": step.text, "parse_mode": "HTML"} | keyboard).encode()


async def main(api: str, port: int, play: Play) -> None:
    """Serves until it is killed."""
    loop, (host, _, there) = asyncio.get_running_loop(), urlsplit(api).netloc.partition(":")
    free: list[_Sending] = []
    for _ in range(CONNECTIONS):
        free.append((await loop.create_connection(lambda: _Sending(free), host, int(there)))[1])
    step_of: defaultdict[int, int] = defaultdict(int)
    server = await loop.create_server(lambda: _Taking(play, free, step_of), "127.0.0.1", port)
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], int(sys.argv[2]), Play.read(sys.argv[3])))
