"""A sheet as a PDF: A4, to put on the table."""

from .sheet import Sheet


def pdf(sheet: Sheet) -> bytes:
    """The same sheet gives the same bytes. It takes a quarter of a second or so: not for in an event loop."""
    # Here, and not above: what draws takes half a second to import, which a bot that starts can't wait for.
    from .drawing import drawn
    from .layout import laid_out

    return drawn(sheet.title, sheet.language, laid_out(sheet))
