"""Where people talk to us. Each channel knows only `channel` and `errors`; the application puts them together."""
