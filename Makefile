# Midstream: `make run` talks, `make test` tests, `make install` installs.
#
# What builds say goes to standard error, so that a piped session is all that `make run` prints:
#   printf '%s\n' "everything is landing at once" 8 yes | make -s run
# What stands in ARGS is handed on: make run ARGS="--country GB"

PREFIX ?= /usr/local
DESTDIR ?=
SWIFT ?= swift
ARGS ?=

BINDIR = $(DESTDIR)$(PREFIX)/bin
SHAREDIR = $(DESTDIR)$(PREFIX)/share/midstream
DOCDIR = $(DESTDIR)$(PREFIX)/share/doc/midstream

BUILD = $(SWIFT) build -c release --product midstream
# Apart from the ordinary build: changing how it is linked would rebuild everything each time.
STATIC = $(BUILD) --scratch-path .build-static --static-swift-stdlib
ifeq ($(shell uname -s),Linux)
# All in one file: it starts faster, and runs where no Swift is installed.
STATIC += -Xswiftc -static-executable -Xlinker -ltinfo -Xlinker -s
else
# Homebrew keeps its readline apart from the system's.
export PKG_CONFIG_PATH := $(shell brew --prefix readline 2>/dev/null)/lib/pkgconfig:$(PKG_CONFIG_PATH)
endif

.PHONY: run test test-formats install uninstall embed lint clean setup

run: setup
	@$(BUILD) </dev/null >&2
	@exec .build/release/midstream $(ARGS)

test: setup
	@$(SWIFT) test </dev/null

# Holds what is written and read against readers of others (Python; some come from PyPI).
test-formats: setup
	@SWIFT="$(SWIFT)" scripts/test-formats

install: setup
	@$(STATIC) </dev/null >&2
	@scripts/install .build-static/release/midstream "$(BINDIR)" "$(SHAREDIR)" "$(DOCDIR)"

uninstall:
	rm -f "$(BINDIR)/midstream"
	rm -rf "$(SHAREDIR)" "$(DOCDIR)"

# Writes rules/safety/ into the program, which always runs those rules, whatever book it is given; and
# the book that `midstream new` begins with.
embed:
	@scripts/embed

lint:
	@$(SWIFT) format lint --strict --recursive Package.swift Sources Tests Examples

clean:
	rm -rf .build .build-static .build-library

# What building needs: a Swift that is new enough, and GNU Readline's headers.
setup:
	@SWIFT="$(SWIFT)" scripts/setup </dev/null >&2
