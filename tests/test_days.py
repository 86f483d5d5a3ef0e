"""What a teacher types when asked for a day, against days worked out by hand; and every day and hour there is, written out and read back."""

from datetime import UTC, date, datetime, time, timedelta
from time import process_time
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.home.days import COUNT, Day, date_in_figures, read_day

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
NOW = datetime(2026, 11, 27, 15, 30, tzinfo=AMSTERDAM)  # a Friday
THOROUGH = settings(max_examples=500)


def shown(words: str, now: datetime = NOW) -> str:
    """What was read: `2026-12-04 15:30`, `2026-12-04`, or the name of what is wrong."""
    read = read_day(words, now)
    return read if isinstance(read, str) else f"{read.date} {read.time:%H:%M}" if read.time else str(read.date)


NEAR = """
vandaag | 2026-11-27
Vandaag nog | 2026-11-27
vanmiddag | 2026-11-27
van middag | 2026-11-27
vanmiddag om 5 uur | 2026-11-27 17:00
vanavond | 2026-11-27
vanavond 8 uur | 2026-11-27 20:00
morgen | 2026-11-28
Morgen! | 2026-11-28
morgen om half vier | 2026-11-28 15:30
morgenochtend 9 uur | 2026-11-28 09:00
morgenmiddag | 2026-11-28
morgen middag kwart over 3 | 2026-11-28 15:15
overmorgen | 2026-11-29
morgenvroeg 8 uur | 2026-11-28 08:00
overmorgen 10:00 | 2026-11-29 10:00
goedemorgen, doe maar dinsdag | 2026-12-01
Goede morgen, dinsdag | 2026-12-01
vandaag over een week | 2026-12-04
morgen over 14 dagen | 2026-12-12
over drie dagen | 2026-11-30
over 3 dagen om kwart voor 4 | 2026-11-30 15:45
over een week | 2026-12-04
over één week | 2026-12-04
over twee weken | 2026-12-11
over 14 dagen | 2026-12-11
over veertien dagen | 2026-12-11
over een maand | 2026-12-27
over drie maanden | 2027-02-27
over een jaar | 2027-11-27
over 400 dagen | 2028-01-01
over 3 jaar | bestaat_niet
over een week of twee | geen
over drie uur | geen
vandaag over drie uur | geen
over een paar weken | geen
"""

WEEKDAY = """
vrijdag | 2026-12-04
Vrijdag. | 2026-12-04
vandaag, vrijdag | 2026-11-27
vrijdag 17:00 | 2026-11-27 17:00
vrijdag om half vier | 2026-12-04 15:30
vrijdag om half vijf | 2026-11-27 16:30
vrijdagmiddag | 2026-12-04
vrijdagochtend 9 uur | 2026-12-04 09:00
vrijdag morgen om 9 uur | 2026-12-04 09:00
maandag | 2026-11-30
dinsdag | 2026-12-01
donderdag | 2026-12-03
zondag | 2026-11-29
ma | 2026-11-30
di | 2026-12-01
wo | 2026-12-02
Do | 2026-12-03
vr | 2026-12-04
za. | 2026-11-28
zo | 2026-11-29
di 15:30 | 2026-12-01 15:30
di om half 4 | 2026-12-01 15:30
do kwart over drie | 2026-12-03 15:15
wo. 15u30 | 2026-12-02 15:30
ma tien over half drie | 2026-11-30 14:40
op di | 2026-12-01
di ochtend 10 uur | 2026-12-01 10:00
zo 6 dec | 2026-12-06
di/do | geen
di of do 15:30 | geen
vr a.s. | 2026-12-04
komende vrijdag | 2026-12-04
aanstaande dinsdag | 2026-12-01
vrijdag a.s. | 2026-12-04
volgende dinsdag | 2026-12-01
volgende week dinsdag | 2026-12-01
volgende week vrijdag om 3 uur | 2026-12-04 15:00
dinsdag volgende week | 2026-12-01
volgende week di | 2026-12-01
volgende week op woensdag | 2026-12-02
volgende week | geen
deze week zaterdag | 2026-11-28
deze week vrijdag | 2026-11-27
deze week dinsdag | voorbij
dinsdag over een week | 2026-12-08
dinsdag over twee weken | 2026-12-15
di over 2 weken | 2026-12-15
dinsdag over 14 dagen om half 4 | 2026-12-15 15:30
over twee weken op dinsdag | 2026-12-08
over twee weken dinsdag 15.30 uur | 2026-12-08 15:30
vrijdag 4 | 2026-12-04
vrijdag 11 om 15.30 | 2026-12-11 15:30
vrijdag 12 | bestaat_niet
dinsdag 15:3 | 2026-12-01
maandag over 8 dagen | bestaat_niet
vrijdag de 11e | 2026-12-11
vr 11e | 2026-12-11
vrijdag 11 of 18 | geen
vrijdag 3 uur | 2026-12-04 15:00
donderag | 2026-12-03
dondedrag | 2026-12-03
vrijdagg half vier | 2026-12-04 15:30
woesndag | 2026-12-02
mandag | 2026-11-30
dinsdagmidag | geen
de eerste vrijdag van december | geen
de laatste vrijdag van december | geen
elke vrijdag | geen
vrijdag niet | geen
na vrijdag | geen
maandag of dinsdag | geen
vrijdag in week 50 | geen
dat wil ik zo doen | geen
ik wil zo snel mogelijk om 3 uur | geen
ma kan dan niet | geen
"""

DATE = """
4 december | 2026-12-04
4 dec | 2026-12-04
4dec | 2026-12-04
4 dec. | 2026-12-04
4 DECEMBER 2026 | 2026-12-04
4 dec. 2026 | 2026-12-04
4 december '26 | 2026-12-04
4 december '27 | 2027-12-04
4-12 | 2026-12-04
4/12 | 2026-12-04
04/12/2026 | 2026-12-04
4-12-26 | 2026-12-04
4.12.2026 | 2026-12-04
2026-12-04 | 2026-12-04
2026-12-04T15:30 | 2026-12-04 15:30
vier december | 2026-12-04
de vierde december | 2026-12-04
4e december | 2026-12-04
de 4e van december | 2026-12-04
eenentwintig januari | 2027-01-21
de eenendertigste december | 2026-12-31
de 4e | 2026-12-04
de vierde | 2026-12-04
op de 27e | 2026-11-27
de 31e | 2026-12-31
de 4e om half vier | 2026-12-04 15:30
de achtste kan wel | 2026-12-08
de derde keer | geen
het vierde kind | geen
27 november | 2026-11-27
26 november | voorbij
1 oktober | voorbij
26-09 | voorbij
25 september | 2027-09-25
15-3 | 2027-03-15
1 januari | 2027-01-01
4-12-2025 | voorbij
4 december 2025 | voorbij
2026-11-26 | voorbij
27-11-2028 | 2028-11-27
28-11-2028 | bestaat_niet
1-1-2031 | bestaat_niet
31-02 | bestaat_niet
31 februari | bestaat_niet
31 november | bestaat_niet
12/31/2026 | bestaat_niet
29-2-2028 | 2028-02-29
29-2-2027 | bestaat_niet
29 februari | bestaat_niet
0-12 | bestaat_niet
4-0 | bestaat_niet
4-0-2027 | bestaat_niet
4 decmber | 2026-12-04
4 deecmber | 2026-12-04
11 janauri | 2027-01-11
vrijdag 4 december | 2026-12-04
vr 4 dec | 2026-12-04
vr. 4 dec. | 2026-12-04
vr 4-12 | 2026-12-04
(vrijdag) 04-12-2026 | 2026-12-04
maandag 4 december | bestaat_niet
ma 4-12 | bestaat_niet
volgende week vrijdag 4 december | 2026-12-04
volgende week 11 december | bestaat_niet
morgen, zaterdag 28 november | 2026-11-28
4 of 5 december | geen
4-5 december | geen
4 t/m 6 december | geen
4 december en 5 december | geen
4 december, dus 4-12 | 2026-12-04
in de week van 7 december | geen
na 4 december | geen
eind december | geen
volgend jaar 4 december | geen
volgende maand de 4e | geen
gisteren | voorbij
vorige week vrijdag | voorbij
afgelopen vrijdag | voorbij
twee weken geleden | geen
"""

HOUR = """
morgen half 4 | 2026-11-28 15:30
morgen halfvier | 2026-11-28 15:30
morgen half een | 2026-11-28 12:30
morgen kwart over drie | 2026-11-28 15:15
morgen kwart voor 4 | 2026-11-28 15:45
morgen kwart vóór één | 2026-11-28 12:45
morgen tien over half drie | 2026-11-28 14:40
morgen 5 voor half 3 | 2026-11-28 14:25
morgen vijf voor drie | 2026-11-28 14:55
morgen om vijf voor drie uur | 2026-11-28 14:55
morgen 15.30 | 2026-11-28 15:30
morgen 15:30 | 2026-11-28 15:30
morgen 15u30 | 2026-11-28 15:30
morgen 15 u | 2026-11-28 15:00
morgen 15h30 op school | 2026-11-28 15:30
morgen 15 uur 30 | 2026-11-28 15:30
morgen 15.30 uur | 2026-11-28 15:30
morgen 15.30u | 2026-11-28 15:30
morgen 3 uur | 2026-11-28 15:00
morgen 3:30 | 2026-11-28 15:30
morgen om 3 | 2026-11-28 15:00
morgen om een uur | 2026-11-28 13:00
morgen drie uur 's middags | 2026-11-28 15:00
morgen drie uur smiddags | 2026-11-28 15:00
morgen om 7 uur | 2026-11-28 19:00
morgen 7 uur 's ochtends | 2026-11-28 07:00
morgen 7 uur ’s ochtends | 2026-11-28 07:00
morgen 07:45 | 2026-11-28 07:45
morgen 7:45 | 2026-11-28 19:45
morgen half acht 's morgens | 2026-11-28 07:30
morgen om 8 uur | 2026-11-28 08:00
morgen 8 uur 's avonds | 2026-11-28 20:00
morgenavond half acht | 2026-11-28 19:30
morgen 12 uur | 2026-11-28 12:00
morgen 12 uur 's avonds | bestaat_niet
morgen 12 uur 's nachts | 2026-11-28 00:00
morgen 20:15 | 2026-11-28 20:15
morgen om 25:00 | bestaat_niet
25:00 | bestaat_niet
morgen om 25 uur | bestaat_niet
morgen 24:00 | bestaat_niet
morgen 15:75 | bestaat_niet
morgen van 15:00 tot 15:30 | 2026-11-28 15:00
morgen 15.00-15.30 | 2026-11-28 15:00
morgen 15:00 - 15:30 | 2026-11-28 15:00
morgen van 3 tot 4 uur | 2026-11-28 15:00
morgen 3-4 uur | 2026-11-28 15:00
morgen tussen 3 en 4 uur | 2026-11-28
morgen om 3 of 4 uur | 2026-11-28
morgen 3 of 4 uur | 2026-11-28
morgen half 4 of half 5 | 2026-11-28
morgen na 3 uur | 2026-11-28
vanmiddag half vier | voorbij
vanmiddag half vijf | 2026-11-27 16:30
vandaag om 15:31 | 2026-11-27 15:31
vandaag om 15:30 | voorbij
vandaag 9 uur | voorbij
vanochtend | voorbij
vanmorgen | voorbij
vanmorgen om 9 uur | voorbij
half vier | geen
15:30 | geen
om 3 uur | geen
"""

AROUND = """
ik denk vrijdag 4 december om half vier, na school | 2026-12-04 15:30
We hebben het op dinsdag 1 dec. gepland, om 15.30 uur | 2026-12-01 15:30
volgende week donderdag na schooltijd, half vier ofzo | 2026-12-03 15:30
Met groep 5 op maandag | 2026-11-30
maandag 12.50 euro meenemen | 2026-11-30
maandag het rapport, met een 6.75 | 2026-11-30
groep 5/6, dinsdag 14:45 | 2026-12-01 14:45
gr. 7-8 woensdag | 2026-12-02
dinsdag de ouders van Ayşe | 2026-12-01
het gesprek met 3 ouders is donderdag om 4 uur | 2026-12-03 16:00
12 sommen | geen
3 keer | geen
groep 5 | geen
groep 5/6 | geen
8-10 kinderen | geen
een kwartier | geen
twee weken | geen
om 12 sommen te maken | geen
06-12345678 | geen
weet ik nog niet | geen
 | geen
??? | geen
tomorrow | geen
next Friday at half past three | geen
December 4 | geen
on 4 December at 3 pm | geen
yarın | geen
cuma günü saat 15:30 | geen
4 Aralık | geen
Pazartesi | geen
"""

OTHER_NOWS = [
    ("2026-12-31 14:00", "morgen", "2027-01-01"),
    ("2026-12-31 14:00", "31 december", "2026-12-31"),
    ("2026-12-31 14:00", "1 januari", "2027-01-01"),
    ("2026-12-31 14:00", "de 1e", "2027-01-01"),
    ("2026-12-31 14:00", "30-12", "voorbij"),
    ("2026-12-31 14:00", "over twee maanden", "2027-02-28"),
    ("2026-12-31 14:00", "volgende week maandag", "2027-01-04"),
    ("2027-01-05 09:00", "28 december", "voorbij"),
    ("2027-01-05 09:00", "28 oktober", "2027-10-28"),
    ("2027-01-05 09:00", "maandag 28 december", "voorbij"),
    ("2027-02-28 09:00", "morgen", "2027-03-01"),
    ("2027-02-28 09:00", "29 februari", "bestaat_niet"),
    ("2027-02-28 09:00", "de 29e", "2027-03-29"),
    ("2028-02-28 09:00", "morgen", "2028-02-29"),
    ("2028-02-28 09:00", "29 februari", "2028-02-29"),
    ("2028-03-10 09:00", "29 februari", "voorbij"),
    ("2028-02-29 09:00", "over een jaar", "2029-02-28"),
    ("2027-03-28 01:30", "vandaag half 3 's nachts", "bestaat_niet"),
    ("2027-03-28 01:30", "vandaag half 4 's nachts", "2027-03-28 03:30"),
    ("2027-03-28 01:30", "vandaag half 3", "2027-03-28 14:30"),
    ("2027-03-27 12:00", "morgen om 9 uur", "2027-03-28 09:00"),
    ("2026-10-25 01:30", "vandaag half 3 's nachts", "2026-10-25 02:30"),
    ("2026-11-30 09:00", "volgende vrijdag", "geen"),
    ("2026-11-30 09:00", "komende vrijdag", "2026-12-04"),
    ("2026-11-30 09:00", "maandag 10 uur", "2026-11-30 10:00"),
    ("2026-11-30 09:00", "maandag 9 uur", "2026-12-07 09:00"),
    ("2026-11-30 09:00", "vorige maandag", "voorbij"),
    ("2026-11-30 18:30", "vanmiddag", "voorbij"),
    ("2026-11-30 23:59", "vandaag", "2026-11-30"),
]


@pytest.mark.parametrize("line", [line for table in (NEAR, WEEKDAY, DATE, HOUR, AROUND) for line in table.strip("\n").splitlines()])
def test_a_day_is_read_as_it_was_meant(line: str) -> None:
    words, _, meant = line.rpartition(" | ")
    assert shown(words) == meant


@pytest.mark.parametrize(("now", "words", "meant"), OTHER_NOWS)
def test_a_day_is_seen_from_now(now: str, words: str, meant: str) -> None:
    assert shown(words, datetime.fromisoformat(now).replace(tzinfo=AMSTERDAM)) == meant


def test_in_the_hour_that_comes_twice_nothing_of_before_is_read() -> None:
    second = datetime(2026, 10, 25, 2, 40, fold=1, tzinfo=AMSTERDAM)
    assert shown("vandaag 02:50 's nachts", second) == "voorbij"
    assert shown("vandaag 3 uur 's nachts", second) == "2026-10-25 03:00"


DAY_NAMES = ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"]
MONTH_NAMES = ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"]
NUMBERS = [
    *("een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien"),
    *("elf", "twaalf", "dertien", "veertien", "vijftien", "zestien", "zeventien", "achttien", "negentien", "twintig"),
]


@pytest.mark.parametrize("ahead", range(301))
def test_every_date_of_the_coming_months_is_read_back(ahead: int) -> None:
    day = NOW.date() + timedelta(days=ahead)
    month, weekday = MONTH_NAMES[day.month - 1], DAY_NAMES[day.isoweekday() - 1]
    ways = [
        f"{day.day} {month}",
        f"{day.day} {month if month == 'mei' else 'mrt' if month == 'maart' else month[:3]} {day.year}",
        f"{day.day}-{day.month}",
        f"{day:%d/%m/%Y}",
        f"{day:%d-%m-%y}",
        f"{day}",
        f"{weekday} {day.day} {month}",
        f"{weekday[:2]} {day.day}-{day.month}-{day.year}",
        f"de {day.day}e van {month}",
        f"over {ahead} dagen",
    ]
    assert [read_day(words, NOW) for words in ways] == [Day(day, None)] * len(ways)


def in_words(at: time, number: list[str]) -> list[str]:
    """A time as it is told; more than one way where there is more than one."""
    this, coming = number[(at.hour - 1) % 12], number[at.hour % 12]
    match at.minute:
        case 0:
            return [f"om {this} uur", f"om {this}"]
        case 15:
            return [f"kwart over {this}", f"om kwart over {this}"]
        case 30:
            return [f"half {coming}", f"om half{coming}"]
        case 45:
            return [f"kwart voor {coming}", f"kwart voor {coming} uur"]
        case minute if minute < 20:
            return [f"{number[minute - 1]} over {this}"]
        case minute if minute < 30:
            return [f"{number[29 - minute]} voor half {coming}", *([f"{number[minute - 1]} over {this}"] if minute == 20 else [])]
        case minute if minute < 40:
            return [f"{number[minute - 31]} over half {coming}"]
        case minute:
            return [f"{number[59 - minute]} voor {coming}", *([f"{number[minute - 31]} over half {coming}"] if minute == 40 else [])]


SCHOOL_TIMES = [time(hour, minute) for hour in range(8, 20) for minute in range(0, 60, 5)]


@pytest.mark.parametrize("at", SCHOOL_TIMES, ids=str)
def test_every_time_of_the_day_is_read_back(at: time) -> None:
    figures = [f"{at:%H:%M}", f"{at:%H.%M} uur", f"om {at.hour}.{at:%M}", f"{at.hour}u{at:%M}"]
    ways = [*figures, *in_words(at, NUMBERS), *in_words(at, [str(number) for number in range(1, 21)])]
    meant = Day(date(2026, 12, 4), at)
    for words in ways:
        assert read_day(f"4 december {words}", NOW) == meant
        assert read_day(f"{words}, volgende week vrijdag", NOW) == meant


@pytest.mark.parametrize("name", [name for name in DAY_NAMES + MONTH_NAMES if len(name) > 5])
def test_a_long_name_may_lack_a_letter_or_have_another_or_one_too_many(name: str) -> None:
    number = "" if name in DAY_NAMES else "28 "
    meant = read_day(number + name, NOW)
    assert meant != "geen"
    for at in range(len(name)):
        before, after = name[:at], name[at + 1 :]
        for typo in (before + after, f"{before}q{after}", f"{before}q{name[at:]}", before + after[:1] + name[at] + after[1:]):
            assert read_day(number + typo, NOW) == meant
        assert read_day(f"{number}{name[:at]}qq{name[at + 1 :]}", NOW) == "geen"


KNOWN_WORDS = sorted({word for table in (NEAR, WEEKDAY, DATE, HOUR, AROUND) for word in table.replace(" | ", " ").split()})
numbers = st.integers(0, 9999).map(str)
sentences = st.lists(st.sampled_from(KNOWN_WORDS) | numbers | st.sampled_from(list(".,-/:'")), max_size=12)
any_words = st.text(max_size=300) | sentences.map(" ".join) | sentences.map("".join)
nows = st.datetimes(*(day.replace(tzinfo=None) for day in (NOW, NOW.replace(year=2032))), timezones=st.just(AMSTERDAM))


def over_at(read: Day, now: datetime) -> datetime:
    """When the day or the hour that was read has passed."""
    midnight = datetime.combine(read.date + timedelta(days=1), time(), now.tzinfo)
    return datetime.combine(read.date, read.time, now.tzinfo) if read.time else midnight


@THOROUGH
@given(any_words, nows)
def test_whatever_is_typed_it_is_a_day_ahead_or_none(words: str, now: datetime) -> None:
    read = read_day(words, now)
    if isinstance(read, Day):
        assert over_at(read, now).astimezone(UTC) > now.astimezone(UTC)
        assert read.date - now.date() <= timedelta(days=731)
    else:
        assert read in ("geen", "bestaat_niet", "voorbij")


@pytest.mark.parametrize("zone", ["America/Kralendijk", "Europe/Amsterdam", "Pacific/Apia"])
@pytest.mark.parametrize(("words", "read"), [("9999-12-31", "bestaat_niet"), ("1-1-0001", "voorbij"), ("0001-01-01 om 0.10", "voorbij")])
def test_the_first_and_the_last_days_there_are_are_days_too(words: str, read: str, zone: str) -> None:
    assert shown(words, NOW.astimezone(ZoneInfo(zone))) == read


@THOROUGH
@given(sentences, nows)
def test_case_and_space_change_nothing(words: list[str], now: datetime) -> None:
    assert read_day(" ".join(words), now) == read_day("  " + " \n ".join(words).upper().replace("É", "é"), now)


@given(st.text(alphabet=st.characters(codec="ascii"), max_size=50))
def test_only_the_beginning_of_a_long_story_is_read(rest: str) -> None:
    beginning = "vrijdag 4 december om half vier. ".ljust(200, "x")
    assert read_day(beginning + rest, NOW) == Day(date(2026, 12, 4), time(15, 30))


def test_ten_thousand_characters_take_no_longer_than_two_hundred() -> None:
    started = process_time()
    for words in ("vrijdaq ", "4 of ", "1:", "-", "'", "om half ", "over 3 ", "x" * 7):
        read_day(words * 10_000, NOW)
    assert process_time() - started < 1


def test_there_is_one_word_for_every_number_up_to_thirty_nine() -> None:
    assert COUNT[:20] == NUMBERS
    assert (len(COUNT), COUNT[20], COUNT[29], COUNT[38]) == (39, "eenentwintig", "dertig", "negenendertig")


FIGURES = {
    "12-1": "12-01",
    " 12 / 1 / 2027 ": "12-01-2027",
    "1.2.27": "01-02-27",
    "2027-01-12": "2027-01-12",
    "١٢-١": "12-01",
    "۱۲/۱/۲۰۲۷": "12-01-2027",
    "\u200f12\u200e-1\u2069": "12-01",
    "12 januari": "",
    "groep 5-6": "",
    "12": "",
    "12-1-202": "",
    "12-1-2027-3": "",
    "27-1-12-": "",
    "": "",
}


@pytest.mark.parametrize(("words", "figures"), FIGURES.items(), ids=[ascii(words) for words in FIGURES])
def test_a_date_in_figures_is_one_in_any_script_and_nothing_beside_it(words: str, figures: str) -> None:
    assert date_in_figures(words) == figures


@given(st.dates(date(2026, 11, 28), date(2028, 11, 26)), st.sampled_from("-/."), st.sampled_from(["{d}{s}{m}{s}{y}", "{y}{s}{m}{s}{d}"]))
def test_every_date_in_figures_is_read_back(day: date, sign: str, form: str) -> None:
    words = form.format(d=day.day, m=day.month, y=day.year, s=sign)
    assert read_day(date_in_figures(words), NOW) == Day(day, None)
