"""aiogram-dialog 2 as its guide shows it: a window for each step, memory for storage, its own way to show the next one."""

import logging
import sys
from typing import Any

from aiogram import Dispatcher
from aiogram.filters import Command
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, Message
from aiogram_dialog import Dialog, DialogManager, StartMode, Window, setup_dialogs
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Row
from aiogram_dialog.widgets.text import Const

from bench.load import Step
from bench.peers.aiogram_fsm import bot_at, serve
from bench.play import Play


def dispatching(play: Play) -> Dispatcher:
    dispatcher = Dispatcher()
    states = [State() for _ in play.steps]
    group: Any = type("Steps", (StatesGroup,), {f"step_{number}": state for number, state in enumerate(states)})

    async def begin(_: Message, dialog_manager: DialogManager) -> None:
        await dialog_manager.start(group.step_0, mode=StartMode.RESET_STACK)

    dispatcher.message.register(begin, Command(play.steps[0].words[1:]))
    dispatcher.include_router(Dialog(*(_window(states, number, step) for number, step in enumerate(play.steps))))
    setup_dialogs(dispatcher)
    return dispatcher


def _window(states: list[State], number: int, step: Step) -> Window:
    """What is shown after a step, and what leads from there to the next."""
    then = states[number + 1] if number + 1 < len(states) else None

    async def go_on(manager: DialogManager, given: str | None) -> None:
        manager.dialog_data[str(number)] = given
        if then is not None:
            await manager.switch_to(then)

    async def pressed(event: CallbackQuery, _: Any, manager: DialogManager) -> None:
        await go_on(manager, event.data)

    async def written(message: Message, _: Any, manager: DialogManager) -> None:
        await go_on(manager, message.text)

    rows = [
        Row(*(Button(Const(label), f"b{number}_{row}_{place}", pressed) for place, label in enumerate(labels)))
        for row, labels in enumerate(step.labels)
    ]
    return Window(Const(step.text), *rows, MessageInput(written), state=states[number])


if __name__ == "__main__":
    logging.basicConfig(level=logging.ERROR)
    told = Play.read(sys.argv[3])
    serve(dispatching(told), bot_at(sys.argv[1], told), int(sys.argv[2]), told)
