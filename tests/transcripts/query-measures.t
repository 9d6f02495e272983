`measures`: export controls and other measures, and their status on a day. A suspension is not a repeal, and a term that has passed with no later source is
shown as exactly that.

  $ lode query measures commodity=antimony date=2026-11-09 --format csv
  $ lode query measures commodity=antimony date=2026-11-09 | awk NF
  $ for d in 2024-08-14 2024-08-15 2024-09-14 2024-09-15 2024-12-02 2024-12-03 2025-11-08 2025-11-09 2026-11-09 2026-11-11 2026-11-24 2026-11-27 2026-11-28; do echo "$d:"; lode query measures commodity=antimony date=$d --format json | python3 -c 'import json,sys; [print("   ", r["key"], r["status"]) for r in json.load(sys.stdin)["rows"]]'; done
  $ for d in 2025-04-03 2025-04-04 2025-10-08 2025-10-09 2025-11-06 2025-11-07 2025-11-08 2026-11-09 2026-11-10 2026-11-11 2026-11-24 2026-11-28; do echo "$d:"; lode query measures commodity='rare earths' date=$d --format json | python3 -c 'import json,sys; [print("   ", r["key"], r["status"]) for r in json.load(sys.stdin)["rows"]]'; done

The licensing of seven rare earths of April 2025 was never suspended.

  $ lode query measures commodity=dysprosium date=2026-11-24 --format json | python3 -c 'import json,sys; [print(r["key"], r["status"], r["effective_on"]) for r in json.load(sys.stdin)["rows"] if "18/2025" in r["measure"]]'
  $ lode query measures commodity='rare earths' date=2026-11-24 --format json | python3 -c 'import json,sys; print([r["status"] for r in json.load(sys.stdin)["rows"] if "18/2025" in r["measure"]])'

Others.

  $ for c in gallium germanium graphite tungsten holmium; do echo "$c:"; lode query measures commodity=$c date=2026-11-24 --format json | python3 -c 'import json,sys; [print("   ", r["key"], r["status"], r["effective_on"]) for r in json.load(sys.stdin)["rows"]]'; done
  $ lode query measures commodity=gold date=2026-11-24 --format csv
