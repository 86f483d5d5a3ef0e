# make demo and make test do all the set-up themselves; they need Python 3.11 or newer with venv, and git.
PYTHON ?= python3
VENV := .venv
RUN := $(VENV)/bin/python
INSTALL := $(RUN) -m pip install --quiet --disable-pip-version-check --require-hashes

.PHONY: demo test slow lint check bench clean requirements texts wheel

demo: $(VENV)/runs
	@$(RUN) -m bot demo

test: $(VENV)/tests
	$(RUN) -m pytest -m "not slow"

slow: $(VENV)/tests
	$(RUN) -m pytest

lint: $(VENV)/tests
	$(RUN) -m ruff check .
	$(RUN) -m ruff format --check .
	$(RUN) -m mypy

check: $(VENV)/runs
	$(RUN) -m bot check

texts: $(VENV)/runs
	$(RUN) -m bot texts

bench: $(VENV)/tests
	$(RUN) -m bench

wheel: $(VENV)/tests
	$(RUN) -m pip wheel --quiet --no-deps --no-build-isolation --wheel-dir dist .

$(VENV)/bin/python:
	$(PYTHON) -c 'import sys; sys.exit("Python 3.11 or newer is needed, this is " + sys.version.split()[0] if sys.version_info < (3, 11) else 0)'
	$(PYTHON) -m venv $(VENV)

$(VENV)/runs: requirements.txt | $(VENV)/bin/python
	$(INSTALL) -r requirements.txt
	@touch $@

$(VENV)/tests: requirements-dev.txt $(VENV)/runs
	$(INSTALL) -r requirements-dev.txt
	$(RUN) -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $@

# Pins every dependency with its hashes, for every Python and system; needs uv (pip install uv).
requirements:
	uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header --no-emit-index-url --no-annotate pyproject.toml -o requirements.txt
	uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header --no-emit-index-url --no-annotate --group dev -c requirements.txt pyproject.toml -o requirements-dev.txt

clean:
	rm -rf $(VENV) dist build .pytest_cache .mypy_cache .ruff_cache
