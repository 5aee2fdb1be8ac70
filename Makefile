# make run | test | lint | bench | soak | torture | interop | fuzz | package | package-test: each sets up what is missing first, and does so once.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
INTEROP := .venv-interop
PACKAGE := .venv-package

.PHONY: run test lint bench soak torture interop fuzz format bundle package package-test release-notes clean translations screenshots

$(READY): pyproject.toml constraints.txt
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV) || \
		{ rm -rf $(VENV); packaging/linux/system-packages venv && $(PYTHON) -m venv $(VENV); }
	@echo "Installing Python packages into $(VENV)"
	@$(BIN)/python -m pip install -qq --disable-pip-version-check -c constraints.txt -e '.[dev]'
	@touch $@

run: $(READY)
	@if [ -n "$${DISPLAY:-}$${WAYLAND_DISPLAY:-}" ] || [ "$$(uname)" != Linux ]; then \
		packaging/linux/system-packages run && exec $(BIN)/sagedesk $(ARGS); \
	else \
		packaging/linux/system-packages screen && exec $(BIN)/sagedesk tour $(ARGS); \
	fi

test: $(READY)
	@packaging/linux/system-packages test
	tests/session $(BIN)/pytest $(ARGS)

lint: $(READY)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

# beside LlamaIndex, LangChain, LiteLLM and transformers, in an environment of their own (750 MB)
$(INTEROP)/.ready: tests/interop/requirements.txt
	@test -x $(INTEROP)/bin/python || $(PYTHON) -m venv $(INTEROP)
	@echo "Installing Python packages into $(INTEROP)"
	@$(INTEROP)/bin/python -m pip install -qq --disable-pip-version-check --no-deps -r $<
	@touch $@

# 100,000 damaged replies, to the decoders alone and over HTTP: a quarter of an hour
fuzz: $(READY)
	SAGEDESK_FUZZ=$${SAGEDESK_FUZZ:-100000} $(BIN)/pytest --timeout=0 -k "mutated or damaged" \
		tests/unit/llm/handlers tests/integration/llm/test_damaged_streams.py $(ARGS)

interop: $(INTEROP)/.ready
	$(INTEROP)/bin/python -m pytest -c tests/interop/interop.ini --rootdir . --confcutdir . tests/interop $(ARGS)

# pictures of every screen in both themes, and the user guide that shows them
screenshots: $(READY)
	@packaging/linux/system-packages test
	tests/session $(BIN)/python -m tests.screenshots
	tests/session $(BIN)/python -m tests.library_screenshots

# brings the translations up to what the code says, and compiles them
translations: $(READY)
	$(BIN)/python packaging/translations.py

format: $(READY)
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

bench: $(READY)
	@packaging/linux/system-packages test
	tests/session $(BIN)/python -m tests.bench $(ARGS)

# half an hour of everything in the chat view; ARGS=5 for five minutes
soak: $(READY)
	@packaging/linux/system-packages test
	tests/session $(BIN)/python -m tests.soak $(ARGS)

# the library's program killed at 200 random moments, on disks that fill and fail; ARGS="20 7" for 20, with the seed 7
torture: $(READY)
	$(BIN)/python -m tests.torture $(ARGS)

# the application's folder, the .deb and the portable archive, in dist/ (a few minutes)
$(PACKAGE)/.ready: pyproject.toml constraints.txt
	@test -x $(PACKAGE)/bin/python || $(PYTHON) -m venv $(PACKAGE) || \
		{ rm -rf $(PACKAGE); packaging/linux/system-packages venv && $(PYTHON) -m venv $(PACKAGE); }
	@echo "Installing Python packages into $(PACKAGE)"
	@$(PACKAGE)/bin/python -m pip install -qq --disable-pip-version-check -c constraints.txt '.[package]'
	@touch $@

bundle: $(PACKAGE)/.ready
	@packaging/linux/system-packages package
	@$(PACKAGE)/bin/python -m pip install -qq --disable-pip-version-check --no-deps --force-reinstall .
	$(PACKAGE)/bin/python packaging/bundle/make.py

package: bundle
	$(PACKAGE)/bin/python packaging/linux/package.py

# tries the application's folder, then installs the .deb in a clean Debian and uses it there as a person would
package-test: bundle $(READY)
	$(PACKAGE)/bin/python packaging/linux/package.py deb
	@packaging/linux/system-packages test
	SAGEDESK_BUNDLE=$(CURDIR)/build/bundle/sagedesk tests/session $(BIN)/pytest -q tests/bundle
	packaging/linux/clean_root

release-notes:
	@$(PYTHON) packaging/changelog.py

clean:
	rm -rf build dist $(VENV) $(INTEROP) $(PACKAGE)
