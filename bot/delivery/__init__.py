"""Cards on time: who is due (planner), and out of the outbox to the channel (sender)."""
