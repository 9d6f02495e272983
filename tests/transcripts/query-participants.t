`participants`: who took part in an event, was invited, or was left out - and on whose word.

  $ lode query participants event='Critical Minerals Ministerial' --format csv | head -1
  $ lode query participants event='Critical Minerals Ministerial' --format csv > all.csv; cut -d, -f2-4 all.csv | sort | uniq -c | awk '{ $1 = $1 } 1'

The convener's list: 54 countries and the European Commission.

  $ grep -c '^[^,]*,attended,positive,[a-z]*,state-department-2026-02-04,world/W02-[A-Z]*,country/' all.csv
  $ grep -e 'European Commission' -e '^India,' all.csv | cut -d, -f1-7

Pakistan: attended, preferred; the rest deprecated with the reason.

  $ grep '^Pakistan,' all.csv
  $ lode query participants event='Critical Minerals Ministerial' | awk NF | tail -12

  $ for e in event/critical-minerals-ministerial-2026 'Global Critical Meniral Meet' 'critical minerals conference'; do lode query participants event="$e" --format csv | cmp - all.csv && echo the same; done
