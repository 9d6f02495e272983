# make demo    install what is missing, build, make a store, answer real questions
# make check   install what the tests need and run them all; SAN=1 for the sanitizer build
# make verify  compute anew what methods publish, and compare
# make         the program build/lode, and build/lode.so for SQLite to load
# make install PREFIX=/usr/local DESTDIR=

PREFIX ?= /usr/local
CC ?= cc
B := build$(if $(SAN),/san)

PACKAGES := glib-2.0 sqlite3 icu-i18n icu-uc json-glib-1.0 libarchive libcrypto libxml-2.0 md4c-html libsoup-3.0
WARN := -Wall -Wextra -Wshadow -Wstrict-prototypes -Wmissing-prototypes -Wvla $(if $(WERROR),-Werror)
CFLAGS ?= -O2 -g
ALL_CFLAGS = -std=c11 -D_GNU_SOURCE -I. -I$(B)/gen $(LAZY) $(WARN) $(CFLAGS) $(if $(SAN),-fsanitize=address$(comma)undefined -fno-omit-frame-pointer) \
	-DLODE_DATADIR='"$(PREFIX)/share/lode"' $(shell pkg-config --cflags $(PACKAGES) 2>/dev/null)
LIBS = -Wl,--as-needed $(shell pkg-config --libs $(PACKAGES) 2>/dev/null) -lcsv -lm
# These are loaded when they are first used: see kb/lazy.h.
soname = $(shell readelf -d $(shell $(CC) -print-file-name=lib$(1).so 2>/dev/null) 2>/dev/null | sed -n 's/.*SONAME.*\[\(.*\)\].*/\1/p')
LAZY := -DLODE_LIBJSON_GLIB='"$(call soname,json-glib-1.0)"' -DLODE_LIBGOBJECT='"$(call soname,gobject-2.0)"' -DLODE_LIBICU='"$(call soname,icui18n)"' -DLODE_LIBARCHIVE='"$(call soname,archive)"' -DLODE_LIBXML2='"$(call soname,xml2)"' -DLODE_LIBCRYPTO='"$(call soname,crypto)"' -DLODE_LIBMD4C_HTML='"$(call soname,md4c-html)"' -DLODE_LIBEDIT='"$(call soname,edit)"' \
	-DLODE_LIBGIO='"$(call soname,gio-2.0)"' -DLODE_LIBSOUP='"$(call soname,soup-3.0)"'
comma := ,

KB := $(wildcard kb/*.c)
IMPORTERS := $(wildcard importers/*.c)
COMMANDS := $(wildcard cli/cmd-*.c)
PAGES := $(wildcard web/page-*.c)
EMBEDDED := $(sort $(wildcard sql/*/*.sql queries/*.sql queries/*/*.sql queries/reports/*.md web/*.css web/icon.svg web/openapi.json datasets/vocabulary/*.csv))
OBJECTS := $(patsubst %.c,$(B)/%.o,$(KB) $(IMPORTERS) $(wildcard importers/*/*.c))
# The texts of sql/, queries/ and the vocabulary.
RESOURCES := $(B)/gen/resources.o
CLI_OBJECTS := $(patsubst %.c,$(B)/%.o,$(wildcard cli/*.c web/*.c))
# The extension has objects of its own: position-independent, and asking the host's SQLite.
EXT_OBJECTS := $(patsubst %.c,$(B)/ext/%.o,$(wildcard ext/*.c))
# Never sanitized, since its host is not.
EXT_CFLAGS = $(filter-out -fsanitize=% -fno-omit-frame-pointer,$(ALL_CFLAGS)) -fPIC -fvisibility=hidden
EXT_KB := $(patsubst %.c,$(B)/ext/%.o,$(KB))
UNIT := $(patsubst tests/unit/%.c,$(B)/tests/%,$(wildcard tests/unit/test-*.c))

# What the explorer's pages run: bundled where npm is there. `make WEB=` does without, and the pages are whole all the same.
WEB ?= $(shell command -v npm)
BUNDLE := $(if $(and $(WEB),$(wildcard web/build.mjs)),build/web/bundled)

# `make V=1` shows the commands.
quiet = $(if $(V),,@echo "  $(1) $@";)

all: $(B)/lode $(B)/lode.1 ext

ext: $(B)/lode.so

$(B)/lode: $(CLI_OBJECTS) $(RESOURCES) $(B)/liblode.a
	$(call quiet,LD)$(CC) $(ALL_CFLAGS) $(LDFLAGS) -o $@ $^ $(LIBS)

$(B)/liblode.a: $(OBJECTS)
	$(call quiet,AR)rm -f $@ && $(AR) rcs $@ $^

$(B)/lode.so: $(EXT_OBJECTS) $(B)/ext/gen/resources.o $(B)/ext/liblode.a
	$(call quiet,LD)$(CC) $(EXT_CFLAGS) $(LDFLAGS) -shared -Wl,--as-needed -Wl,--no-undefined -Wl,--exclude-libs,ALL -o $@ $^ \
	  $(filter-out -lsqlite3,$(LIBS))

$(B)/ext/liblode.a: $(EXT_KB)
	$(call quiet,AR)rm -f $@ && $(AR) rcs $@ $^

$(B)/ext/gen/resources.o: $(B)/gen/resources.c
	@mkdir -p $(@D)
	$(call quiet,CC)$(CC) $(EXT_CFLAGS) -c -o $@ $<

$(B)/ext/%.o: %.c Makefile | $(B)/gen/importers.list
	@mkdir -p $(@D)
	$(call quiet,CC)$(CC) $(EXT_CFLAGS) -include ext/host.h -MMD -MP -c -o $@ $<

$(B)/lode.1: $(B)/lode
	$(call quiet,GEN)$< help --man > $@.new && mv $@.new $@

$(B)/tests/%: tests/unit/%.c $(wildcard tests/unit/*.h) $(RESOURCES) $(B)/liblode.a
	@mkdir -p $(@D)
	$(call quiet,LD)$(CC) $(ALL_CFLAGS) $(LDFLAGS) -o $@ $< $(RESOURCES) $(B)/liblode.a $(LIBS)

$(B)/%.o: %.c Makefile | $(B)/gen/importers.list $(B)/gen/commands.list $(B)/gen/pages.list
	@mkdir -p $(@D)
	$(call quiet,CC)$(CC) $(ALL_CFLAGS) -MMD -MP -c -o $@ $<

$(B)/gen/%.o: $(B)/gen/%.c
	$(call quiet,CC)$(CC) $(ALL_CFLAGS) -c -o $@ $<

# Before anything is compiled: are the libraries here?
libraries:
	@missing=$$(for p in $(PACKAGES); do pkg-config --exists $$p 2> /dev/null || echo $$p; done; \
	  echo '#include <csv.h>' | $(CC) -E -x c - > /dev/null 2>&1 || echo libcsv); [ -z "$$missing" ] || { \
	  echo "not here: "$$missing"; \`make deps-build\` installs what is missing, \`make demo\` also builds and shows answers" >&2; exit 1; }

# The registries come from the file names: a list is rewritten only when it changes, so a deleted file is noticed too.
define list
	@mkdir -p $(@D)
	@for f in $(1); do n=$${f##*/}; n=$${n%.c}; n=$${n#cmd-}; n=$${n#page-}; echo "X ($$(echo $$n | tr - _), \"$$n\")"; done > $@.new
	@cmp -s $@.new $@ && rm $@.new || mv $@.new $@
endef
$(B)/gen/importers.list: libraries FORCE
	$(call list,$(sort $(IMPORTERS:.c=)))
$(B)/gen/commands.list: libraries FORCE
	$(call list,$(sort $(COMMANDS:.c=)))
$(B)/gen/pages.list: libraries FORCE
	$(call list,$(sort $(PAGES:.c=)))
# The texts become bytes of the program as they are, sorted by path; the list is rewritten only when it changes.
$(B)/gen/resources.list: libraries $(BUNDLE) FORCE
	@mkdir -p $(@D)
	@for f in $(EMBEDDED) $(if $(BUNDLE),$$(ls build/web/*.js build/web/*.css build/web/*.json build/web/LICENSES 2> /dev/null)); do echo $$f; done | LC_ALL=C sort > $@.new
	@cmp -s $@.new $@ && rm $@.new || mv $@.new $@
$(B)/gen/resources.c: $(B)/gen/resources.list $(EMBEDDED) $(BUNDLE) Makefile
	$(call quiet,GEN)awk '{ path[NR] = $$0 } END { \
	  print "#include \"kb/embed-private.h\"\n__asm__ (\".section .rodata\\n\""; \
	  for (i = 1; i <= NR; i++) printf "\"lode_text_%d: .incbin \\\"%s\\\"\\n.byte 0\\n\"\n", i, path[i]; \
	  print "\".previous\");"; \
	  for (i = 1; i <= NR; i++) printf "extern const char lode_text_%d[] __attribute__ ((visibility (\"hidden\")));\n", i; \
	  print "const LodeEmbedded lode_embedded[] = {"; \
	  for (i = 1; i <= NR; i++) printf "  { \"%s\", lode_text_%d },\n", path[i], i; \
	  print "};\nconst gsize lode_n_embedded = G_N_ELEMENTS (lode_embedded);" }' $< > $@.new && mv $@.new $@
$(B)/kb/importers.o: $(B)/gen/importers.list
$(B)/cli/main.o: $(B)/gen/commands.list
$(B)/web/call.o: $(B)/gen/pages.list

build/web/bundled: $(wildcard web/package*.json web/*.mjs web/*.css web/src/*.js web/src/*/*.js web/src/*/*/*.js)
	@mkdir -p $(@D)
	$(call quiet,NPM){ cd web && npm ci --no-audit --no-fund --silent && node build.mjs ../$(@D); } || \
	  echo "  npm could not fetch or bundle: the explorer is built without charts"
	@touch $@
FORCE:

$(B)/tests/store.db: $(B)/lode $(shell find datasets -name '*.csv')
	@mkdir -p $(@D)
	$(call quiet,GEN)SOURCE_DATE_EPOCH=1793577600 $(B)/lode build --force --db $@ datasets > /dev/null

# What names cost among a million: prints a table. The store is kept in build/bench.
bench-names: $(B)/lode $(B)/bench/names
	$(B)/bench/names $(B)/lode $(B)/bench/names.db

check: deps-check
	$(MAKE) test

# Speed beside the peers, in one run; writes bench/RESULTS.md.
bench: deps-bench
	$(MAKE) bench-run

bench-run: all $(B)/tests/store.db $(B)/bench/generate-trade $(B)/bench/ask $(B)/bench/names
	cp bench/package.json $(B)/bench/ && cd $(B)/bench && npm install --no-package-lock --no-audit --no-fund --silent
	python3 bench/results.py bench/RESULTS.md sh bench/all.sh $(B) $(ROWS)

$(B)/bench/%: bench/%.c $(RESOURCES) $(B)/liblode.a
	@mkdir -p $(@D)
	$(call quiet,LD)$(CC) $(ALL_CFLAGS) $(LDFLAGS) -o $@ $< $(RESOURCES) $(B)/liblode.a $(LIBS)

RULES := $(wildcard tests/rules/*.sh) $(patsubst %,tests/rules/%.py,banned headers layers size)
# What measures or waits: nothing else runs beside it.
ALONE := $(patsubst %,tests/robustness/%.sh,full-disk interrupt kill serve-load speed together)

# The tests alone, for those who have what they need.
test: all $(UNIT) $(B)/tests/store.db
	LODE_BUILD=$(B) prove --timer -j2 $(UNIT) $(RULES) $(filter-out $(ALONE),$(wildcard tests/robustness/*.sh))
	LODE_BUILD=$(B) prove --timer $(ALONE)
	LODE_BUILD=$(B) prove --timer -j2 --exec tests/run-transcript tests/transcripts/*.t README.md
	LODE_BUILD=$(B) prove --timer -j2 --exec tests/browser/run tests/browser/*.test.mjs

# What Lighthouse says of the explorer's pages.
lighthouse: all $(B)/tests/store.db
	@LODE_BUILD=$(B) sh tests/browser/lighthouse.sh

# Published values of the methods, computed anew: prints a table, fails on a miss.
verify: $(B)/lode $(B)/tests/store.db
	@python3 tests/verify/verify.py $(B)/lode $(B)/tests/store.db

# Write the transcripts anew with what the commands give; review the difference.
accept: all $(B)/tests/store.db
	for t in $(or $(T),tests/transcripts/*.t README.md); do LODE_ACCEPT=1 LODE_BUILD=$(B) tests/run-transcript $$t > /dev/null; done

demo: deps-build
	$(MAKE) all
	@sh tests/demo.sh

deps-build deps-check deps-bench:
	@sh tests/install-dependencies.sh $(@:deps-%=%) $(if $(filter command,$(origin WEB)),$(if $(WEB),,plain))

install: all
	install -D -m 755 $(B)/lode $(DESTDIR)$(PREFIX)/bin/lode
	install -D -m 755 $(B)/lode.so $(DESTDIR)$(PREFIX)/lib/lode/lode.so
	install -D -m 644 $(B)/lode.1 $(DESTDIR)$(PREFIX)/share/man/man1/lode.1
	for f in $$(cd datasets && find . -name '*.csv' -o -name SOURCE); do \
	  install -D -m 644 datasets/$$f $(DESTDIR)$(PREFIX)/share/lode/datasets/$$f; done

clean:
	rm -rf build

-include $(wildcard $(B)/*/*.d $(B)/*/*/*.d)
.PHONY: all ext libraries bench bench-run bench-names check test verify lighthouse accept demo deps-build deps-check deps-bench install clean FORCE
.SECONDARY:
