"""What only a teacher's dialogue asks for: plans, reminders and rehearsals. They are part of `requests.REQUESTS`."""

from collections.abc import Mapping

from .request import Request

SPOKEN = {  # how a rehearsal stands: `state` is verder, vraag (which move was it?), einde or weg; `end` is afspraak, onbeslist or weggelopen
    "state": "text",
    "end": "text",
    "shown": "yes or no",
    "if_then": "text",
    "turns": "number",
    "move": "text",  # none is named any more
    **dict.fromkeys(("vertrouwen", "spanning", "gehoord", "begrip"), "number"),
}

OF_TEACHERS: Mapping[str, Request] = {
    "list_plans": Request(
        "this teacher's newest plans, and those that colleagues share; `plan_id` is the first",
        {},
        {"plans": "list", "count": "number", "plan_id": "text"},
    ),
    "show_plan": Request(
        "show a plan; an empty plan_id is the one that was worked on last, `s` what a colleague shared last; `own` is no where it is a colleague's",
        {"plan_id": "text"},
        {"planned": "yes or no", "own": "yes or no"},
    ),
    "look_up_plan": Request(
        "one of this teacher's plans: whom it is about, what is agreed, when the talk is, whether its day is past, "
        "whether it was looked back at, whether a colleague can read it",
        {"plan_id": "text"},
        {
            "found": "yes or no",
            "plan_id": "text",
            "about": "text",
            "agreed": "text",
            "when": "text",
            "past": "yes or no",
            "looked_back": "yes or no",
            "shared": "yes or no",
        },
    ),
    "list_answers": Request("the headings of a plan", {"plan_id": "text"}, {"answers": "list"}),
    "look_up_answer": Request(
        "what a plan says under one heading", {"plan_id": "text", "answer_id": "text"}, {"found": "yes or no", "heading": "text", "answer": "text"}
    ),
    "change_answer": Request("a plan says this there from now on", {"plan_id": "text", "answer_id": "text", "answer": "text"}, {}),
    "copy_plan": Request(
        "the same answers for another talk, without what was agreed; `plan_id` is the copy", {"plan_id": "text"}, {"plan_id": "text"}
    ),
    "bring_plans": Request(
        "the plans in the file of this turn, which is the one that `take_along` gives, become this teacher's own; "
        "`read` is no where it is another file, `count` how many were not here yet",
        {},
        {"read": "yes or no", "count": "number"},
    ),
    "browser_link": Request(
        "a link by which this person goes on in a browser: it works once, for so many `minutes`, and is empty where there are no pages; "
        "in how many `browsers` they are now, and whether they have an `app` besides",
        {},
        {"link": "text", "minutes": "number", "browsers": "number", "app": "yes or no"},
    ),
    "end_browsers": Request("this person is in no browser any more; they were in so many", {}, {"ended": "number"}),
    "delete_plan": Request("the plan is gone, with its codes", {"plan_id": "text"}, {}),
    "file_plan": Request("the plan as a file; `form` is pdf, ics (for a calendar) or md (plain text)", {"plan_id": "text", "form": "text"}, {}),
    "set_talk": Request(
        "when the talk is: a day that was chosen (`day`) or written (`words`), perhaps with a time; "
        "`read` is gezet, or geen, bestaat_niet, voorbij, or empty where there is no plan",
        {"plan_id": "text", "day": "text", "words": "text"},
        {"read": "text", "when": "text", "timed": "yes or no"},
    ),
    "set_talk_time": Request(
        "at what time the talk is on its day; `read` as above",
        {"plan_id": "text", "words": "text"},
        {"read": "text", "when": "text", "timed": "yes or no"},
    ),
    "keep_agreement": Request(
        "what was agreed in the talk, and what to do if it turns out otherwise, in the plan",
        {"plan_id": "text", "agreed": "text", "als_dan": "text"},
        {},
    ),
    "show_interpreter_card": Request("the card for a parent about an interpreter, in that language and in Dutch", {"language": "text"}, {}),
    "set_follow_up": Request("look back so many weeks after the talk; with 0 not at all", {"plan_id": "text", "weeks": "number"}, {"when": "text"}),
    "share_plan": Request(
        "a code by which one colleague of the same school can read the plan for a week", {"plan_id": "text"}, {"code": "text", "until": "text"}
    ),
    "withdraw_plan": Request("no colleague can read the plan any more", {"plan_id": "text"}, {}),
    "list_talk_days": Request("the next ten school days, from today on", {}, {"days": "list"}),
    "remind_of_talk": Request(
        "a reminder on the school day before the talk of this plan, or else that morning (`same_day`); where both have passed, it is not `found`",
        {"plan_id": "text"},
        {"found": "yes or no", "reminder_id": "text", "same_day": "yes or no", "when": "text"},
    ),
    "remind_of_follow_up": Request("a reminder on the day of the follow-up", {"plan_id": "text"}, {"when": "text"}),
    "look_up_moments": Request("is this afternoon still ahead?", {}, {"afternoon": "yes or no"}),
    "remind_later": Request(
        "a reminder of the open preparation; `moment` is vanmiddag, morgen, schooldag or week; where it has passed, it is not `found`",
        {"moment": "text"},
        {"found": "yes or no", "when": "text"},
    ),
    "list_reminders": Request("this teacher's reminders that are still to come", {}, {"reminders": "list", "count": "number"}),
    "look_up_reminder": Request(
        "one of them; `kind` is gesprek, terugblik or voorbereiding, `about` the preparation, `hours` those that are left that day",
        {"reminder_id": "text"},
        {"found": "yes or no", "kind": "text", "about": "text", "when": "text", "hours": "list"},
    ),
    "move_reminder": Request(
        "to another hour of the same day; where that has passed, it is not `found`",
        {"reminder_id": "text", "hour": "text"},
        {"found": "yes or no", "when": "text"},
    ),
    "cancel_reminder": Request("this reminder will not come", {"reminder_id": "text"}, {}),
    "stop_reminders": Request("no reminders any more, from this moment", {}, {"had_reminders": "yes or no"}),
    "list_parents": Request("the simulated parents to rehearse with", {}, {"parents": "list"}),
    "list_talks": Request("what a rehearsal can be about", {}, {"talks": "list"}),
    "propose_parent": Request(
        "for a plan (not for an empty plan_id): the talk it is, and a parent who fits",
        {"plan_id": "text"},
        {"found": "yes or no", "parent": "text", "parent_title": "text", "talk": "text"},
    ),
    "begin_rehearsal": Request(
        "a rehearsal, in which nothing was said yet; `hears` is no where moves have to be named, `about` says who this is, "
        "`opening` how the plan begins",
        {"parent": "text", "talk": "text", "level": "text", "plan_id": "text"},
        {"rehearsal_id": "text", "hears": "yes or no", "about": "text", "opening": "text", **SPOKEN},
    ),
    "let_parent_speak": Request("what the parent said last, or begins with", {"rehearsal_id": "text"}, {}),
    "say_to_parent": Request(
        "what was said, and what the parent says to it; `heard` are the moves that were heard, `move` is one that was named, or anders, or empty",
        {"rehearsal_id": "text", "said": "text", "heard": "list", "move": "text"},
        SPOKEN,
    ),
    "correct_move": Request("what was said last was this move; the parent answers that instead", {"rehearsal_id": "text", "move": "text"}, SPOKEN),
    "list_replies": Request("four sentences to choose from", {"rehearsal_id": "text"}, {"replies": "list"}),
    "choose_reply": Request("one of them is said", {"rehearsal_id": "text", "reply": "text"}, SPOKEN),
    "read_thoughts": Request("what the parent thinks and does not say", {"rehearsal_id": "text"}, {"thought": "text"}),
    "look_back": Request(
        "what was said, as a list; the sentence that helped most (and its id in the list), and the one that mattered most, if it can be said anew",
        {"rehearsal_id": "text"},
        {"sentences": "list", "helped": "text", "helped_id": "text", "mattered": "text", "rewindable": "yes or no"},
    ),
    "rewind": Request("back to just before the sentence that mattered most", {"rehearsal_id": "text"}, SPOKEN),
    "close_rehearsal": Request(
        "the mood as a picture and in words (`course`), and the report: the teacher's share of all words in percent, open and closed questions, "
        "the strongest and weakest "
        "moments, examples of how else, the command of the skill card that fits, what the parent wanted, "
        "and the mood at the end, now and the last time with this parent",
        {"rehearsal_id": "text"},
        {
            "share": "number",
            "open": "number",
            "closed": "number",
            "strong": "text",
            "weak": "text",
            "instead": "text",
            "card": "text",
            "wants": "text",
            "course": "text",
            "earlier": "yes or no",
            "before": "text",
            "after": "text",
        },
    ),
    "open_reminder": Request(
        "what a reminder that leaves now is about: `topic` is gesprek, terugblik, voorbereiding, or niets where it makes no sense any more; "
        "`days` and `date` say when the talk is",
        {"kind": "text", "dialogue_id": "text", "day": "text"},
        {"topic": "text", "about": "text", "days": "number", "date": "text"},
    ),
}
