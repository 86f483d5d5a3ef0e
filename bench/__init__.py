"""How long a turn takes, beside what it could have been built on. Run by `make bench`."""
