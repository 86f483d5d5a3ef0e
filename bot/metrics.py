"""What is seen from outside: counted here while it happens, looked up in the database when somebody asks. No chat and no words, ever."""

from collections.abc import Mapping, Sequence

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest

from .records import Queue

BUCKETS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0)
LAGS = (1, 5, 15, 60, 300, 900, 3600, 14400, 43200, 86400)
WAITING = ("due", "held")
ENDINGS = ("samenspraak_cards_ended_total", "samenspraak_messages_lost_total")
COUNTED = {"told_to_wait": "telegram_429", "taken_over": "leases_expired"}


class Metrics:
    """One process's counts."""

    def __init__(self) -> None:
        self.registry = CollectorRegistry()
        self._sent = Counter("samenspraak_cards_sent", "Week cards that Telegram took.", registry=self.registry)
        self._ended = Counter("samenspraak_cards_ended", "Week cards by how they ended.", ("state", "reason"), registry=self.registry)
        self._lag = Histogram("samenspraak_card_lag_seconds", "From when a card was due to when it was taken.", buckets=LAGS, registry=self.registry)
        self._lost = Counter("samenspraak_messages_lost", "Messages of the outbox that are not sent any more.", ("reason",), registry=self.registry)
        self._refusals = Counter("samenspraak_telegram_429", "Times that Telegram said to wait.", registry=self.registry)
        self._wait = Counter("samenspraak_telegram_429_seconds", "Seconds that Telegram said to wait.", registry=self.registry)
        self._leases = Counter("samenspraak_leases_expired", "Cards taken over from a process that did not finish them.", registry=self.registry)
        self._database = Histogram("samenspraak_database_seconds", "How long database work takes.", buckets=BUCKETS, registry=self.registry)
        self._cards = Gauge("samenspraak_cards", "Week cards in the ledger that still wait.", ("bot", "state"), registry=self.registry)
        self._ready = Gauge("samenspraak_cards_ready", "Week cards that may leave now.", ("bot",), registry=self.registry)
        self._failed = Gauge("samenspraak_cards_failed", "Week cards of the last seven days that failed.", ("bot", "reason"), registry=self.registry)
        self._oldest = Gauge("samenspraak_oldest_card_seconds", "For how long the oldest of these waits.", ("bot",), registry=self.registry)
        self._rate = Gauge("samenspraak_rate_per_second", "What a bot may send now; 0 is without a limit.", ("bot",), registry=self.registry)

    # ---- what happens
    def sent(self, late: float) -> None:
        self._sent.inc()
        self._lag.observe(late)

    def ended(self, state: str, reason: str, count: int = 1) -> None:
        self._ended.labels(state, reason).inc(count)

    def told_to_wait(self, after: float) -> None:
        self._refusals.inc()
        self._wait.inc(after)

    def lost(self, reason: str) -> None:
        self._lost.labels(reason).inc()

    def taken_over(self, count: int) -> None:
        self._leases.inc(count)

    def took(self, seconds: float) -> None:
        """A piece of database work."""
        self._database.observe(seconds)

    # ---- what is asked
    def page(self, queues: Sequence[Queue]) -> bytes:
        """In the text format of Prometheus."""
        self._failed.clear()  # a reason that nobody has any more
        for queue in queues:
            for state in WAITING:
                self._cards.labels(queue.bot, state).set(queue.states.get(state, 0))
            for reason, count in queue.failed.items():
                self._failed.labels(queue.bot, reason).set(count)
            self._ready.labels(queue.bot).set(queue.ready)
            self._oldest.labels(queue.bot).set(queue.oldest)
            self._rate.labels(queue.bot).set(queue.per_second)
        return generate_latest(self.registry)


def summed_up(page: str) -> dict[str, float]:
    """What a page of metrics counts, by names for people: each ending by its reason, and averages in seconds."""
    from prometheus_client.parser import text_string_to_metric_families  # here, because only a command asks for it

    samples = [sample for family in text_string_to_metric_families(page) for sample in family.samples]
    found = {sample.name: sample.value for sample in samples if not sample.labels}
    ended = {f"{each.labels.get('state', '')} {each.labels['reason']}".strip(): each.value for each in samples if each.name in ENDINGS}
    lag, took = (_average(found, name) for name in ("samenspraak_card_lag_seconds", "samenspraak_database_seconds"))
    counted = {name: found.get(f"samenspraak_{which}_total", 0.0) for name, which in COUNTED.items()}
    return {**ended, "lag_seconds": round(lag, 1), **counted, "database_seconds": round(took, 4)}


def _average(found: Mapping[str, float], name: str) -> float:
    return found.get(f"{name}_sum", 0.0) / (found.get(f"{name}_count") or 1)
