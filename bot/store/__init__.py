"""All SQL. SQLite by default; the same statements run on PostgreSQL."""
