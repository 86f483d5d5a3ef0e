"""The methods with which a bot presents itself (name, descriptions, command menus) and asks for its updates."""

from __future__ import annotations

import json
import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from . import limits
from .limits import Refused, TooMuch, utf16_length
from .parameters import Parameters
from .updates import KINDS, LONGEST_POLL, MOST_UPDATES
from .webhook import Webhook

if TYPE_CHECKING:
    from .world import World

SCOPES = ("default", "all_private_chats", "all_group_chats", "all_chat_administrators")
SCOPES_OF_A_CHAT = ("chat", "chat_administrators", "chat_member")
TEXT_LENGTHS = {"name": 64, "description": 512, "short_description": 120}
WEBHOOK_PORTS = (80, 88, 443, 8443)
SECRET_LENGTH = 256
CONNECTIONS, DEFAULT_CONNECTIONS = 100, 40

Method = Callable[["World", Parameters], Awaitable[Any]]


@dataclass
class Profile:
    """How the bot presents itself. A text stands under its language; "" is everybody who has no text of their own."""

    default_name: str
    texts: dict[str, dict[str, str]] = field(default_factory=lambda: {kind: {} for kind in TEXT_LENGTHS})
    commands: dict[tuple[str, str], list[dict[str, str]]] = field(default_factory=dict)  # by scope as JSON, and language
    menu_buttons: dict[int, dict[str, Any]] = field(default_factory=dict)  # by chat; 0 is everybody without one of their own

    def text(self, kind: str, language: str) -> str:
        texts = self.texts[kind]
        return texts.get(language) or texts.get("") or (self.default_name if kind == "name" else "")


async def get_me(world: World, call: Parameters) -> dict[str, Any]:
    nothing_special = ("supports_inline_queries", "can_connect_to_business", "has_main_web_app", "has_topics_enabled")
    return world.bot_json | {"can_join_groups": True, "can_read_all_group_messages": True} | dict.fromkeys(nothing_special, False)


def _setter(kind: str) -> Method:
    async def set_text(world: World, call: Parameters) -> bool:
        language = limits.language(call.words("language_code"))
        text = limits.clean(call.words(kind)).strip()
        if utf16_length(text) > TEXT_LENGTHS[kind]:
            raise TooMuch(400, f"Bad Request: {kind} is too long")  # the real words are not public
        world.profile.texts[kind][language] = text
        return True

    return set_text


def _getter(kind: str) -> Method:
    async def get_text(world: World, call: Parameters) -> dict[str, str]:
        return {kind: world.profile.text(kind, limits.language(call.words("language_code")))}

    return get_text


async def set_my_commands(world: World, call: Parameters) -> bool:
    given = call.json("commands", "Bad Request: can't parse commands JSON object")
    if given is None:
        call.complain("setMyCommands without commands clears the menu: deleteMyCommands says so")
    menu = limits.commands(given or [])
    world.profile.commands[_menu(world, call)] = menu
    return True


async def get_my_commands(world: World, call: Parameters) -> list[dict[str, str]]:
    return world.profile.commands.get(_menu(world, call), [])


async def delete_my_commands(world: World, call: Parameters) -> bool:
    world.profile.commands.pop(_menu(world, call), None)
    return True


def _menu(world: World, call: Parameters) -> tuple[str, str]:
    """Which of the bot's menus a call is about."""
    scope = call.json("scope", "Bad Request: can't parse BotCommandScope JSON object") or {"type": "default"}
    kind = scope.get("type") if isinstance(scope, dict) else None
    if kind in SCOPES_OF_A_CHAT:
        chat_id = str(scope.get("chat_id", ""))
        if not chat_id:
            raise Refused(400, "Bad Request: can't parse BotCommandScope: Empty chat_id specified")
        if not re.fullmatch("-?[0-9]+", chat_id) or int(chat_id) not in world.chats:
            raise Refused(400, "Bad Request: chat not found")
    elif kind not in SCOPES:
        raise Refused(400, "Bad Request: can't parse BotCommandScope: Unsupported type specified")
    return json.dumps(scope, sort_keys=True), limits.language(call.words("language_code"))


async def set_chat_menu_button(world: World, call: Parameters) -> bool:
    button = call.json("menu_button", "Bad Request: can't parse menu button JSON object")
    if button is None:
        button = {"type": "default"}
    refused = "Bad Request: can't parse menu button: "
    if not isinstance(button, dict):
        raise Refused(400, refused + "MenuButton must be an Object")
    match button:
        case {"type": "default" | "commands"}:
            pass
        case {"type": "web_app", "text": str(text), "web_app": {"url": str(url)}}:
            if not text:
                raise Refused(400, "Bad Request: menu button text must be non-empty")
            if not url.startswith("https://"):
                raise Refused(400, f"Bad Request: menu button Web App URL '{url}' is invalid: Only HTTPS links are allowed")
        case {"type": "web_app"}:
            raise Refused(400, refused + "Can't find field \"" + ("web_app" if "text" in button else "text") + '"')
        case {"type": _}:
            raise Refused(400, refused + "MenuButton has unsupported type")
        case _:
            raise Refused(400, refused + 'Can\'t find field "type"')
    world.profile.menu_buttons[_person(world, call)] = button
    return True


async def get_chat_menu_button(world: World, call: Parameters) -> dict[str, Any]:
    buttons = world.profile.menu_buttons
    return buttons.get(_person(world, call)) or buttons.get(0) or {"type": "commands"}


def _person(world: World, call: Parameters) -> int:
    """Whose menu button a call is about; 0: everybody's."""
    if not call.words("chat_id"):
        return 0
    person = call.number("chat_id")
    if person <= 0:
        raise Refused(400, "Bad Request: invalid chat_id specified")
    if person not in world.chats:
        raise Refused(400, "Bad Request: user not found")
    return person


async def get_updates(world: World, call: Parameters) -> list[dict[str, Any]]:
    if world.webhook:
        raise Refused(
            409,
            "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
        )
    limit = call.number_between("limit", 1, MOST_UPDATES, default=MOST_UPDATES)
    timeout = call.number_between("timeout", 0, LONGEST_POLL, default=0)
    _allow_updates(world, call)
    return [update.json for update in await world.poller.poll(call.number("offset"), limit, timeout)]


def _allow_updates(world: World, call: Parameters) -> None:
    """Without the parameter everything stays as it was."""
    kinds = call.json("allowed_updates", "Bad Request: can't parse allowed_updates JSON object")
    if kinds is None:
        return
    if not isinstance(kinds, list) or set(kinds) - KINDS:
        call.complain(f"allowed_updates has unknown kinds: {kinds}")
    world.queue.allow(kinds)


async def set_webhook(world: World, call: Parameters) -> bool:
    url = call.words("url")
    if not url:
        return await delete_webhook(world, call)
    address = urlsplit(url if "://" in url else f"https://{url}")
    secret = call.words("secret_token")
    if address.scheme not in ("http", "https") or not address.hostname:
        raise Refused(400, "Bad Request: invalid webhook URL specified")
    if len(secret) > SECRET_LENGTH:
        raise Refused(400, "Bad Request: secret token is too long")
    if not re.fullmatch("[A-Za-z0-9_-]*", secret):
        raise Refused(400, "Bad Request: secret token contains unallowed characters")
    if not world.local and address.scheme == "http":
        raise Refused(400, "Bad Request: bad webhook: An HTTPS URL must be provided for webhook")
    if not world.local and (address.port or 443) not in WEBHOOK_PORTS:
        raise Refused(400, "Bad Request: bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443")
    connections = call.number_between("max_connections", 1, CONNECTIONS, default=DEFAULT_CONNECTIONS)
    _allow_updates(world, call)
    await world.poller.end("Conflict: terminated by setWebhook request")
    if call.flag("drop_pending_updates"):
        world.queue.clear()
    await world.bring_to(Webhook(url, secret, connections, call.words("ip_address")))
    return True


async def delete_webhook(world: World, call: Parameters) -> bool:
    if call.flag("drop_pending_updates"):
        world.queue.clear()
    await world.bring_to(None)
    return True


async def get_webhook_info(world: World, call: Parameters) -> dict[str, Any]:
    info: dict[str, Any] = {
        "url": world.webhook.url if world.webhook else "",
        "has_custom_certificate": False,
        "pending_update_count": len(world.queue),
    }
    if world.webhook:
        info["max_connections"] = world.webhook.max_connections
        info["allowed_updates"] = sorted(world.queue.allowed)
    return info


METHODS: dict[str, Method] = {
    "getMe": get_me,
    "getUpdates": get_updates,
    "setWebhook": set_webhook,
    "deleteWebhook": delete_webhook,
    "getWebhookInfo": get_webhook_info,
    "setChatMenuButton": set_chat_menu_button,
    "getChatMenuButton": get_chat_menu_button,
    "setMyCommands": set_my_commands,
    "getMyCommands": get_my_commands,
    "deleteMyCommands": delete_my_commands,
    "setMyName": _setter("name"),
    "getMyName": _getter("name"),
    "setMyDescription": _setter("description"),
    "getMyDescription": _getter("description"),
    "setMyShortDescription": _setter("short_description"),
    "getMyShortDescription": _getter("short_description"),
}
