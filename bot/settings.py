"""Settings: the environment, read once, as one frozen value."""

import re
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urljoin

from pydantic import Field, SecretStr, ValidationError, field_validator, model_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

from .errors import SettingsError

LONGEST_OPERATOR = 60  # characters, so that what is said with it stays within Telegram's limits in every language
DEFAULT_ADDRESS = "127.0.0.1:8080"
TOKEN = re.compile(r"[0-9]{3,20}:[A-Za-z0-9_-]{10,100}")


@dataclass(frozen=True, slots=True)
class KeyPlaces:
    """Where the keys are: the URL of their database, and the file of the master key. Without a file both are in memory only."""

    url: str
    file: Path | None


class Settings(BaseSettings):
    """What an operator sets, each as an environment variable `SAMENSPRAAK_…`."""

    model_config = SettingsConfigDict(env_prefix="SAMENSPRAAK_", frozen=True)

    database_url: str = Field("sqlite:///samenspraak.db", description="Where everything is kept: `sqlite:///FILE` or `postgresql://USER@HOST/NAME`.")
    keys_url: str = Field("", description="Where the keys to what people type are kept: another database. Empty: beside a database that is a file.")
    key_file: str = Field("", description="The file of the master key to those, made where there is none. Empty: beside a database that is a file.")
    telegram_token: SecretStr = Field(SecretStr(""), description="The bot's token, from BotFather. Several bots: with commas between them.")
    telegram_api_url: str = Field("https://api.telegram.org", description="The root of the Bot API, without `/bot`.")

    operator: str = Field("", description="Who runs the bot, as people read it: `Basisschool De Linde, Zwolle`. Empty: the only school's name.")

    webhook_url: str = Field("", description="Where Telegram sends updates: `https://HOST/SECRET-PATH`. Empty: the bot asks for them (polling).")
    webhook_secret: SecretStr = Field(SecretStr(""), description="What Telegram sends along with each update: at least 32 of `A-Z a-z 0-9 _ -`.")
    listen: str = Field("", description="Where the server listens: by default 127.0.0.1:8080 with a webhook, and nowhere without.")
    pages_url: str = Field("", description="Where people reach our pages: `https://HOST`. Empty: at the host of the webhook.")
    messages_per_second: float = Field(
        29.0, ge=0, allow_inf_nan=False, description="What a bot may send in a second: Telegram takes 30 from most. 0: no limit."
    )

    @field_validator("operator")
    @classmethod
    def _operator(cls, name: str) -> str:
        if len(name) > LONGEST_OPERATOR or not name.isprintable():
            raise ValueError(f"is one line of at most {LONGEST_OPERATOR} characters")
        return name.strip()

    @field_validator("webhook_url")
    @classmethod
    def _webhook(cls, url: str) -> str:
        if url and not re.fullmatch(r"https?://[^\s/]+/[A-Za-z0-9_/-]{16,}", url):
            raise ValueError("is no https address with a path of at least 16 characters that nobody can guess")
        return url

    @field_validator("pages_url")
    @classmethod
    def _pages_url(cls, url: str) -> str:
        if url and not re.fullmatch(r"https?://[^\s/]+/?", url):
            raise ValueError("is no address of the web without a path")
        return url.rstrip("/")

    @field_validator("webhook_secret")
    @classmethod
    def _secret(cls, secret: SecretStr) -> SecretStr:
        if secret.get_secret_value() and not re.fullmatch(r"[A-Za-z0-9_-]{32,256}", secret.get_secret_value()):
            raise ValueError("has 32 to 256 characters of A-Z a-z 0-9 _ -")
        return secret

    @field_validator("listen")
    @classmethod
    def _listen(cls, address: str) -> str:
        if address and not re.fullmatch(r"(\[[0-9a-fA-F:]+\]|[A-Za-z0-9.-]+):[0-9]{1,5}", address):
            raise ValueError("is no HOST:PORT")
        return address

    @model_validator(mode="after")
    def _both(self) -> "Settings":
        if self.webhook_url and not self.webhook_secret.get_secret_value():
            raise ValueError("SAMENSPRAAK_WEBHOOK_SECRET is needed with SAMENSPRAAK_WEBHOOK_URL")
        return self

    @field_validator("telegram_token")
    @classmethod
    def _token(cls, token: SecretStr) -> SecretStr:
        if not all(TOKEN.fullmatch(each) for each in _tokens(token)):
            raise ValueError("is no bot token (it looks like 123456789:AA…)")
        return token

    @model_validator(mode="after")
    def _keys(self) -> "Settings":
        if bool(self.keys_url) != bool(self.key_file):
            raise ValueError("SAMENSPRAAK_KEYS_URL and SAMENSPRAAK_KEY_FILE are set together, or neither")
        return self

    @property
    def keys(self) -> KeyPlaces | None:
        """Where the keys are; None: in their usual place."""
        return KeyPlaces(self.keys_url, Path(self.key_file)) if self.keys_url else None

    @property
    def listens(self) -> str:
        """Where the server listens; empty where nothing does."""
        return self.listen or (DEFAULT_ADDRESS if self.webhook_url else "")

    @property
    def serves_browsers(self) -> bool:
        """Whether there are pages to serve, also where there is no bot."""
        return bool(self.listen and self.pages)

    @property
    def pages(self) -> str:
        """Where people reach the pages of classes; empty where nobody does."""
        return self.pages_url or (urljoin(self.webhook_url, "/").rstrip("/") if self.webhook_url else "")

    def webhook_of(self, bot: str) -> str:
        """Where Telegram sends the updates of this bot: of several, each below the address."""
        return f"{self.webhook_url}/{bot.rpartition(':')[2]}" if len(self.tokens) > 1 else self.webhook_url

    @property
    def tokens(self) -> list[str]:
        """One for each bot."""
        return _tokens(self.telegram_token)

    @field_validator("telegram_api_url")
    @classmethod
    def _url(cls, url: str) -> str:
        if not re.fullmatch(r"https?://[^\s/]+(/[^\s]*)?", url):
            raise ValueError("is no web address")
        return url.rstrip("/")


def _tokens(secret: SecretStr) -> list[str]:
    return list(dict.fromkeys(each.strip() for each in secret.get_secret_value().split(",") if each.strip()))


def read_settings() -> Settings:
    """Raises SettingsError, in one line that never repeats a value."""
    try:
        return Settings()  # type: ignore[call-arg]  # from the environment
    except ValidationError as error:
        first = error.errors(include_input=False, include_url=False)[0]
        name = "".join(f"SAMENSPRAAK_{str(part).upper()}: " for part in first["loc"])
        raise SettingsError(f"{name}{first['msg'].removeprefix('Value error, ')}") from None
