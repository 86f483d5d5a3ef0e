"""A year of themes: each for two school weeks, where the season asks for it in its months, and the others in the order of their file."""

from collections.abc import Sequence
from datetime import date

from .themes import Theme

WEEKS = 2  # that a theme lasts, school weeks
SEASON = 3  # months
YEAR = 12


def proposed(themes: Sequence[Theme], weeks: Sequence[date]) -> dict[date, Theme]:
    """What begins on which Monday, given those of the school weeks; as many themes as there is time for."""
    starts = weeks[::WEEKS]
    planned: dict[date, Theme] = {}
    for theme in themes:
        free = [start for start in starts if start not in planned and theme.month and (start.month - theme.month) % YEAR < SEASON]
        if free:
            planned[free[0]] = theme
    placed = set(map(id, planned.values()))
    others = sorted((theme for theme in themes if id(theme) not in placed), key=lambda theme: theme.month > 0)  # those whose season is over come last
    planned |= zip([start for start in starts if start not in planned], others, strict=False)
    return dict(sorted(planned.items()))


def changed(plan: dict[date, str], start: date, theme: str) -> dict[date, str]:
    """With this theme there; where it stood already comes what it takes the place of."""
    elsewhere = {day: plan[start] for day, planned in plan.items() if planned == theme}
    return plan | elsewhere | {start: theme}
