"""Other bots that play the same steps, each a program of its own: `python -m bench.peers.NAME API-URL PORT PLAY-FILE`."""
