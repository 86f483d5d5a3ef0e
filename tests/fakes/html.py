"""Telegram's parse mode "HTML": what it accepts, what it refuses, and the words it refuses with.

Not the HTML of browsers: 17 tags, four named references, no void tags, places counted in bytes. Written after Telegram's own
parser (`parse_html` in tdlib/td, td/telegram/MessageEntity.cpp) and compared with that parser on random texts.
"""

import re

TAGS: frozenset[bytes] = frozenset(b"a b strong i em s strike del u ins tg-spoiler tg-emoji tg-time span pre code blockquote".split())
SAME_LOOK = {b"strong": b"b", b"em": b"i", b"strike": b"s", b"del": b"s", b"ins": b"u", b"span": b"tg-spoiler"}

# The attributes that mean something, and what their value has to begin with; all others are skipped, whatever they say.
ARGUMENTS = {
    (b"a", b"href"): b"",
    (b"code", b"class"): b"language-",
    (b"span", b"class"): b"tg-",
    (b"tg-emoji", b"emoji-id"): b"",
    (b"tg-time", b"format"): b"",
}

NAMED = {b"lt": ord("<"), b"gt": ord(">"), b"amp": ord("&"), b"quot": ord('"')}
REFERENCE = re.compile(rb"&(?:#x(?P<hex>[0-9A-Fa-f]*)|#(?P<decimal>[0-9]*)|(?P<name>[A-Za-z]*))")
LONGEST_NUMBER = 9  # bytes from the "&" up to the ";"
LAST_CHARACTER = 0x10FFFE

# Telegram reads a C string: the zero byte that ends it counts as a blank, and means "the text stops here" inside a tag.
END = 0
BLANKS = b" \t\r\n\v" + bytes([END])
NAME_TOKEN = re.compile(rb"[0-9A-Za-z.-]*")
DATE_FORMAT = re.compile(rb"[rR]|[tTdDwW]*")
LINK = re.compile(
    rb"(?:(?P<scheme>https?)://)?(?P<host>[0-9A-Za-z.\-_!$,~*'();&+=\x80-\xff]+)(?P<port>:[1-9][0-9]{0,4})?(?P<path>[/?#].*)?",
    re.IGNORECASE | re.DOTALL,
)
LEADING_NUMBER = re.compile(rb"-?[0-9]+")
WHOLE_NUMBER = re.compile(rb"-?[1-9][0-9]*")

Mark = tuple[bytes, int, int, bytes]
"""One piece of formatting: the tag, from which byte to which byte of the plain text, and the tag's argument (a link, or seconds and form)."""


class BadHtml(Exception):
    """Telegram refuses to parse this; the message is Telegram's, without the "can't parse entities: " in front of it."""


def parse(text: str) -> str:
    """The plain text people read, or BadHtml."""
    return parse_with_marks(text)[0]


def parse_with_marks(text: str, tags: frozenset[bytes] = TAGS) -> tuple[str, tuple[Mark, ...]]:
    """The plain text and its formatting: equal for two texts that look the same on the screen. An old server knows fewer `tags`."""
    return _Reader(text.encode("utf-8", "surrogatepass"), tags).read()


class _Tag:
    """A start tag that waits for its end tag."""

    def __init__(self, name: bytes, begin: int) -> None:
        self.name = name
        self.begin = begin  # where in the plain text its content begins
        self.argument = b""
        self.date = b""

    def take(self, attribute: bytes, value: bytes | None) -> None:
        """Keep the attribute if it means something; the value is None when there is no "=" behind the attribute."""
        prefix = ARGUMENTS.get((self.name, attribute))
        if (self.name, attribute) == (b"blockquote", b"expandable"):
            self.argument = b"1"
        elif value is None:
            return
        elif (self.name, attribute) == (b"tg-time", b"unix"):
            self.date = value
        elif prefix is not None and value.startswith(prefix):
            self.argument = value.removeprefix(prefix)

    def mark(self, plain: bytes) -> Mark | None:
        """What it says of the end of this text; None where it says nothing."""
        argument = self.argument
        if self.name == b"a":
            argument = _link(argument or plain[self.begin :])
        elif self.name == b"tg-time":
            argument = b"%d %s" % (seconds, argument) if (seconds := _seconds(self.date)) > 0 else b""
        elif self.name == b"span":
            argument = b""
        if not argument and self.name in (b"a", b"tg-time"):
            return None
        return SAME_LOOK.get(self.name, self.name), self.begin, len(plain), argument


class _Reader:
    """Reads one text from front to back."""

    def __init__(self, source: bytes, tags: frozenset[bytes]) -> None:
        self.source = source + bytes([END])
        self.tags = tags
        self.at = 0
        self.plain = bytearray()
        self.open: list[_Tag] = []
        self.marks: list[Mark] = []

    def read(self) -> tuple[str, tuple[Mark, ...]]:
        while self.at < len(self.source) - 1:
            if self._here() == ord("<"):
                self._read_tag()
            else:
                self._copy(self.plain)
        if self.open:
            raise BadHtml(f'Can\'t find end tag corresponding to start tag "{_words(self.open[-1].name)}"')
        try:
            return self.plain.decode(), tuple(sorted(mark if mark[0] != b"code" else (*mark[:3], b"") for mark in self.marks))
        except UnicodeDecodeError:
            raise BadHtml("Text contains invalid Unicode characters after decoding HTML entities, check for unmatched surrogate code units") from None

    def _here(self) -> int:
        return self.source[self.at]

    def _skip_blanks(self) -> None:
        """To the next byte that is no blank; stays on a zero byte."""
        while self._here() in BLANKS and self._here() != END:
            self.at += 1

    def _until(self, stops: bytes) -> bytes:
        """Everything up to the first of these bytes, in small letters (only A to Z: Telegram knows no others here)."""
        begin = self.at
        while self._here() not in stops:
            self.at += 1
        return self.source[begin : self.at].lower()

    def _copy(self, target: bytearray) -> None:
        """One character to the target: a reference such as &lt; or &#233; as what it stands for, all else as it is."""
        if self._here() == ord("&") and (reference := self._reference()):
            target += chr(reference).encode("utf-8", "surrogatepass")
        else:
            target.append(self._here())
            self.at += 1

    def _reference(self) -> int:
        """The character a reference stands for, having read it; 0 when this is nothing but a "&"."""
        match = REFERENCE.match(self.source, self.at)
        assert match is not None, "read only where there is a '&'"
        if name := match["name"]:
            character = NAMED.get(name, 0)
        elif digits := match["hex"] or match["decimal"]:
            number = int(digits, 16 if match["hex"] else 10)
            fits = number <= LAST_CHARACTER and match.end() - match.start() <= LONGEST_NUMBER
            character = number if fits else 0
        else:
            character = 0
        if character:
            self.at = match.end() + (self.source[match.end()] == ord(";"))
        return character

    def _read_tag(self) -> None:
        begin = self.at
        self.at += 1
        if self._here() == ord("/"):
            self._read_end_tag(begin)
        else:
            self._read_start_tag(begin)

    def _read_start_tag(self, begin: int) -> None:
        name = self._until(BLANKS + b">")
        if self._here() == END:
            raise BadHtml(f"Unclosed start tag at byte offset {begin}")
        if name not in self.tags:
            raise BadHtml(f'Unsupported start tag "{_words(name)}" at byte offset {begin}')
        tag = _Tag(name, len(self.plain))
        self._skip_blanks()
        while self._here() != ord(">"):
            self._read_attribute(tag, begin)
            self._skip_blanks()
        self.at += 1
        if tag.name == b"span" and tag.argument != b"spoiler":
            raise BadHtml(f'Tag "span" must have class "tg-spoiler" at byte offset {begin}')
        self.open.append(tag)

    def _read_attribute(self, tag: _Tag, begin: int) -> None:
        start = self.at
        self._until(BLANKS + b"=>/\"'")
        attribute = self.source[start : self.at]  # attributes, unlike tags, are told apart by capitals
        if not attribute:
            raise BadHtml(f'Empty attribute name in the tag "{_words(tag.name)}" at byte offset {begin}')
        self._skip_blanks()
        value = None
        if self._here() == ord("="):
            self.at += 1
            self._skip_blanks()
            self._refuse_end(f'Unclosed start tag "{_words(tag.name)}" at byte offset {begin}')
            value = self._quoted() if self._here() in b"'\"" else self._name_token()
            self._refuse_end(f"Unclosed start tag at byte offset {begin}")
        else:
            self._refuse_end(f'Unclosed start tag "{_words(tag.name)}" at byte offset {begin}')
        tag.take(attribute, value)

    def _refuse_end(self, message: str) -> None:
        if self._here() == END:
            raise BadHtml(message)

    def _quoted(self) -> bytes:
        quote = self._here()
        self.at += 1
        value = bytearray()
        while self._here() not in (quote, END):
            self._copy(value)
        if self._here() == quote:
            self.at += 1
        return bytes(value)

    def _name_token(self) -> bytes:
        begin = self.at
        token = NAME_TOKEN.match(self.source, begin)
        assert token is not None, "the pattern also matches nothing at all"
        self.at = token.end()
        if self._here() not in BLANKS + b">":
            raise BadHtml(f"Unexpected end of name token at byte offset {begin}")
        return token[0].lower()

    def _read_end_tag(self, begin: int) -> None:
        if not self.open:
            raise BadHtml(f"Unexpected end tag at byte offset {begin}")
        self.at += 1
        name = self._until(BLANKS + b">")
        self._skip_blanks()
        if self._here() != ord(">"):
            raise BadHtml(f"Unclosed end tag at byte offset {begin}")
        self.at += 1
        tag = self.open[-1]
        if name not in (b"", tag.name):  # "</>" closes anything
            expected, found = _words(tag.name), _words(name)
            raise BadHtml(f'Unmatched end tag at byte offset {begin}, expected "</{expected}>", found "</{found}>"')
        self._close(self.open.pop())

    def _close(self, tag: _Tag) -> None:
        if len(self.plain) == tag.begin:
            return  # nothing inside: Telegram drops the tag without looking at its argument
        if tag.name == b"tg-emoji" and not _is_64_bit_number(tag.argument):
            raise BadHtml("Invalid custom emoji identifier specified")
        if tag.name == b"tg-time" and not DATE_FORMAT.fullmatch(tag.argument):
            raise BadHtml("Invalid date format used")
        mark = tag.mark(bytes(self.plain))
        if mark is None:
            return
        if self.marks and (whole := _block(self.marks[-1], mark)):
            self.marks[-1] = whole
        else:
            self.marks.append(mark)


def _block(inner: Mark, outer: Mark) -> Mark | None:
    """A <pre> and a <code> that names a language, about the same words, are one block of that language."""
    by_tag = {inner[0]: inner[3], outer[0]: outer[3]}
    if inner[1:3] != outer[1:3] or by_tag.keys() != {b"pre", b"code"} or by_tag[b"pre"] or not by_tag[b"code"]:
        return None
    return b"pre", *outer[1:3], by_tag[b"code"]


def _seconds(text: bytes) -> int:
    """The number a text begins with, as 32 bits hold it; 0 where there is none."""
    number = LEADING_NUMBER.match(text)
    return (int(number[0]) + 2**31) % 2**32 - 2**31 if number else 0


def _link(text: bytes) -> bytes:
    """The address as Telegram keeps it; nothing where it is none. Not copied: names before an "@", links to a person or to Telegram itself."""
    found = LINK.fullmatch(text)
    if found is None or b"." not in found["host"] or found["host"] == b".":
        return b""
    path = (found["path"] or b"").rstrip(BLANKS) or b"/"
    path = b"".join(b"%%%02X" % each if each <= ord(" ") else bytes([each]) for each in path)
    return (
        (found["scheme"] or b"http").lower()
        + b"://"
        + found["host"].lower()
        + (found["port"] or b"")
        + (b"" if path.startswith(b"/") else b"/")
        + path
    )


def _is_64_bit_number(text: bytes) -> bool:
    """A number in its shortest form, and not 0."""
    return WHOLE_NUMBER.fullmatch(text) is not None and -(2**63) <= int(text) < 2**63


def _words(name: bytes) -> str:
    return name.decode("utf-8", "replace")
