#!/bin/sh
# The prompt of `lode sql`, on a pseudo-terminal.
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
build=${LODE_BUILD:-build}
python3 tests/robustness/prompt.py "$build/lode" "$build/tests/store.db" "$home"
