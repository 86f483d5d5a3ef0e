"""Who may do what: one row for each thing that a dialogue can ask for, looked at before anything is done.

Who may not gets the answer that there is nothing: it says nothing about what there is. A row that names OWN is for everybody, for what is theirs:
such a deed finds nothing of anybody else, whatever number it is asked for.
"""

from collections.abc import Callable, Mapping

from ..deeds import Circumstances, Deed, text_of
from ..dialogue.definition import Values
from ..dialogue.request import KINDS
from ..dialogue.requests import REQUESTS
from .classes import class_in_hand, led_class, led_school, own_class, own_school
from .recordings import class_to_record

May = Callable[[Circumstances, Values], bool]


def everybody(at: Circumstances, values: Values) -> bool:
    """Also a guest: it is about nobody, or about who asks."""
    return True


OWN = everybody


def staff(at: Circumstances, values: Values) -> bool:
    """Who works at any school."""
    return bool(at.records.roles(at.person.id))


def leader(at: Circumstances, values: Values) -> bool:
    """Who leads a school; it is about that one."""
    return led_school(at) is not None


def at_school(at: Circumstances, values: Values) -> bool:
    """Who works at the school of `school_id`."""
    return own_school(at, values) is not None


def teacher(at: Circumstances, values: Values) -> bool:
    """Who teaches the class of `class_id`."""
    return own_class(at, values) is not None


def in_charge(at: Circumstances, values: Values) -> bool:
    """Who teaches the class of `class_id`, or leads its school."""
    return class_in_hand(at, values) is not None


def leads_class(at: Circumstances, values: Values) -> bool:
    """Who leads the school of the class of `class_id`."""
    return led_class(at, values) is not None


def naming(at: Circumstances, values: Values) -> bool:
    """Who may give a class this name: one that is there, or a new one of the school."""
    return in_charge(at, values) or at_school(at, values)


def speaker(at: Circumstances, values: Values) -> bool:
    """Who can record cards for the class of `class_id`: its teachers, and volunteers whom these invited."""
    return class_to_record(at, text_of(values, "class_id")) is not None


ROWS: tuple[tuple[May, tuple[str, ...]], ...] = (
    (
        everybody,
        (
            *("look_up_person", "use_code", "list_languages", "choose_language", "look_up_holiday", "look_up_moments", "list_spoken"),
            *("another_card", "easier_card", "school_day_question", "show_talk_card", "show_compliment", "show_interpreter_card"),
            "join_class",  # of the class whose code was just taken
        ),
    ),
    (  # as a parent
        OWN,
        (
            *("first_card", "choose_moment", "stop_cards", "look_up_cards", "pause_cards", "end_pause", "list_my_classes", "look_up_class"),
            *("leave_class", "this_week", "count_card", "look_up_listening", "listen_in", "look_up_kept", "take_along", "erase_me"),
        ),
    ),
    (  # as a teacher
        OWN,
        (
            *("list_plans", "show_plan", "look_up_plan", "list_answers", "look_up_answer", "change_answer", "copy_plan", "delete_plan", "file_plan"),
            *("set_talk", "set_talk_time", "keep_agreement", "set_follow_up", "share_plan", "withdraw_plan", "resume", "list_classes", "teaches_vo"),
            *("list_talk_days", "remind_of_talk", "remind_of_follow_up", "remind_later", "list_reminders", "look_up_reminder", "move_reminder"),
            *("cancel_reminder", "stop_reminders", "open_reminder", "list_schools", "list_numbered_classes", "list_school_classes"),
        ),
    ),
    (  # who rehearses
        OWN,
        (
            *("list_parents", "list_talks", "propose_parent", "begin_rehearsal", "let_parent_speak", "say_to_parent", "correct_move"),
            *("list_replies", "choose_reply", "read_thoughts", "look_back", "rewind", "close_rehearsal"),
        ),
    ),
    (  # who recorded, or teaches the class it was handed in for
        OWN,
        (
            *("look_up_recorder", "hand_in", "list_own_recordings", "list_recordings", "look_up_recording", "approve_recording"),
            "delete_recording",
        ),
    ),
    (speaker, ("card_to_record", "keep_recording")),
    (
        teacher,
        (
            *("look_up_theme", "list_themes", "show_theme", "set_theme", "set_line", "copy_card", "set_circle", "circle_card"),
            *("propose_year", "use_year", "clear_year", "leave_as_teacher", "invite_voice"),
        ),
    ),
    (staff, ("list_general_themes", "change_year", "bring_plans", "browser_link", "end_browsers")),
    (
        in_charge,
        (
            *("look_up_school_class", "keep_class", "end_class", "look_up_code", "renew_code", "file_poster", "invite_teacher"),
            *("look_up_numbers", "show_theme_numbers"),
        ),
    ),
    (leads_class, ("remove_teachers",)),
    (at_school, ("look_up_school", "make_class")),
    (naming, ("read_class_name",)),
    (leader, ("list_offered_languages", "look_up_language", "leave_out_language", "offer_language")),
    (leader, ("list_days_off", "add_day_off", "drop_day_off")),
)
MAY: Mapping[str, May] = {name: may for may, names in ROWS for name in names}


def only_allowed(name: str, deed: Deed) -> Deed:
    """The deed, for who may do it."""
    may, nothing = MAY[name], {key: KINDS[kind]() for key, kind in REQUESTS[name].tells.items()}
    return deed if may is everybody else lambda at, values: deed(at, values) if may(at, values) else nothing
