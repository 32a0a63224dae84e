# Everything that a fresh machine needs is installed here: by root, or with sudo.
SWIFT ?= swift
SUDO := $(shell [ "$$(id -u)" = 0 ] || echo sudo)
INSTALL := $(SUDO) env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends
## What is tested is built optimised, with its assertions: built otherwise, tests take four times as long. One compiler takes a whole target,
## and no system module is indexed: 41 s of processor time for Histories in place of 59.
CHECKED := -Xswiftc -index-ignore-system-modules -Xswiftc -O -Xswiftc -assert-config -Xswiftc Debug -Xswiftc -whole-module-optimization -Xswiftc -num-threads \
  -Xswiftc 2 -Xswiftc -warnings-as-errors
TEST := $(SWIFT) test $(CHECKED) --explicit-target-dependency-import-check error
VENV := .venv/bin/python3
VL_CONVERT := vl-convert-python==1.9.0.post1
CALAMINE := python-calamine==0.9.1
OPENPYXL := openpyxl==3.1.5
SHEET_TOOLS := $(OPENPYXL) xlwt==1.3.0
PAPERS := python-docx==1.2.0 python-pptx==1.0.2 $(OPENPYXL)
SCHEMA_TOOLS := jsonschema==4.26.0 PyYAML==6.0.3
TABLE_TOOLS := pandas==3.1.1 duckdb==2.0.1 pm4py==2.7.23.11 rocrate==0.16.0 roc-validator==0.13.0
BROWSER_TOOLS := playwright==1.65.2
CONTRAST_TOOLS := axe-playwright-python==0.1.8
KUBERNETES_TOOLS := kubernetes-validate==1.37.0
CITIES := sawahlunto banyumanik pontianak pematangsiantar makassar
FUZZ_RUNS ?= 1000000
SCENARIO ?= scenarios/sawahlunto.yaml

## Puts a file between two marks of scenarios/README.md.
put = awk '/<!-- $(1) -->/ { print; print ""; while ((getline line < "$(2)") > 0) print line; print ""; skip = 1 } \
  /<!-- end of $(1) -->/ { skip = 0 } !skip' scenarios/README.md >.build/README.md && mv .build/README.md scenarios/README.md

.PHONY: run build test lint gsl charts sheets sheet-tools papers papers-proof venv counts dist install schema tutorial cities findings reference docs slurm kubernetes tables faults fuzz sanitize coverage golden validation clean browser page contrast

## Compares the policies of a scenario and writes the report.
run: build
	-@$(MAKE) --no-print-directory charts sheets
	.build/release/mutasim run $(SCENARIO)

## Package.swift is read anew, since it tells the commit: of what was read before, SwiftPM keeps an old one.
RELEASE := build -c release --product mutasim --manifest-cache none

build: gsl
	$(SWIFT) $(RELEASE)

## Runs all tests, or those that TESTS="--filter NAME" asks for.
test: gsl sheet-tools papers
	$(TEST) $(TESTS)

lint:
	$(SWIFT) format lint --strict --recursive Sources Tests Benchmarks Fuzzing Package.swift

## libgsl and zlib, from Debian's packages where they are missing.
gsl:
	@{ [ -e /usr/include/gsl/gsl_rng.h ] || pkg-config --exists gsl 2>/dev/null; } \
	  && { [ -e /usr/include/zlib.h ] || pkg-config --exists zlib 2>/dev/null; } \
	  || { $(SUDO) apt-get update -qq && $(INSTALL) libgsl-dev zlib1g-dev; }

## A virtual environment of the project.
venv:
	@$(VENV) -m pip --version >/dev/null 2>&1 || { \
	  python3 -c 'import ensurepip, venv' 2>/dev/null || { $(SUDO) apt-get update -qq && $(INSTALL) python3 python3-venv; }; \
	  python3 -m venv --clear .venv; }

## The renderer of charts.
charts: venv
	@$(VENV) -c 'import vl_convert' 2>/dev/null || $(VENV) -m pip install -q --disable-pip-version-check $(VL_CONVERT)

## The reader of spreadsheets.
sheets: venv
	@$(VENV) -c 'import python_calamine' 2>/dev/null || $(VENV) -m pip install -q --disable-pip-version-check $(CALAMINE)

## The writer of the spreadsheets that tests read.
sheet-tools: sheets
	@$(VENV) -c 'import openpyxl, xlwt' 2>/dev/null || $(VENV) -m pip install -q --disable-pip-version-check $(SHEET_TOOLS)

## The writers of papers and workbooks.
papers: venv
	@$(VENV) -c 'import docx, openpyxl, pptx' 2>/dev/null || $(VENV) -m pip install -q --disable-pip-version-check $(PAPERS)

## Writes the papers of SCENARIO in both languages and makes pages of them in .build/papers, to be looked at.
papers-proof: build charts papers
	@command -v soffice pdftoppm >/dev/null && fc-list | grep -q Liberation || { $(SUDO) apt-get update -qq && \
	  $(INSTALL) libreoffice-writer libreoffice-calc libreoffice-impress poppler-utils fontconfig fonts-liberation; }
	@.ci/papers .build/release/mutasim $(SCENARIO) .build/papers

## A browser, and what drives it.
browser: venv
	@command -v chromium >/dev/null || { $(SUDO) apt-get update -qq && $(INSTALL) chromium; }
	@$(VENV) -c 'import playwright' 2>/dev/null || $(VENV) -m pip install -q --disable-pip-version-check $(BROWSER_TOOLS)

## Uses the page of mutasim serve in a browser, at the width of a desktop and of a phone, in both languages.
page: build charts papers browser
	@$(VENV) .ci/page.py .build/release/mutasim

## Holds the page of a report against the rules of axe-core for contrast and access: light, dark and at the width of a phone.
contrast: build charts browser
	@$(VENV) -c 'import axe_playwright_python' 2>/dev/null || $(VENV) -m pip install -q --disable-pip-version-check $(CONTRAST_TOOLS)
	@page=$$(.build/release/mutasim run $(SCENARIO) --trials 40 --out .build/contrast | grep 'report.html$$') \
	  && $(VENV) .ci/contrast.py "$$page"

## Makes dist/mutasim: one file with Swift's runtime, libgsl, zlib and libstdc++ inside, which any Linux of its libc or a later one runs.
## The linker takes an archive where it finds no shared library before it: of a folder with archives alone, named first.
ARCHIVES := libgsl.a libgslcblas.a libz.a libstdc++.a
dist: gsl
	@rm -rf .build-dist/archives && mkdir -p dist .build-dist/archives
	@for name in $(ARCHIVES) gsl.pc zlib.pc; do ln -s "$$(find -L /usr/lib /usr/local/lib /usr/share -name $$name | head -n 1)" .build-dist/archives/; done
	@sed -i -E "s|^(shared)?libdir=.*|\1libdir=$(CURDIR)/.build-dist/archives|; s|-L/[^ ]*|-L$(CURDIR)/.build-dist/archives|" .build-dist/archives/*.pc
	PKG_CONFIG_PATH=$(CURDIR)/.build-dist/archives \
	  $(SWIFT) $(RELEASE) --static-swift-stdlib --scratch-path .build-dist
	@cp .build-dist/release/mutasim dist/mutasim && strip dist/mutasim && dist/mutasim --version
	@! ldd dist/mutasim | grep -E 'gsl|libz|stdc' || { echo "dist: these are not inside" >&2; exit 1; }

## Installs the file of make dist below PREFIX, with its manual pages and completions for bash, zsh and fish.
PREFIX ?= /usr/local
install: dist
	@command -v help2man >/dev/null || { $(SUDO) apt-get update -qq && $(INSTALL) help2man; }
	@.ci/install dist/mutasim "$(DESTDIR)$(PREFIX)"

## Holds the scenarios against the schema.
schema: venv
	@$(VENV) -c 'import jsonschema, yaml' 2>/dev/null \
	  || $(VENV) -m pip install -q --disable-pip-version-check $(SCHEMA_TOOLS)
	@$(VENV) .ci/schema.py scenarios/mutasim.schema.json scenarios/*.yaml

## Does what the tutorials say, step by step.
tutorial: build
	@.ci/tutorial .build/release/mutasim docs/tutorial.md docs/tutorial.id.md

## Counts instructions and allocations, and ends with an error where they have grown.
counts: build
	@command -v valgrind >/dev/null || { $(SUDO) apt-get update -qq && $(INSTALL) valgrind; }
	@Benchmarks/counts.py

cities:
	@echo $(CITIES:%=scenarios/%.yaml)

## Plays the five cities and puts their findings into scenarios/README.md.
findings: build
	@.build/release/mutasim findings --lang en $(CITIES:%=scenarios/%.yaml) >.build/findings.md
	@$(call put,findings,.build/findings.md)

## Writes the schema, and the reference of the keys into scenarios/README.md.
reference: build
	@.build/release/mutasim schema >scenarios/mutasim.schema.json
	@.build/release/mutasim schema --reference >.build/keys.md
	@$(call put,keys,.build/keys.md)

## Builds the documentation of the library into .build/docs; a warning is an error.
docs: gsl
	@SWIFT="$(SWIFT)" CHECKED="$(CHECKED)" .ci/docs

## Plays a study on a Slurm of one node, with a task stopped, one killed and one cancelled; as root.
slurm: build
	@command -v slurmctld mungekey >/dev/null || { $(SUDO) apt-get update -qq && $(INSTALL) slurm-wlm munge procps; }
	@.ci/slurm .build/release/mutasim

## Holds what is applied to Kubernetes against the schema of its API.
kubernetes: build venv
	@$(VENV) -c 'import kubernetes_validate' 2>/dev/null \
	  || $(VENV) -m pip install -q --disable-pip-version-check $(KUBERNETES_TOOLS)
	@plan=$$(.build/release/mutasim plan scenarios/smallest.yaml --trials 40 --for kubernetes --out .build/plans) \
	  && .venv/bin/kubernetes-validate --quiet --strict $$plan/shards.yaml $$plan/merge.yaml

## Holds tables, event logs and metadata against what pandas, DuckDB, pm4py and the checker of RO-Crate make of them.
tables: build venv
	@$(VENV) -c 'import duckdb, pandas, pm4py, rocrate, rocrate_validator' >/dev/null 2>&1 \
	  || $(VENV) -m pip install -q --disable-pip-version-check $(TABLE_TOOLS)
	@TQDM_DISABLE=1 PYTHONWARNINGS=ignore $(VENV) .ci/tables.py .build/release/mutasim scenarios/smallest.yaml lend_in_advance

## Lets every call on a file fail, and kills runs, and looks at what they leave.
faults: build venv
	@clang -O2 -Wall -Wextra -Werror -shared -fPIC -o .build/faults.so .ci/faults.c -ldl
	@$(VENV) .ci/faults.py .build/release/mutasim .build/faults.so

## Feeds the readers with inputs that libFuzzer makes up; new ones are kept in .build-fuzz/corpus.
fuzz: gsl
	cd Fuzzing && $(SWIFT) build -c release --sanitize fuzzer -Xswiftc -enable-testing --scratch-path ../.build-fuzz
	@for target in quantity text tables scenario import; do mkdir -p .build-fuzz/corpus/$$target; \
	  FUZZ_TARGET=$$target .build-fuzz/release/Fuzz -runs=$(FUZZ_RUNS) -max_len=4000 -timeout=10 -rss_limit_mb=1024 \
	    -dict=Fuzzing/words.dict -artifact_prefix=.build-fuzz/$$target- -print_final_stats=1 \
	    .build-fuzz/corpus/$$target Fuzzing/Corpus/$$target || exit 1; done

## Runs the tests under the address sanitizer, then under the thread sanitizer. Leaks are not looked for: the pointers of
## indirect enums have tag bits, so that the sanitizer does not find what they lead to.
sanitize: gsl sheet-tools papers
	ASAN_OPTIONS=detect_leaks=0 $(TEST) --sanitize=address --scratch-path .build-asan
	$(TEST) --sanitize=thread --scratch-path .build-tsan

## Says which share of the lines of each target the tests run.
coverage: gsl sheet-tools papers
	$(SWIFT) test --enable-code-coverage --scratch-path .build-coverage
	@python3 .ci/coverage.py "$$($(SWIFT) test --show-codecov-path --scratch-path .build-coverage)"

## Records the golden run anew, after a change of numbers that CHANGELOG.md explains.
golden: gsl
	-UPDATE_GOLDEN=1 $(TEST) --filter GoldenRunTests

## Plays the queues that theory knows and writes VALIDATION.md anew.
validation: gsl
	-UPDATE_VALIDATION=1 $(TEST) --filter ValidationTests

clean:
	rm -rf .build .build-* .venv results
