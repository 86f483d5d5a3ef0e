"""The command to try everything."""

import asyncio
import sys

import click

from .channels.terminal import typed_lines


@click.command()
@click.option("--page", "way", flag_value="page", help="In a browser; as usual where there is a terminal.")
@click.option("--terminal", "way", flag_value="terminal", help="In the terminal, as the teacher or a parent.")
@click.option("--tour", "way", flag_value="tour", help="A scripted tour; as usual where there is no terminal.")
@click.option(
    "--port", type=click.IntRange(0, 65535), default=8765, show_default=True, help="Of the page, on this machine alone. 0: any that is free."
)
def demo(way: str | None, port: int) -> None:
    """Try everything, with a demo school that is gone afterwards: two phones in a browser.

    Example: samenspraak demo --terminal
    """
    if way == "page" or (way is None and sys.stdin.isatty()):
        from .demo_page import show

        asyncio.run(show(port, click.echo))
        return
    from rich.console import Console

    from .tour import interactive, scripted

    if way == "terminal":
        asyncio.run(interactive(Console(), typed_lines()))
    else:
        asyncio.run(scripted(sys.stdout))
