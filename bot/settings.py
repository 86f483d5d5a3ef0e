"""Settings: the environment, read once, as one frozen value."""

import re

from pydantic import Field, SecretStr, ValidationError, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

from .errors import SettingsError

TOKEN = re.compile(r"[0-9]{3,20}:[A-Za-z0-9_-]{10,100}")


class Settings(BaseSettings):
    """What an operator sets, each as an environment variable `SAMENSPRAAK_…`."""

    model_config = SettingsConfigDict(env_prefix="SAMENSPRAAK_", frozen=True)

    database_url: str = Field("sqlite:///samenspraak.db", description="Where everything is kept: `sqlite:///FILE` or `postgresql://USER@HOST/NAME`.")
    telegram_token: SecretStr = Field(SecretStr(""), description="The bot's token, from BotFather. Needed by `serve`.")
    telegram_api_url: str = Field("https://api.telegram.org", description="The root of the Bot API, without `/bot`.")

    @field_validator("telegram_token")
    @classmethod
    def _token(cls, token: SecretStr) -> SecretStr:
        if token.get_secret_value() and not TOKEN.fullmatch(token.get_secret_value()):
            raise ValueError("is no bot token (it looks like 123456789:AA…)")
        return token

    @field_validator("telegram_api_url")
    @classmethod
    def _url(cls, url: str) -> str:
        if not re.fullmatch(r"https?://[^\s/]+(/[^\s]*)?", url):
            raise ValueError("is no web address")
        return url.rstrip("/")


def read_settings() -> Settings:
    """Raises SettingsError, in one line that never repeats a value."""
    try:
        return Settings()  # type: ignore[call-arg]  # from the environment
    except ValidationError as error:
        first = error.errors(include_input=False, include_url=False)[0]
        name = "_".join(map(str, first["loc"])).upper()
        raise SettingsError(f"SAMENSPRAAK_{name}: {first['msg'].removeprefix('Value error, ')}") from None
