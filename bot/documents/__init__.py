"""A plan as something to take along: on paper, in a calendar, as text to copy."""
