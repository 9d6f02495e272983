#!/bin/sh
# What a section of a profile declares to be without rows is without rows.
. tests/robustness/support.inc

fresh_store
python3 tests/robustness/sections.py "$store"
ok $? 'sections that are not asked have no rows'
done_testing
