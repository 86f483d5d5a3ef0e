"""Prompts for at home: themes and their cards, the school calendar, and the moments that parents choose. Pure."""
