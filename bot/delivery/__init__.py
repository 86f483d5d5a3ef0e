"""Cards on time: who is due (planner), out of the ledger to the channel (drain), all else out of the outbox (sender), and one budget for both."""
