`participants`: who took part in an event, was invited, or was left out - and on whose word.

  $ lode query participants event='Critical Minerals Ministerial' --format csv | head -1
  participant,role,polarity,rank,source,key,participant_key,rank_reason
  $ lode query participants event='Critical Minerals Ministerial' --format csv > all.csv; cut -d, -f2-4 all.csv | sort | uniq -c | awk '{ $1 = $1 } 1'
  1 attended,negative,deprecated
  62 attended,positive,normal
  1 attended,positive,preferred
  2 convened,positive,normal
  3 excluded_from,negative,deprecated
  2 hosted_by,positive,normal
  2 invited_to,positive,normal
  1 not_included_in,negative,deprecated
  2 not_invited_to,negative,deprecated
  1 role,polarity,rank
  5 spoke_at,positive,normal
  2 will_attend,positive,normal

The convener's list: 54 countries and the European Commission.

  $ grep -c '^[^,]*,attended,positive,[a-z]*,state-department-2026-02-04,world/W02-[A-Z]*,country/' all.csv
  54
  $ grep -e 'European Commission' -e '^India,' all.csv | cut -d, -f1-7
  European Commission,attended,positive,normal,state-department-2026-02-04,world/W02-EC,body/european-commission
  India,attended,positive,normal,state-department-2026-02-04,world/W02-IND,country/IND
  India,will_attend,positive,normal,article,article/A61-2,country/IND
  India,invited_to,positive,normal,scooppunjab-2026-01,world/W01d,country/IND

Pakistan: attended, preferred; the rest deprecated with the reason.

  $ grep '^Pakistan,' all.csv
  Pakistan,attended,positive,preferred,state-department-2026-02-04,world/W02-PAK,country/PAK,Primary official attendance list of the convener
  Pakistan,attended,negative,deprecated,times-of-islamabad-sidelined-2026-02,world/W07,country/PAK,Refuted by the attendance list of the convener (world/W02-PAK) and by the same outlet on 3 February 2026 (world/W05c)
  Pakistan,not_included_in,negative,deprecated,article,article/A06,country/PAK,"Refuted by the State Department's own list of the delegations that attended, which names Pakistan (world/W02-PAK), and by the convener, who welcomed Pakistan's participation (world/W04)."
  Pakistan,not_invited_to,negative,deprecated,article,article/A20,country/PAK,"Not documented either way; attendance of a minister at an invitation-only event makes it almost certainly false (world/W02-PAK, world/W04)."
  Pakistan,excluded_from,negative,deprecated,article,article/A32,country/PAK,"Refuted by the State Department's own list of the delegations that attended, which names Pakistan (world/W02-PAK), and by the convener, who welcomed Pakistan's participation (world/W04)."
  Pakistan,not_invited_to,negative,deprecated,firstpost-2026-02-02,world/W06,country/PAK,"A minister of Pakistan attended (world/W02-PAK, world/W04, world/W05-malik-attended); attendance at an invitation-only event makes it almost certainly false; no invitation list is documented"
  Pakistan,excluded_from,negative,deprecated,firstpost-2026-02-02,world/W06-excluded,country/PAK,Refuted by the attendance list of the convener (world/W02-PAK)
  Pakistan,excluded_from,negative,deprecated,news18-hindi-2026-02-02,world/W06b-excluded,country/PAK,Refuted by the attendance list of the convener (world/W02-PAK)
  $ lode query participants event='Critical Minerals Ministerial' | awk NF | tail -12
  polarity     negative
  rank         deprecated
  source       firstpost-2026-02-02
  key          world/W06-excluded
  rank_reason  Refuted by the attendance list of the convener (world/W02-PAK)
  participant  Pakistan
  role         excluded_from
  polarity     negative
  rank         deprecated
  source       news18-hindi-2026-02-02
  key          world/W06b-excluded
  rank_reason  Refuted by the attendance list of the convener (world/W02-PAK)


A denial does not read as attendance, on the screen either.

  $ lode query participants event='Critical Minerals Ministerial' | awk NF | grep -B5 world/W07 | grep -c -e negative -e denied
  1
  $ for e in event/critical-minerals-ministerial-2026 'Global Critical Meniral Meet' 'critical minerals conference'; do lode query participants event="$e" --format csv | cmp - all.csv && echo the same; done
  the same
  the same
  the same
