"""For authors and operators: playing a dialogue, and finding out what is wrong."""
