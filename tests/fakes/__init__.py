"""Fakes for the tests: stand-ins that behave like the real thing, and are stricter where that catches mistakes."""

from .chats import Chat, Group, Message, Tap, User
from .html import BadHtml
from .keyboards import Button
from .limits import Refused
from .telegram import FakeTelegram
from .world import Call, Refusal

__all__ = ["BadHtml", "Button", "Call", "Chat", "FakeTelegram", "Group", "Message", "Refusal", "Refused", "Tap", "User"]
