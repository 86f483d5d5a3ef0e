"""Voice messages as an app records them: OGG with Opus, of any length, with nothing to hear in it."""

RATE = 48_000
PRE_SKIP = 312
POLYNOMIAL = 0x04C11DB7


def voice(seconds: float, pages: int = 3) -> bytes:
    """Whole pages with their checksums, as in RFC 3533 and RFC 7845."""
    head = b"OpusHead" + bytes([1, 1]) + PRE_SKIP.to_bytes(2, "little") + RATE.to_bytes(4, "little") + bytes(3)
    tags = b"OpusTags" + (5).to_bytes(4, "little") + b"tests" + bytes(4)
    total = round(seconds * RATE)
    silence, last = bytes([0xF8, 0xFF, 0xFE]) * 20, pages if total else 0
    sounds = [page(PRE_SKIP + total * number // last, number + 1, silence, last=number == last) for number in range(1, last + 1)]
    return b"".join([page(0, 0, head, first=True), page(0, 1, tags), *sounds])


def page(time: int, number: int, body: bytes, first: bool = False, last: bool = False, serial: int = 7) -> bytes:
    lengths = bytes([255] * (len(body) // 255) + [len(body) % 255])
    flags = 2 * first + 4 * last
    head = b"OggS\0" + bytes([flags]) + time.to_bytes(8, "little") + serial.to_bytes(4, "little") + number.to_bytes(4, "little")
    made = head + bytes(4) + bytes([len(lengths)]) + lengths + body
    return made[:22] + _checksum(made).to_bytes(4, "little") + made[26:]


def _checksum(data: bytes) -> int:
    sum = 0
    for byte in data:
        sum ^= byte << 24
        for _ in range(8):
            sum = (sum << 1 ^ (POLYNOMIAL if sum & 0x80000000 else 0)) & 0xFFFFFFFF
    return sum
