"""What a dialogue can ask of the application: a closed list of names, each with the variables it takes and tells.

The functions behind the names live in the rooms where they belong (`school`, `home`) and are put together in `app`.
"""

from collections.abc import Mapping

from .request import Request
from .requests_of_teachers import OF_TEACHERS

TALK_ANSWERS = (  # what a parent can answer before a talk at school, in the order of the card; chosen (`=moe`) or typed, or empty
    *("keuze", "opvoeding", "thuis", "kracht", "moeilijk", "kind", "belangrijk", "vraag", "verwacht", "meedoen", "mee"),
)
CARD = {
    "found": "yes or no",
    "theme_id": "text",
    "card_id": "text",
    "title": "text",
    "question": "text",
    "together": "text",
    "class_name": "text",
    "unreviewed": "yes or no",
}

REQUESTS: Mapping[str, Request] = {
    "look_up_person": Request(
        "who is this, and what is open?",
        {},
        {
            "teacher": "yes or no",
            "leader": "yes or no",
            "parent": "yes or no",
            "known": "yes or no",
            "paused": "yes or no",
            "planned": "yes or no",
            "volunteer": "yes or no",
        },
    ),
    "use_code": Request(
        "take an invitation, or a plan that a colleague shares; `found` is teacher, leader, voice, class, plan, own, used, expired or none; "
        "or wait, where `minutes` have to pass first after too many wrong ones",
        {"code": "text"},
        {"found": "text", "school": "text", "class_name": "text", "class_id": "text", "minutes": "number"},
    ),
    "list_languages": Request("the languages to choose from, of this class or else of a parent's own", {"class_id": "text"}, {"languages": "list"}),
    "choose_language": Request(
        "from now on in this language; no native speaker may have read it yet (`unreviewed`)", {"language": "text"}, {"unreviewed": "yes or no"}
    ),
    "list_offered_languages": Request(
        "the languages of the school this person leads, and how each stands", {}, {"leader": "yes or no", "languages": "list"}
    ),
    "look_up_language": Request(
        "one of them; `parents` is 1 where any parent chose it",
        {"language": "text"},
        {"name": "text", "offered": "yes or no", "reviewed": "yes or no", "parents": "number"},
    ),
    "leave_out_language": Request("parents of this school can't choose it any more; who had, gets Dutch", {"language": "text"}, {}),
    "offer_language": Request("they can again", {"language": "text"}, {}),
    "list_days_off": Request(
        "the days without lessons of the school this person leads, study days and such, from today on",
        {},
        {"leader": "yes or no", "days": "list", "count": "number"},
    ),
    "add_day_off": Request(
        "one more: a day that was chosen (`day`) or written (`words`); `read` is gezet, or stond_al, geen, bestaat_niet or voorbij",
        {"day": "text", "words": "text"},
        {"read": "text", "when": "text"},
    ),
    "drop_day_off": Request("there are lessons on this day again", {"day": "text"}, {"dropped": "yes or no"}),
    "join_class": Request(
        "begin a parent's weekly card, after consent, on Saturday at 10:00",
        {"class_id": "text", "consent": "text"},
        {},
    ),
    "choose_moment": Request(
        "move the weekly card of all classes of this parent; `date` is that of the next one",
        {"weekday": "number", "hour": "number"},
        {"day": "text", "time": "text", "date": "text"},
    ),
    "first_card": Request(
        "this week's card of a class comes now, after what is said, unless it came already (`came`); `date` is when the next one comes",
        {"class_id": "text"},
        {"came": "yes or no", "day": "text", "time": "text", "date": "text"},
    ),
    "stop_cards": Request(
        "no cards any more, from this moment; what is kept of this parent goes after so many `days`", {}, {"had": "yes or no", "days": "number"}
    ),
    "look_up_kept": Request(
        "what is kept of this person: how much of each kind, for how many days, and of a parent which consent (a version) they gave, and since when",
        {},
        {
            "staff": "yes or no",
            "parent": "yes or no",
            **dict.fromkeys(("classes", "since", "consent"), "text"),
            **dict.fromkeys(("plans", "rehearsals", "reminders", "recordings", "browsers"), "number"),
            **dict.fromkeys(("plan_months", "rehearsal_days", "conversation_days", "stopped_days", "browser_days", "backup_days"), "number"),
        },
    ),
    "take_along": Request("all that is kept of this person, as a file to read and one for another program, and what they recorded", {}, {}),
    "look_up_cards": Request(
        "what this parent has: how many classes and which, the moment, when the next card comes, whether there is a pause, whether they listen",
        {},
        {
            "parent": "yes or no",
            "classes": "text",
            "count": "number",
            "day": "text",
            "time": "text",
            "date": "text",
            "pausing": "yes or no",
            "listens": "yes or no",
        },
    ),
    "look_up_holiday": Request("is it known when the next school holiday ends?", {}, {"holiday": "yes or no"}),
    "pause_cards": Request(
        "no cards for a while: `length` is weken, vakantie or maand, or else a day was `typed`; `result` is gedaan, or geen, bestaat_niet, "
        "voorbij or te_ver where there is no such day; `date` is when the next card comes",
        {"length": "text", "typed": "text"},
        {"result": "text", "date": "text"},
    ),
    "end_pause": Request("cards come again; `date` is when", {}, {"date": "text"}),
    "list_my_classes": Request("the classes of which this parent gets the card", {}, {"my_classes": "list", "count": "number"}),
    "look_up_class": Request("one of them", {"class_id": "text"}, {"class_name": "text"}),
    "leave_class": Request("no card of this class any more, from this moment; others stay", {"class_id": "text"}, {"had": "yes or no"}),
    "erase_me": Request(
        "`what` is alles: everything of this person goes once the turn is over; ouder: what they have as a parent; "
        "werk: what they wrote and spoke as a teacher; nothing where `minutes` have to pass first after too many wrong codes",
        {"what": "text"},
        {"minutes": "number"},
    ),
    "count_card": Request(
        "one more for the theme: `what` is worked or too_hard; `counted` remembers what was; `thanks`, from 0 to 2, differs from card to card",
        {"class_id": "text", "what": "text", "theme_id": "text", "card_id": "text", "counted": "text"},
        {"counted": "text", "thanks": "number"},
    ),
    "this_week": Request(
        "this week's card of a class; an empty class_id is the first class; `line` is what its teacher adds",
        {"class_id": "text"},
        CARD | {"line": "text"},
    ),
    "another_card": Request("the next card of the theme", {"theme_id": "text", "card_id": "text", "title": "text"}, CARD),
    "easier_card": Request("an easier card of the theme", {"theme_id": "text", "card_id": "text", "title": "text"}, CARD),
    "school_day_question": Request(
        "a question about the school day: the one after this card; for an empty card_id that of today",
        {"card_id": "text"},
        {"card_id": "text", "question": "text", "together": "text"},
    ),
    "show_talk_card": Request(
        "what a parent answered before a talk at school, as a card in the parent's language and in Dutch; not `gemaakt` where all was skipped",
        dict.fromkeys(TALK_ANSWERS, "text"),
        {"gemaakt": "yes or no"},
    ),
    "show_compliment": Request("a kind word for the teacher, in the parent's language and in Dutch", {"soort": "text"}, {}),
    "list_numbered_classes": Request(
        "the classes whose numbers this person may see: a teacher's own, a leader's all",
        {},
        {"classes": "list", "count": "number", "class_id": "text"},
    ),
    "look_up_numbers": Request(
        "the numbers of one of them, in steps of five: posters made, parents who ever joined, those who stayed for four weeks or longer, cards sent; "
        "and the `languages` that can be named",
        {"class_id": "text"},
        {"class_name": "text", **dict.fromkeys(("posters", "joined", "stayed", "cards", "languages"), "text")},
    ),
    "show_theme_numbers": Request(
        "how often the cards of each theme worked or were too hard, told in lines; `count` of them", {"class_id": "text"}, {"count": "number"}
    ),
    "list_classes": Request("the classes of this teacher", {}, {"classes": "list", "count": "number", "class_id": "text"}),
    "teaches_vo": Request("are all classes of this teacher of secondary school (vo)?", {}, {"vo": "yes or no"}),
    "look_up_theme": Request(
        "what a class works on now, the line its teacher added, whether this teacher gets a card for the circle, whether it is a class of secondary "
        "school (vo), and on which day the next theme begins (empty: none is planned)",
        {"class_id": "text"},
        {
            "class_name": "text",
            "chosen": "yes or no",
            "theme": "text",
            "line": "text",
            "circle": "yes or no",
            "vo": "yes or no",
            "next": "text",
        },
    ),
    "list_themes": Request(
        "one page of the themes for the age of a class, from page 0 on; `count` is how many there are on all pages",
        {"class_id": "text", "page": "number"},
        {"themes": "list", "count": "number", "more": "yes or no"},
    ),
    "list_general_themes": Request("cards that fit any subject, for a theme of the teacher's own", {}, {"themes": "list"}),
    "show_theme": Request(
        "the first card of a theme as a parent sees it, in that language (empty: Dutch); `title` is what the teacher calls a theme of their own",
        {"class_id": "text", "theme_id": "text", "title": "text", "language": "text"},
        {"found": "yes or no"},
    ),
    "set_theme": Request(
        "the class works on this theme from this week on, until the next that is planned; `title` as above",
        {"class_id": "text", "theme_id": "text", "title": "text"},
        {"theme": "text", "class_name": "text"},
    ),
    "set_line": Request("what the teacher adds to the cards of this theme; an empty line takes it away", {"class_id": "text", "line": "text"}, {}),
    "copy_card": Request("this week's card of a class: in Dutch, and as a file of text in all languages", {"class_id": "text"}, {}),
    "set_circle": Request(
        "this teacher gets a card for the circle after each week in which a parent of the class got one, or none any more",
        {"class_id": "text", "circle": "yes or no"},
        {},
    ),
    "circle_card": Request(
        "what the parents of a class were asked to ask at home in that week; `found` is no where this teacher has the class no longer",
        {"class_id": "text", "week": "text"},
        {"found": "yes or no", "class_name": "text", "title": "text", "question": "text", "vo": "yes or no"},
    ),
    "propose_year": Request(
        "the themes that are planned from next week on, as a list and in one text (`order`); where nothing is `planned`, or with `anew`, "
        "all themes for the age of the class until the summer holiday, two school weeks each",
        {"class_id": "text", "anew": "yes or no"},
        {"order": "text", "entries": "list", "count": "number", "planned": "yes or no", "class_name": "text"},
    ),
    "change_year": Request(
        "another theme from that Monday on, in a plan that is not used yet; where it stood already comes what it takes the place of",
        {"order": "text", "starts": "text", "theme_id": "text"},
        {"order": "text", "entries": "list", "count": "number"},
    ),
    "use_year": Request("this is what the class works on in the weeks to come", {"class_id": "text", "order": "text"}, {}),
    "clear_year": Request("nothing is planned any more; what the class works on now stays", {"class_id": "text"}, {}),
    "list_schools": Request("the schools that this person works at", {}, {"schools": "list", "count": "number", "school_id": "text"}),
    "look_up_school": Request(
        "one of them, and the region of its holidays: noord, midden or zuid", {"school_id": "text"}, {"school": "text", "school_region": "text"}
    ),
    "read_class_name": Request(
        "a name for a class, or for a new one where class_id is empty; `read` is goed, lang (more than 60 characters) or bezet",
        {"school_id": "text", "class_id": "text", "name": "text"},
        {"name": "text", "read": "text"},
    ),
    "make_class": Request(
        "a class, with a code for its parents, of whom this person becomes teacher (`teach`); an empty region is that of the school",
        {"school_id": "text", "name": "text", "band": "text", "region": "text", "teach": "yes or no"},
        {"made": "yes or no", "class_id": "text"},
    ),
    "look_up_school_class": Request(
        "a class of this teacher, or of the school this person leads: its age, until when its code works (or empty), how many parents take part "
        "(0 for fewer than five) and how many teachers it has; `new_year`: from June to August",
        {"class_id": "text"},
        {
            "found": "yes or no",
            "class_name": "text",
            "band_name": "text",
            "until": "text",
            "parents": "number",
            "teachers": "number",
            "new_year": "yes or no",
        },
    ),
    "list_school_classes": Request(
        "the classes of the school this person leads, each with its number of parents",
        {},
        {"leader": "yes or no", "classes": "list", "count": "number"},
    ),
    "remove_teachers": Request(
        "nobody teaches the class any more; who has no other work at the school is no member of its staff, and what they wrote there goes. "
        "Only its leader can do this",
        {"class_id": "text"},
        {},
    ),
    "leave_as_teacher": Request("this person does not teach the class any more", {"class_id": "text"}, {}),
    "keep_class": Request(
        "the class goes on, under this name and for this age; what is empty stays. Where the name is taken it is not `kept`",
        {"class_id": "text", "name": "text", "band": "text"},
        {"kept": "yes or no"},
    ),
    "end_class": Request("the class ends, and its parents hear so", {"class_id": "text"}, {}),
    "look_up_code": Request(
        "the code by which parents join a class, the link, and the page of its cards; "
        "all are empty where it is not known or works no longer (`expired`)",
        {"class_id": "text"},
        {"found": "yes or no", **dict.fromkeys(("class_name", "code", "link", "page", "until"), "text"), "expired": "yes or no"},
    ),
    "renew_code": Request("a new code for the parents of a class; the old one works no longer", {"class_id": "text"}, {}),
    "file_poster": Request(
        "the code of a class as a file; `form` is pdf, a poster in all languages, or png, only the QR code", {"class_id": "text", "form": "text"}, {}
    ),
    "invite_teacher": Request(
        "a code by which one colleague becomes teacher of a class, within two weeks; `invite_page` does so in a browser",
        {"class_id": "text"},
        {"invite_code": "text", "invite_link": "text", "invite_page": "text", "invite_until": "text"},
    ),
    "look_up_recorder": Request(
        "for which classes this person can record cards, whether they teach, and how many recordings are theirs (`mine`)",
        {},
        {"classes": "list", "count": "number", "class_id": "text", "teaches": "yes or no", "mine": "number"},
    ),
    "list_spoken": Request("the languages in which a card can be recorded and heard", {}, {"spoken": "list"}),
    "card_to_record": Request(
        "shows the next card that has no recording in this language; with a theme_id and card_id the one after that",
        {"class_id": "text", "language": "text", "theme_id": "text", "card_id": "text"},
        {"found": "yes or no", "theme_id": "text", "card_id": "text"},
    ),
    "keep_recording": Request(
        "keeps the voice message of this turn and plays it; it is not handed in yet. An empty recording_id: it can't be kept",
        {"class_id": "text", "language": "text", "theme_id": "text", "card_id": "text", "seconds": "number"},
        {"recording_id": "text"},
    ),
    "hand_in": Request(
        "a teacher of the class can listen to the recording now; one that a teacher of the class made is approved at once",
        {"recording_id": "text"},
        {"sent": "yes or no", "approved": "yes or no"},
    ),
    "list_own_recordings": Request("what this person recorded", {}, {"recordings": "list", "mine": "number"}),
    "list_recordings": Request("the recordings for the classes of this teacher, first those that wait", {}, {"recordings": "list", "many": "number"}),
    "look_up_recording": Request(
        "plays a recording, and shows the card it is of",
        {"recording_id": "text"},
        {"found": "yes or no", "sent": "yes or no", "approved": "yes or no"},
    ),
    "approve_recording": Request("from now on it comes with the card, for parents of the school who listen", {"recording_id": "text"}, {}),
    "delete_recording": Request("it is gone; where a teacher does this, who made it is told", {"recording_id": "text"}, {}),
    "invite_voice": Request("a code (and link) by which one person can record", {"class_id": "text"}, {"invite_code": "text", "invite_link": "text"}),
    "look_up_listening": Request("in which language this parent hears the card, and which there are", {}, {"listening": "text", "spoken": "list"}),
    "listen_in": Request(
        "the card comes with its recording in this language; with an empty one it is read", {"language": "text"}, {"listening": "text"}
    ),
    "resume": Request("take up the preparation that was paused last", {}, {"resumed": "yes or no"}),
    **OF_TEACHERS,
}
