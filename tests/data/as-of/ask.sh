# Every command that reads, as of a day: ask.sh STORE
for question in 'lookup antimony' 'lookup PAK' 'lookup gallium --format json' 'why od83bwmrv9sc' 'why world/W02-PAK' sources \
  'query producers commodity=antimony' 'query revisions commodity=antimony' 'query concentration commodity=antimony' \
  'query measures commodity=gallium' 'query disputes about=Pakistan' 'query participants event=event/critical-minerals-ministerial-2026' \
  'query coverage' 'query findings' 'query prices commodity=antimony' 'query statements about=antimony' 'query lists commodity=antimony' \
  'diff usgs-mcs-2023 usgs-mcs-2025 commodity=antimony' quarantine 'lookup newstibnium'; do
  echo "== $question"; lode $question --db "$1" --as-of 2026-02-28
done
for view in observation_text evidence_text edge name trade trade_product concentration statement_sentence; do
  lode sql --db "$1" --as-of 2026-02-28 --format csv "SELECT '$view', count(*) FROM $view" --no-header
done
