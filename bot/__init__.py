"""Samenspraak: a conversation coach for Dutch schools."""
