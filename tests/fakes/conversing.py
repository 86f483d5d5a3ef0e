"""The methods with which a bot talks in chats."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace
from io import BytesIO
from typing import TYPE_CHECKING, Any

from PIL import Image

from . import keyboards
from .chats import Chat, Group, Message
from .entities import shown_entities
from .keyboards import Markup
from .limits import (
    CALLBACK_ANSWER_LENGTH,
    DOWNLOAD_BYTES,
    FILE_BYTES,
    NOT_MODIFIED,
    PHOTO_BYTES,
    PHOTO_RATIO,
    PHOTO_SIDES,
    QUERY_TOO_OLD,
    Formatted,
    Refused,
    TooMuch,
    as_shown,
    caption_text,
    formatted,
    message_text,
    names,
    utf16_length,
)
from .parameters import Parameters, Photo, Upload, Voice

if TYPE_CHECKING:
    from .world import World

CHAT_ACTIONS = names(
    """cancel typing record_video upload_video record_audio record_voice upload_audio upload_voice upload_photo upload_document
    choose_sticker pick_up_location find_location record_video_note upload_video_note"""
)
REPLY_FIELDS = names(
    """message_id chat_id allow_sending_without_reply quote quote_parse_mode quote_entities quote_position checklist_task_id
    poll_option_id"""
)
GIFTS = names("unlimited_gifts limited_gifts unique_gifts premium_subscription gifts_from_channels")
PHOTO_FLAGS = {"has_spoiler": "has_media_spoiler", "show_caption_above_media": "show_caption_above_media"}  # asked, and as a message has it
PREVIEW_FIELDS = names("is_disabled url prefer_small_media prefer_large_media show_above_text")


async def send_message(world: World, call: Parameters) -> dict[str, Any]:
    text = _text(call)
    preview = _preview(call)
    markup = keyboards.read(call.words("reply_markup"), call.complain)
    chat = _chat(world, call)
    _check_reply_target(call, chat)
    shown = message_text(text, too_long="Bad Request: message is too long")
    keyboards.check(markup)
    chat.refuse_messages()
    return await _send(world, call, chat, shown, text, markup, preview=preview)


async def send_document(world: World, call: Parameters) -> dict[str, Any]:
    return await _send_file(world, call, document=_file(world, call, "document"))


async def send_photo(world: World, call: Parameters) -> dict[str, Any]:
    return await _send_file(world, call, photo=_photo(world, call))


async def send_voice(world: World, call: Parameters) -> dict[str, Any]:
    voice = _file(world, call, "voice")
    if not isinstance(voice, Voice):
        if not voice.name.endswith((".ogg", ".oga")) or not voice.content.startswith(b"OggS"):
            call.complain(f"Telegram shows {voice.name} as a file, not as a voice message")
        voice = Voice(voice.name, voice.content, call.number("duration"))
    return await _send_file(world, call, voice=voice)


async def get_file(world: World, call: Parameters) -> dict[str, Any]:
    id = call.words("file_id")
    if not id:
        raise Refused(400, "Bad Request: file_id not specified")
    file = world.files.get(id)
    if file is None:
        raise Refused(400, "Bad Request: invalid file_id")
    if len(file.content) > DOWNLOAD_BYTES:
        raise TooMuch(400, "Bad Request: file is too big")
    path = f"voice/file_{len(world.paths)}.oga" if isinstance(file, Voice) else f"documents/file_{len(world.paths)}"
    world.paths[path] = id
    return {"file_id": id, "file_unique_id": f"unique-{id}", "file_size": len(file.content), "file_path": path}


async def _send_file(
    world: World, call: Parameters, document: Upload | None = None, photo: Photo | None = None, voice: Voice | None = None
) -> dict[str, Any]:
    caption = formatted(call.words("caption"), call.words("parse_mode"))
    markup = keyboards.read(call.words("reply_markup"), call.complain)
    chat = _chat(world, call)
    _check_reply_target(call, chat)
    shown = caption_text(caption)
    keyboards.check(markup)
    chat.refuse_messages()
    if voice and getattr(chat, "refuses_voice", False):
        raise Refused(400, "Bad Request: VOICE_MESSAGES_FORBIDDEN")  # seen in bug reports, not in the source
    return await _send(world, call, chat, shown, caption, markup, document, photo, voice=voice)


async def edit_message_text(world: World, call: Parameters) -> dict[str, Any]:
    text = _text(call)
    preview = _preview(call)
    markup = keyboards.read(call.words("reply_markup"), call.complain)
    chat, message = _message_to_edit(world, call)
    if message.file:
        raise Refused(400, "Bad Request: there is no text in the message to edit")
    shown = message_text(text, too_long="Bad Request: MESSAGE_TOO_LONG")  # seen in bug reports, not in the source
    return await _edit(world, chat, replace(message, text=shown, source=text, preview=preview), markup)


async def edit_message_reply_markup(world: World, call: Parameters) -> dict[str, Any]:
    markup = keyboards.read(call.words("reply_markup"), call.complain)
    chat, message = _message_to_edit(world, call)
    return await _edit(world, chat, message, markup)


async def delete_message(world: World, call: Parameters) -> bool:
    message_id = call.number("message_id")
    if not call.words("chat_id"):
        raise Refused(400, "Bad Request: chat identifier is not specified")
    if message_id <= 0:
        raise Refused(400, "Bad Request: message identifier is not specified")
    chat = _chat(world, call)
    message = chat.message(message_id)
    if message is None:
        raise Refused(400, "Bad Request: message to delete not found")
    if isinstance(chat, Group) and not message.from_bot:
        raise Refused(400, "Bad Request: message can't be deleted")  # the bot is no administrator here
    await chat.remove(message_id)
    return True


async def send_chat_action(world: World, call: Parameters) -> bool:
    if call.words("action").lower() not in CHAT_ACTIONS:
        raise Refused(400, "Bad Request: wrong parameter action in request")
    _chat(world, call).refuse_messages()
    return True


async def answer_callback_query(world: World, call: Parameters) -> bool:
    toast = as_shown(call.words("text"))
    if utf16_length(toast) > CALLBACK_ANSWER_LENGTH:
        raise TooMuch(400, "Bad Request: MESSAGE_TOO_LONG")  # seen in bug reports, not in the source
    if call.words("url"):
        call.complain("the fake Telegram opens no links in answer to a tap")
    tap = world.taps.get(call.words("callback_query_id"))
    if tap is None or tap.expired or tap.answered:
        raise Refused(400, QUERY_TOO_OLD)
    tap.answered, tap.toast, tap.alert = True, toast, call.flag("show_alert")
    await world.notify()
    return True


async def get_chat(world: World, call: Parameters) -> dict[str, Any]:
    return _any_chat(world, call).chat_json | {
        "accent_color_id": 0,
        "max_reaction_count": 11,
        "accepted_gift_types": dict.fromkeys(GIFTS, False),
    }


async def leave_chat(world: World, call: Parameters) -> bool:
    chat = _any_chat(world, call)
    if not isinstance(chat, Group):
        raise Refused(400, "Bad Request: can't leave private chats")
    if not chat.left:
        chat.left = True
        world.left.append(chat)
        await world.notify()
    return True


def _text(call: Parameters) -> Formatted:
    text = call.words("text")
    if not text:
        raise Refused(400, "Bad Request: message text is empty")
    if call.words("entities"):
        raise NotImplementedError("the fake Telegram reads formatting as HTML, not as entities")
    return formatted(text, call.words("parse_mode"))


def _preview(call: Parameters) -> bool:
    """Whether a link in the text may be shown with a picture."""
    fields = _check_fields(call, "link_preview_options", PREVIEW_FIELDS)
    for name, value in fields.items():
        kind = "String" if name == "url" else "Boolean"
        if name in PREVIEW_FIELDS and not isinstance(value, str if name == "url" else bool):
            raise Refused(400, f'Bad Request: field "{name}" must be of type {kind}')
    return not fields.get("is_disabled", False)


def _check_fields(call: Parameters, name: str, known: frozenset[str]) -> dict[str, Any]:
    """The object in this parameter; Telegram skips unknown fields in it, so they are complained about."""
    words = name.replace("_", " ")
    fields = call.json(name, f"Bad Request: can't parse {words} JSON object")
    if fields is None:
        return {}
    if not isinstance(fields, dict):
        raise Refused(400, f"Bad Request: object expected as {words}")
    if unknown := fields.keys() - known:
        call.complain(f"unknown fields in {name}: {sorted(unknown)}")
    return fields


def _any_chat(world: World, call: Parameters) -> Chat:
    text = call.words("chat_id")
    if not text:
        raise Refused(400, "Bad Request: chat_id is empty")
    # Nobody here has a @username, so that way nobody is found.
    chat = None if text.startswith("@") else world.chats.get(call.number("chat_id"))
    if chat is None:
        raise Refused(400, "Bad Request: chat not found")
    return chat


def _chat(world: World, call: Parameters) -> Chat:
    """The chat, if the bot can do something there."""
    chat = _any_chat(world, call)
    chat.refuse_access()
    return chat


def _check_reply_target(call: Parameters, chat: Chat) -> None:
    reply = _check_fields(call, "reply_parameters", REPLY_FIELDS)
    if reply and not reply.get("allow_sending_without_reply") and chat.message(reply.get("message_id", 0)) is None:
        raise Refused(400, "Bad Request: message to be replied not found")


def _message_to_edit(world: World, call: Parameters) -> tuple[Chat, Message]:
    if not call.words("chat_id") and not call.words("message_id"):
        if call.words("inline_message_id"):
            raise NotImplementedError("the fake Telegram has no inline messages")
        raise Refused(400, "Bad Request: message identifier is not specified")
    chat = _chat(world, call)
    message = chat.message(call.number("message_id"))
    if message is None:
        raise Refused(400, "Bad Request: message to edit not found")
    if not message.from_bot:
        raise Refused(400, "Bad Request: message can't be edited")
    return chat, message


async def _edit(world: World, chat: Chat, edited: Message, markup: Markup) -> dict[str, Any]:
    """Shows the message with its new text and exactly these buttons: an edit without buttons takes them away."""
    if markup.fields and not markup.inline:
        raise Refused(400, "Bad Request: inline keyboard expected")
    keyboards.check(markup)
    chat.refuse_messages()
    now = chat.message(edited.id)
    assert now is not None, "found a moment ago"
    if (now.text, now.source.marks, now.markup) == (edited.text, edited.source.marks, markup.fields):
        raise Refused(400, NOT_MODIFIED)
    wire = _wire(edited.json | {"edit_date": world.date()}, edited, markup)
    await chat.put(replace(edited, rows=markup.rows, markup=markup.fields, json=wire))
    return wire


async def _send(
    world: World,
    call: Parameters,
    chat: Chat,
    shown: str,
    source: Formatted,
    markup: Markup,
    document: Upload | None = None,
    photo: Photo | None = None,
    preview: bool = True,
    voice: Voice | None = None,
) -> dict[str, Any]:
    message_id = world.next_message_id()
    message = Message(
        message_id,
        world.bot_json["first_name"],
        from_bot=True,
        text=shown,
        rows=markup.rows,
        document=document,
        photo=photo,
        voice=voice,
        silent=call.flag("disable_notification"),
        protected=call.flag("protect_content"),
        preview=preview,
        markup=markup.fields,
        source=source,
    )
    head = {"message_id": message_id, "from": world.bot_json, "chat": chat.chat_json, "date": world.date()}
    if message.protected:
        head["has_protected_content"] = True
    if document:
        head["document"] = {
            "file_id": world.file_id(document),
            "file_unique_id": "unique-" + world.file_id(document),
            "file_name": document.name,
            "file_size": len(document.content),
        }
    if voice:
        head["voice"] = world.voice_json(voice)
    if photo:
        head["photo"] = _sizes(world, photo)
        head |= {shown: True for asked, shown in PHOTO_FLAGS.items() if call.flag(asked)}
    wire = _wire(head, message, markup)
    await chat.put(replace(message, json=wire))
    return wire


def _wire(head: dict[str, Any], message: Message, markup: Markup) -> dict[str, Any]:
    """The message as Telegram describes it."""
    texts, entities = ("caption", "caption_entities") if message.file else ("text", "entities")
    text: dict[str, Any] = {texts: message.text} if message.text else {}
    if marks := shown_entities(message.source, message.text):
        text[entities] = marks
    buttons = {"reply_markup": {"inline_keyboard": markup.fields["inline_keyboard"]}} if markup.inline else {}
    return {name: value for name, value in head.items() if name not in ("reply_markup", entities)} | text | buttons


def _photo(world: World, call: Parameters) -> Photo:
    photo = _file(world, call, "photo")
    if isinstance(photo, Photo):  # sent before
        return photo
    if (size := len(photo.content)) > PHOTO_BYTES:
        raise TooMuch(400, f"Bad Request: file of size {size} bytes is too big for a photo; the maximum size is {PHOTO_BYTES} bytes")
    try:  # both refusals below are seen in bug reports, not in the source
        with Image.open(BytesIO(photo.content)) as picture:
            width, height = picture.size
            if width + height > PHOTO_SIDES or max(width, height) > PHOTO_RATIO * min(width, height):
                raise TooMuch(400, "Bad Request: PHOTO_INVALID_DIMENSIONS")
            picture.load()
    except (OSError, SyntaxError):
        raise Refused(400, "Bad Request: IMAGE_PROCESS_FAILED") from None
    return Photo(photo.name, photo.content, width, height)


def _sizes(world: World, photo: Photo) -> list[dict[str, Any]]:
    """The picture as Telegram describes it: once for each size it has of it."""
    id = world.file_id(photo)
    return [
        {"file_id": id, "file_unique_id": f"unique-{id}-{width}", "width": width, "height": height, "file_size": len(photo.content)}
        for width, height in photo.sizes
    ]


def _file(world: World, call: Parameters, field: str) -> Upload:
    """What is sent along in this field, or was sent before and is named there."""
    file = call.file(field)
    sent_before = call.words(field)
    if file is None and not sent_before:
        raise Refused(400, f"Bad Request: there is no {field} in the request")
    if file is None:
        file = world.files.get(sent_before)
        if file is None:
            raise Refused(400, "Bad Request: wrong file identifier/HTTP URL specified")
        kind = "Photo" if isinstance(file, Photo) else "VoiceNote" if isinstance(file, Voice) else "Document"
        if kind.lower().removesuffix("note") != field:
            raise Refused(400, f"Bad Request: can't use file of type {kind} as {field.capitalize()}")
    if not file.content:
        raise Refused(400, "Bad Request: file must be non-empty")
    if len(file.content) > FILE_BYTES:
        raise TooMuch(413, "Request Entity Too Large")
    return file


METHODS: dict[str, Callable[[World, Parameters], Awaitable[Any]]] = {
    "sendMessage": send_message,
    "sendDocument": send_document,
    "sendPhoto": send_photo,
    "sendVoice": send_voice,
    "getFile": get_file,
    "sendChatAction": send_chat_action,
    "editMessageText": edit_message_text,
    "editMessageReplyMarkup": edit_message_reply_markup,
    "deleteMessage": delete_message,
    "answerCallbackQuery": answer_callback_query,
    "getChat": get_chat,
    "leaveChat": leave_chat,
}
