# The one entrance to every task; `make help` says what there is. CI calls these same targets.
PYTHON ?= python3
py := .venv/bin/python
set_up := packaging/linux/setup.sh pyproject.toml
sources := kiosk reports ui tests $(wildcard bench packaging/*.py)
compile_only := .venv/bin/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
	--no-emit-index-url --custom-compile-command "make lock" $(if $(UPGRADE),--upgrade)
compile := $(compile_only) pyproject.toml
# One process more than there are processors, for tests also wait; who is done early takes over from the others.
spread = -n $$(($$(getconf _NPROCESSORS_ONLN) + 1)) --dist worksteal
catalogues := $(patsubst %.ts,%.qm,$(wildcard resources/i18n/*.ts))

# Bytecode makes each start two to four times faster; build machines may have it switched off.
unexport PYTHONDONTWRITEBYTECODE
export PYTHON
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help run test accept crash pictures bench bench-quick bench-peers packages check format words lock clean

help: ## what there is to do
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/make \1|\2/p' $(MAKEFILE_LIST) | while IFS='|' read -r target what; do printf '%-15s %s\n' "$$target" "$$what"; done

run: .venv/run.stamp $(catalogues) ## set up what is missing, then open the kiosk (without a display or keyring: the guided tour into out/)
	@packaging/linux/run.sh

test: check ## set up what is missing, then every check and every test but the long ones; at most three minutes
	@$(py) -m pytest -m "not long" $(spread)

accept: .venv/accept.stamp $(catalogues) ## the long tests with real processes, and those with a real printer queue and a real X screen; installs CUPS
	@$(py) -m pytest -m "long and not soak" -n auto --dist loadfile
	@$(py) -m pytest tests/accept

crash: .venv/test.stamp $(catalogues) ## the long proof, half an hour: 200 times kill -9, every change of a purge, 400 power cuts, 20,000 touches, 40,000 mutations
	@$(py) -m tests.crash
	@$(py) -m pytest -m soak
	@$(py) -m tests.crash.mutations

pictures: .venv/test.stamp $(catalogues) ## photograph every page in all its states, each theme and orientation, Norwegian and Arabic, into docs/pictures
	@rm -f docs/pictures/*.png
	@$(py) -m tests.pictures

bench: build/peers.stamp $(catalogues) ## measure against the bare libraries and against peers, write docs/performance.md, fail over a limit; half an hour
	@$(py) -m bench.run

bench-quick: build/peers.stamp $(catalogues) ## the same rows in three minutes, on less, written nowhere; it fails over no limit
	@$(py) -m bench.run --quick

bench-peers: build/peers.stamp $(catalogues) ## only what others would use in our place, on 20,000 visits too
	@$(py) -m bench.run --peers

packages: .venv/accept.stamp ## wheel, bundle, bill of materials, Debian packages and their hashes into build/packages, from a tree without changes
	@$(py) packaging/build.py

check: .venv/test.stamp $(catalogues) ## lint, types, import directions, QML
	@failed=0; \
	$(py) -m ruff check --quiet $(sources) || failed=1; \
	$(py) -m ruff format --check --quiet $(sources) || { failed=1; echo "Not in form; make format does it."; }; \
	$(py) -m mypy $(sources) || failed=1; \
	.venv/bin/lint-imports --no-logo || failed=1; \
	$(py) -m tests.rules.qml_lint || failed=1; \
	exit $$failed

format: .venv/test.stamp ## bring Python and QML into the house's form
	@$(py) -m ruff check --fix-only --quiet $(sources)
	@$(py) -m ruff format $(sources)
	@$(py) -m tests.rules.qml_lint --format

words: .venv/run.stamp ## bring the sentences of code and QML into the catalogues in resources/i18n, to be translated there
	@for catalogue in resources/i18n/*.ts; do \
		case $$catalogue in *_en.ts) plural=-pluralonly ;; *) plural= ;; esac; \
		.venv/bin/pyside6-lupdate -silent -locations none -no-obsolete $$plural \
			$$(find kiosk reports ui -name '*.py' -o -name '*.qml' | sort) -ts $$catalogue; done

lock: .venv/test.stamp ## lock the requirements anew, by hash, for Python 3.11 and above (UPGRADE=1: newer versions too)
	@$(compile) --group dev -o packaging/requirements-dev.txt
	@$(compile) --group build -c packaging/requirements-dev.txt -o packaging/requirements.txt
	@$(compile) --group build --group package --extra camera -c packaging/requirements-dev.txt -o packaging/requirements-package.txt
	@$(compile_only) --group pyproject.toml:bench -c packaging/requirements-dev.txt -o packaging/requirements-bench.txt

clean: ## remove what was built here, the virtual environment too
	rm -rf .venv build out .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis *.egg-info
	find . -name .git -prune -o -name __pycache__ -prune -exec rm -rf {} + -o -name '*.qm' -exec rm {} +

.venv/run.stamp: $(set_up) packaging/requirements.txt packaging/linux/debian-run.txt
	@packaging/linux/setup.sh run
	@touch $@

.venv/test.stamp: .venv/run.stamp packaging/requirements-dev.txt packaging/linux/debian-test.txt
	@packaging/linux/setup.sh test
	@touch $@

build/peers.stamp: .venv/test.stamp packaging/requirements-bench.txt packaging/linux/debian-bench.txt
	@packaging/linux/setup.sh bench
	@touch $@

.venv/accept.stamp: .venv/test.stamp packaging/linux/debian-accept.txt
	@packaging/linux/setup.sh accept
	@touch $@

%.qm: %.ts .venv/run.stamp
	@.venv/bin/pyside6-lrelease -silent $< -qm $@
