The loadable extension, in the sqlite3 shell: what `lode path` and `lode neighbours` say as tables, and functions.

  $ ln -s "$(command -v lode).so" lode.so
  $ ask () { sqlite3 "$LODE_DB" -csv -cmd '.load ./lode' "$@"; }; ask "SELECT way, hop, \"from\", relation, \"to\", key FROM lode_path('Pakistan', 'Sb', 2)"
  1,1,Pakistan,"produces at the mine",Antimony,ow3kk6gm7fga
  2,1,Pakistan,shipped,"First Pakistani mineral delivery to US Strategic Metals, October 2025",world/W12-by
  2,2,"First Pakistani mineral delivery to US Strategic Metals, October 2025","consisted of",Antimony,world/W12-antimony
  $ ask () { sqlite3 "$LODE_DB" -csv -cmd '.load ./lode' "$@"; }; ask "SELECT count(*), max(hop) FROM lode_neighbours('antimony')" "SELECT count(*), max(hop) FROM lode_neighbours('antimony', 2)"
  91,1
  2004,2
  $ lode neighbours antimony --format csv --no-header | wc -l
  91

A column of another table may be the argument.

  $ sqlite3 "$LODE_DB" -csv -cmd '.load ./lode' "SELECT e.key, count(*) FROM entity e JOIN lode_neighbours (e.key) n WHERE e.kind = 'event' AND n.relation = 'was attended by' GROUP BY e.key ORDER BY 2 DESC LIMIT 1"
  event/critical-minerals-ministerial-2026,63
  $ sqlite3 "$LODE_DB" -csv "SELECT oe.key, count(*) FROM statement s JOIN entity oe ON oe.id = s.object_id WHERE s.predicate = 'attended' AND oe.kind = 'event' AND s.rank <> 'deprecated' AND s.polarity = 1 GROUP BY 1 ORDER BY 2 DESC LIMIT 1"
  event/critical-minerals-ministerial-2026,63

The Herfindahl-Hirschman index is that of the view.

  $ sqlite3 "$LODE_DB" -csv -cmd '.load ./lode' "SELECT round(hhi(quantity), 2), round(hhi(quantity), 6) = round((SELECT hhi_lower FROM concentration WHERE commodity = 'Bismuth' AND stage = 'refinery' AND year = '2024' AND is_newest = 1), 6) FROM (SELECT quantity FROM production WHERE commodity = 'Bismuth' AND stage = 'refinery' AND year = '2024' AND is_newest = 1 UNION ALL SELECT NULL)"
  7462.02,1
  $ sqlite3 :memory: -csv -cmd '.load ./lode' "SELECT hhi(column1) FROM (VALUES (50), (30), (20), (NULL))" "SELECT hhi(column1) IS NULL FROM (VALUES (0), (NULL))" "SELECT lode_fold('Türkiye'), lode_fold('Côte d''Ivoire'), lode_convert(1, 'USD/lb', 'USD/t'), lode_convert(2.5, 'kt', 't'), lode_convert(NULL, 'kt', 't')"
  3800.0
  1
  turkiye,"cote d ivoire",2204.62262184878,2500.0,

What cannot be answered is an error, not NULL.

  $ for q in "hhi(-1)" "hhi('many')" "lode_convert(1, 'kt', 'USD')" "lode_convert(1, 'furlong', 't')" "lode_convert('x', 'kt', 't')"; do sqlite3 :memory: -cmd '.load ./lode' "SELECT $q" 2>&1; done | sed 's/^[^,:]*[,:] *//;s/^stepping, //'
  hhi: a quantity is a number that is not negative
  hhi: a quantity is a number that is not negative
  kt (mass) does not convert to USD (money)
  lode_convert: "furlong" is no unit
  lode_convert: the value is no number
  $ for q in "lode_path('Pakistan')" "lode_path('Pakistan', 'nosuchthing')" "lode_neighbours" "lode_neighbours('Pakistan') WHERE 1 = 0"; do sqlite3 "$LODE_DB" -cmd '.load ./lode' "SELECT key FROM $q" 2>&1; done | sed 's/^[^,:]*[,:] *//;s/^stepping, //'
  lode_path needs two names: lode_path('Pakistan', 'antimony')
  nothing is called "nosuchthing"
  lode_neighbours needs a name: lode_neighbours('antimony')
  $ cp "$LODE_DB" s.db; sqlite3 s.db "UPDATE meta SET value = 'old' WHERE key = 'adjacency'"; sqlite3 s.db -cmd '.load ./lode' "SELECT key FROM lode_path('Pakistan', 'antimony')" 2>&1 | sed 's/^[^,:]*[,:] *//;s/^stepping, //'
  the store's adjacency is older than its facts; `lode build` makes it anew
