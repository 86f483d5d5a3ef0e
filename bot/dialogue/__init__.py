"""The dialogue engine: pure functions over immutable values. Nothing in here does I/O, knows the time or throws dice."""
