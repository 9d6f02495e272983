`article-attendees`: what those who attended the ministerial produce. The United States convened it and are counted apart.

  $ lode query article-attendees --format json | python3 -c 'import json,sys; [print(r["mineral"], r["stage"], r["attendees_pct"], r["with_host_pct"], r["invited_pct"], r["producers"], r["largest_absent"], r["absent_pct"], "|", r["answer"]) for r in json.load(sys.stdin)["rows"]]'
  Antimony mine 7.2 None None 5 China 36.1 | 5 attendees have 7.2 % of the listed mine output of 2025: Bolivia 4.5 %; Australia 1.2 %; Kazakhstan 0.7 %; Mexico 0.5 %; Pakistan 0.2 %. The host is listed without a figure. Largest producer absent: China 36.1 %. No country named as invited is listed. Shares are of what is listed: 1 country has no figure.
  Copper mine 43 47.4 0.1 9 Chile 23 | 9 attendees have 43.0 % of the listed mine output of 2025: Congo (Kinshasa) 13.9 %; Peru 11.7 %; Zambia 4.1 %; Australia 3.2 %; Kazakhstan 3.1 %; and others. With the host 47.4 %. Largest producer absent: Chile 23.0 %. Named as invited, and listed: India.
  Copper refinery 31 33.9 2.1 12 China 48.3 | 12 attendees have 31.0 % of the listed refinery output of 2025: Congo (Kinshasa) 9.7 %; Japan 4.8 %; India 2.1 %; Germany 2.1 %; South Korea 2.1 %; and others. With the host 33.9 %. Largest producer absent: China 48.3 %. Named as invited, and listed: India.
  Gold mine 32.9 37.8 None 7 China 11.7 | 7 attendees have 32.9 % of the listed mine output of 2025: Australia 8.6 %; Canada 6.2 %; Mexico 4.3 %; Kazakhstan 4.0 %; Uzbekistan 4.0 %; and others. With the host 37.8 %. Largest producer absent: China 11.7 %. No country named as invited is listed.
  Rare earths mine 10 23.1 0.7 5 China 69.4 | 5 attendees have 10.0 % of the listed mine output of 2025: Australia 7.4 %; Thailand 1.2 %; India 0.7 %; Brazil 0.5 %; Malaysia 0.0 %. With the host 23.1 %. Largest producer absent: China 69.4 %. Named as invited, and listed: India.
  Tungsten mine 6 6 None 3 China 78.7 | 3 attendees have 6.0 % of the listed mine output of 2025: Kazakhstan 2.8 %; Bolivia 2.0 %; Australia 1.2 %. With the host 6.0 %. Largest producer absent: China 78.7 %. No country named as invited is listed.

What is counted: Kazakhstan 2,400 t, Bolivia 1,700 t and Australia 1,000 t of 85,140 t of tungsten. Who is refuted to have been absent attended.

  $ lode query article-attendees commodity=tungsten --explain --format json | python3 -c 'import json,sys; rows = json.load(sys.stdin)["inputs"]["rows"]; print(sum(r["value"] for r in rows if r["value"])); [print(r["input"], "|", r["value"], "|", r["counted"]) for r in rows if r["counted"] in ("attended", "the host")]'
  85140
  Kazakhstan, mine output of 2025 of tungsten | 2400 | attended
  Bolivia, mine output of 2025 of tungsten | 1700 | attended
  Australia, mine output of 2025 of tungsten | 1000 | attended
  United States, mine output of 2025 of tungsten | 0 | the host
  $ lode query article-attendees commodity=antimony --explain --format json | python3 -c 'import json,sys; [print(r["input"], "|", r["counted"], "|", r["source"]) for r in json.load(sys.stdin)["inputs"]["rows"] if r["input"].startswith("Pakistan ")]'
  Pakistan attended | preferred | state-department-2026-02-04
  Pakistan attended (negative) | no: refuted | times-of-islamabad-sidelined-2026-02
  Pakistan excluded from (negative) | no: refuted | article
  Pakistan excluded from (negative) | no: refuted | firstpost-2026-02-02
  Pakistan excluded from (negative) | no: refuted | news18-hindi-2026-02-02
  Pakistan not included in (negative) | no: refuted | article
  Pakistan not invited to (negative) | no: refuted | article
  Pakistan not invited to (negative) | no: refuted | firstpost-2026-02-02
