`measures`: export controls and other measures, and their status on a day. A suspension is not a repeal, and a term that has passed with no later source is
shown as exactly that.

  $ lode query measures commodity=antimony date=2026-11-09 --format csv
  measure,imposed_by,kind,status,effective_on,expires_on,source,key,suspended_from,suspended_to,announced_on,measure_key
  "China: Announcement 33/2024, export licensing of antimony and superhard materials",China,export licensing,in force,2024-09-15,,project-blue-1373,world/X4-effective,,,2024-08-15,measure/china-mofcom-gac-2024-33
  "China: Announcement 46/2024, section 1, ban on dual-use exports to US military users",China,export ban,in force,2024-12-03,,fastmarkets-2025-11,world/X5-1-effective,,,2024-12-03,measure/china-mofcom-2024-46-section-1
  "China: Announcement 46/2024, section 2, ban on exports of gallium, germanium, antimony and superhard materials to the United States",China,export ban,suspended until 2026-11-27,2024-12-03,,fastmarkets-2025-11,world/X5-2-suspended,2025-11-09,2026-11-27,2024-12-03,measure/china-mofcom-2024-46-section-2
  $ lode query measures commodity=antimony date=2026-11-09 | awk NF
  imposed_by China
  measure       China: Announcement 33/2024, export licensing of antimony and
                superhard materials
  kind          export licensing
  status        in force
  effective_on  2024-09-15
  source        project-blue-1373
  key           world/X4-effective
  measure       China: Announcement 46/2024, section 1, ban on dual-use exports to
                US military users
  kind          export ban
  status        in force
  effective_on  2024-12-03
  source        fastmarkets-2025-11
  key           world/X5-1-effective
  measure       China: Announcement 46/2024, section 2, ban on exports of gallium,
                germanium, antimony and superhard materials to the United States
  kind          export ban
  status        suspended until 2026-11-27
  effective_on  2024-12-03
  source        fastmarkets-2025-11
  key           world/X5-2-suspended
  $ for d in 2024-08-14 2024-08-15 2024-09-14 2024-09-15 2024-12-02 2024-12-03 2025-11-08 2025-11-09 2026-11-09 2026-11-11 2026-11-24 2026-11-27 2026-11-28; do echo "$d:"; lode query measures commodity=antimony date=$d --format json | python3 -c 'import json,sys; [print("   ", r["key"], r["status"]) for r in json.load(sys.stdin)["rows"]]'; done
  2024-08-14:
      world/X4-effective not yet announced
      world/X5-1-effective not yet announced
      world/X5-2-suspended not yet announced
  2024-08-15:
      world/X4-effective announced
      world/X5-1-effective not yet announced
      world/X5-2-suspended not yet announced
  2024-09-14:
      world/X4-effective announced
      world/X5-1-effective not yet announced
      world/X5-2-suspended not yet announced
  2024-09-15:
      world/X4-effective in force
      world/X5-1-effective not yet announced
      world/X5-2-suspended not yet announced
  2024-12-02:
      world/X4-effective in force
      world/X5-1-effective not yet announced
      world/X5-2-suspended not yet announced
  2024-12-03:
      world/X4-effective in force
      world/X5-1-effective in force
      world/X5-2-suspended in force
  2025-11-08:
      world/X4-effective in force
      world/X5-1-effective in force
      world/X5-2-suspended in force
  2025-11-09:
      world/X4-effective in force
      world/X5-1-effective in force
      world/X5-2-suspended suspended until 2026-11-27
  2026-11-09:
      world/X4-effective in force
      world/X5-1-effective in force
      world/X5-2-suspended suspended until 2026-11-27
  2026-11-11:
      world/X4-effective in force
      world/X5-1-effective in force
      world/X5-2-suspended suspended until 2026-11-27
  2026-11-24:
      world/X4-effective in force
      world/X5-1-effective in force
      world/X5-2-suspended suspended until 2026-11-27
  2026-11-27:
      world/X4-effective in force
      world/X5-1-effective in force
      world/X5-2-suspended suspended until 2026-11-27
  2026-11-28:
      world/X4-effective in force
      world/X5-1-effective in force
      world/X5-2-suspended suspension term ended 2026-11-27; no later source
  $ for d in 2025-04-03 2025-04-04 2025-10-08 2025-10-09 2025-11-06 2025-11-07 2025-11-08 2026-11-09 2026-11-10 2026-11-11 2026-11-24 2026-11-28; do echo "$d:"; lode query measures commodity='rare earths' date=$d --format json | python3 -c 'import json,sys; [print("   ", r["key"], r["status"]) for r in json.load(sys.stdin)["rows"] if r["key"].startswith(("world/X3-", "world/X8-6", "world/X8-56"))]'; done
  2025-04-03:
      world/X3-effective in force
      world/X8-61-1-suspended not yet announced
      world/X8-62-suspended not yet announced
      world/X8-56-suspended not yet announced
      world/X8-61-2-suspended not yet announced
  2025-04-04:
      world/X3-effective in force
      world/X8-61-1-suspended not yet announced
      world/X8-62-suspended not yet announced
      world/X8-56-suspended not yet announced
      world/X8-61-2-suspended not yet announced
  2025-10-08:
      world/X3-effective in force
      world/X8-61-1-suspended not yet announced
      world/X8-62-suspended not yet announced
      world/X8-56-suspended not yet announced
      world/X8-61-2-suspended not yet announced
  2025-10-09:
      world/X3-effective in force
      world/X8-61-1-suspended in force
      world/X8-62-suspended in force
      world/X8-56-suspended announced
      world/X8-61-2-suspended announced
  2025-11-06:
      world/X3-effective in force
      world/X8-61-1-suspended in force
      world/X8-62-suspended in force
      world/X8-56-suspended announced
      world/X8-61-2-suspended announced
  2025-11-07:
      world/X3-effective in force
      world/X8-61-1-suspended suspended until 2026-11-10
      world/X8-62-suspended suspended until 2026-11-10
      world/X8-56-suspended suspended until 2026-11-10
      world/X8-61-2-suspended suspended until 2026-11-10
  2025-11-08:
      world/X3-effective in force
      world/X8-61-1-suspended suspended until 2026-11-10
      world/X8-62-suspended suspended until 2026-11-10
      world/X8-56-suspended suspended until 2026-11-10
      world/X8-61-2-suspended suspended until 2026-11-10
  2026-11-09:
      world/X3-effective in force
      world/X8-61-1-suspended suspended until 2026-11-10
      world/X8-62-suspended suspended until 2026-11-10
      world/X8-56-suspended suspended until 2026-11-10
      world/X8-61-2-suspended suspended until 2026-11-10
  2026-11-10:
      world/X3-effective in force
      world/X8-61-1-suspended suspended until 2026-11-10
      world/X8-62-suspended suspended until 2026-11-10
      world/X8-56-suspended suspended until 2026-11-10
      world/X8-61-2-suspended suspended until 2026-11-10
  2026-11-11:
      world/X3-effective in force
      world/X8-61-1-suspended suspension term ended 2026-11-10; no later source
      world/X8-62-suspended suspension term ended 2026-11-10; no later source
      world/X8-56-suspended suspension term ended 2026-11-10; no later source
      world/X8-61-2-suspended suspension term ended 2026-11-10; no later source
  2026-11-24:
      world/X3-effective in force
      world/X8-61-1-suspended suspension term ended 2026-11-10; no later source
      world/X8-62-suspended suspension term ended 2026-11-10; no later source
      world/X8-56-suspended suspension term ended 2026-11-10; no later source
      world/X8-61-2-suspended suspension term ended 2026-11-10; no later source
  2026-11-28:
      world/X3-effective in force
      world/X8-61-1-suspended suspension term ended 2026-11-10; no later source
      world/X8-62-suspended suspension term ended 2026-11-10; no later source
      world/X8-56-suspended suspension term ended 2026-11-10; no later source
      world/X8-61-2-suspended suspension term ended 2026-11-10; no later source

The licensing of seven rare earths of April 2025 was never suspended. Who asks for rare earths gets what touches some of them, too.

  $ lode query measures commodity=dysprosium date=2026-11-24 --format json | python3 -c 'import json,sys; [print(r["key"], r["status"], r["effective_on"]) for r in json.load(sys.stdin)["rows"] if "18/2025" in r["measure"]]'
  world/X7-effective in force 2025-04-04
  $ lode query measures commodity='rare earths' date=2026-11-24 --format json | python3 -c 'import json,sys; print([r["status"] for r in json.load(sys.stdin)["rows"] if "18/2025" in r["measure"]])'
  ['in force']

Others.

  $ for c in gallium germanium graphite tungsten holmium; do echo "$c:"; lode query measures commodity=$c date=2026-11-24 --format json | python3 -c 'import json,sys; [print("   ", r["key"], r["status"], r["effective_on"]) for r in json.load(sys.stdin)["rows"]]'; done
  gallium:
      world/X1-effective in force 2023-08-01
      world/X5-1-effective in force 2024-12-03
      world/X5-2-suspended suspended until 2026-11-27 2024-12-03
  germanium:
      world/X1-effective in force 2023-08-01
      world/X5-1-effective in force 2024-12-03
      world/X5-2-suspended suspended until 2026-11-27 2024-12-03
  graphite:
      world/X2-effective in force 2023-12-01
      world/X5-1-effective in force 2024-12-03
      world/X5-2-graphite-suspended suspended until 2026-11-27 2024-12-03
  tungsten:
      world/X6-effective in force 2025-02-04
  holmium:
      world/X11 no date stated None
      world/X3-effective in force 2023-12-21
      world/X8-61-1-suspended suspension term ended 2026-11-10; no later source 2025-10-09
      world/X8-62-suspended suspension term ended 2026-11-10; no later source 2025-10-09
      world/X8-56-suspended suspension term ended 2026-11-10; no later source 2025-11-08
      world/X8-57-suspended suspension term ended 2026-11-10; no later source 2025-11-08
      world/X8-61-2-suspended suspension term ended 2026-11-10; no later source 2025-12-01
  $ lode query measures commodity=gold date=2026-11-24 --format csv
  measure,imposed_by,kind,status,effective_on,expires_on,source,key,suspended_from,suspended_to,announced_on,measure_key
  lode query: measures: nothing in the store answers this
  [1]

The view behind it has a row for each span of days; a day, a month or a year as the end of a term counts whole.

  $ lode sql "SELECT measure_key, standing_from, standing_until, status FROM measure_standing WHERE measure_key IN ('measure/china-mofcom-2024-46-section-2', 'measure/project-vault', 'measure/national-critical-mineral-mission')" --format csv
  measure_key,standing_from,standing_until,status
  measure/china-mofcom-2024-46-section-2,,2024-12-03,not yet announced
  measure/china-mofcom-2024-46-section-2,2024-12-03,2025-11-09,in force
  measure/china-mofcom-2024-46-section-2,2025-11-09,2026-11-28,suspended until 2026-11-27
  measure/china-mofcom-2024-46-section-2,2026-11-28,9999-12-31,suspension term ended 2026-11-27; no later source
  measure/national-critical-mineral-mission,,2024-04,not yet announced
  measure/national-critical-mineral-mission,2024-04,2025-01-29,not yet announced
  measure/national-critical-mineral-mission,2025-01-29,2031-04-01,in force
  measure/national-critical-mineral-mission,2031-04-01,9999-12-31,term ended 2031-03; no later source
  measure/project-vault,,2026-02-02,not yet announced
  measure/project-vault,2026-02-02,9999-12-31,announced
  $ cp $LODE_DB x.db; cp $DATA/transcripts/sources.csv .; lode import --db x.db sources.csv > /dev/null
  $ printf 'key,kind,label,source\nmeasure/quota,measure,Quota,ruritania-bulletin-2024\nmeasure/duty,measure,Duty,ruritania-bulletin-2024\n' > entities.csv; lode import --db x.db entities.csv > /dev/null
  $ printf 'key,subject,predicate,date,text,valid_from,valid_to,source\nr/1,measure/quota,announced_on,2020-01-05,,,,ruritania-bulletin-2024\nr/2,measure/quota,effective_on,2020-02,,,,ruritania-bulletin-2024\nr/3,measure/quota,expires_on,2021-03,,,,ruritania-bulletin-2024\nr/4,measure/quota,suspended,,by decree,2020-12-31,2020,ruritania-bulletin-2024\nr/5,measure/duty,effective_on,2019-06-01,,,,ruritania-bulletin-2024\nr/6,measure/duty,repealed,,by law,2019-07-01,,ruritania-bulletin-2024\n' > claims.csv; lode import --db x.db claims.csv | tail -1
  claims.csv: claims: 6 rows read, 6 facts stored, 0 unchanged, 0 quarantined
  $ lode sql --db x.db "SELECT measure, standing_from, standing_until, status FROM measure_standing WHERE measure IN ('Quota', 'Duty')" --format csv
  measure,standing_from,standing_until,status
  Duty,,2019-06-01,not yet announced
  Duty,2019-06-01,2019-07-01,in force
  Duty,2019-07-01,9999-12-31,repealed
  Quota,,2020-01-05,not yet announced
  Quota,2020-01-05,2020-02,announced
  Quota,2020-02,2020-12-31,in force
  Quota,2020-12-31,2021-01-01,suspended until 2020
  Quota,2021-01-01,2021-04-01,suspension term ended 2020; no later source
  Quota,2021-04-01,9999-12-31,suspension term ended 2020; no later source
