"""A voice message as it comes and goes: OGG with Opus. Its pages are counted, nothing in them is ever decoded."""

SUFFIX = ".ogg"  # of the name of a file that is a voice message
MIME = "audio/ogg"
MOST_SECONDS = 60
MOST_BYTES = 1_000_000  # a minute as the apps record it is about 300 kB
RATE = 48_000  # of the clock in every Opus stream
# a page (RFC 3533): its head, a table with the lengths of its segments, and these
MAGIC, HEAD, FIRST = b"OggS\0", 27, 2
OPUS = b"OpusHead"
NO_TIME = 2**64 - 1  # of a page in which nothing ends


def seconds_of(content: bytes) -> int | None:
    """How long it lasts, rounded up; 0 where nothing was recorded; None where this is no whole OGG file with one Opus stream."""
    at, last, skipped, serial = 0, 0, 0, b""
    while at < len(content):
        head = content[at : at + HEAD]
        if len(head) < HEAD or not head.startswith(MAGIC):
            return None
        body = at + HEAD + head[26]
        end = body + sum(content[at + HEAD : body])
        if end > len(content):
            return None
        if at == 0:
            if not head[5] & FIRST or content[body : body + len(OPUS)] != OPUS or end - body < 19:
                return None
            serial, skipped = head[14:18], int.from_bytes(content[body + 10 : body + 12], "little")
        elif head[14:18] != serial:
            return None
        time = int.from_bytes(head[6:14], "little")
        last = max(last, time if time != NO_TIME else 0)
        at = end
    return -(-max(0, last - skipped) // RATE)
