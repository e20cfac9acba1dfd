# Everything a contributor runs. `make run` and `make test` set themselves up.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed
SOURCES := $(shell git ls-files 'src/*.py' 2>/dev/null)
# Two workers: the tests are sized for two cores.
PYTEST := QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -n 2

.PHONY: help run test test-real faults check types bench screenshots translations clean set-up \
	icons install-desktop bundle
.DEFAULT_GOAL := help

help:  ## Show what there is to make
	@sed -n 's/^\([a-z-]*\):.*## /\1\t/p' $(MAKEFILE_LIST) | expand -t 16

set-up: $(STAMP)  ## Install everything into .venv

$(STAMP): pyproject.toml constraints.txt packaging/hatch_build.py packaging/set-up.sh
	@packaging/set-up.sh "$(PYTHON)" "$(VENV)"
	@touch $@

run: $(STAMP)  ## Open the reader on the bundled chapter (without a display: draw it to a picture)
	@packaging/run.sh "$(BIN)"

test: $(STAMP) check  ## Run the checks and every test that needs no other program
	$(PYTEST) -m "not real"

test-real: $(STAMP)  ## Install real programs (Tesseract, Anki …) and try ours with them
	@packaging/test-real.sh "$(VENV)"

faults: $(STAMP)  ## The fault tests of the sidecar, five hundred times each (five minutes)
	NEPREADER_FAULTS=500 $(PYTEST) tests/faults

check: $(STAMP)  ## Types, style, layers
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache

bench: $(STAMP)  ## Measure what the documentation claims
	@$(BIN)/python -m benchmarks

screenshots: $(STAMP)  ## Draw the pictures of the README and the manual anew
	@$(BIN)/python packaging/screenshots.py

translations: $(STAMP)  ## Bring translations/ up to date with the sources and compile them
	$(BIN)/python packaging/translations.py

icons: $(STAMP)  ## Draw the program's icons anew from resources/icons/*.svg
	$(BIN)/python packaging/icons.py

PREFIX ?= $(HOME)/.local
install-desktop: $(STAMP)  ## Put nepreader among the applications of the desktop (Linux; PREFIX=~/.local)
	@packaging/linux/install-desktop.sh "$(PREFIX)" "$(CURDIR)/$(BIN)/nepreader"

bundle:  ## Make a folder that runs without Python, and try it: build/bundle/nepreader
	@packaging/bundle/make.sh "$(PYTHON)"

clean:  ## Remove what can be made again
	rm -rf build dist $(VENV) .mypy_cache .pytest_cache .ruff_cache .hypothesis
