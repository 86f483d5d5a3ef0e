"""What pages are drawn from: files in bot/pages, in which all that is put in is text unless it says that it is markup."""

from pathlib import Path

from jinja2 import Environment, FileSystemLoader

FOLDER = Path(__file__).parent.parent.parent / "pages"
environment = Environment(loader=FileSystemLoader(FOLDER), autoescape=True, trim_blocks=True, lstrip_blocks=True)
