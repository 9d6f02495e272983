`lode lookup` prints the profile of whatever a term names, at 80 columns. The measures of the day are left out here: they would change with the
calendar (`lode query measures` takes a date).

The whole profile of antimony.

  $ lode lookup antimony | sed '/^Export controls/,/^  all:/d; s/^$/./'
  $ for t in antimony tungsten Pakistan China 'Marco Rubio' 'US Strategic Metals' 'Reko Diq' event/critical-minerals-ministerial-2026; do lode lookup "$t"; done | perl -CS -ne 's/[\p{M}\p{Cf}\n]//g; $n++ if length > 80; END { print $n + 0, "\n" }'

Every figure carries a key and every source a footnote: no [n] without its line.

  $ lode lookup tungsten > said; grep -o '\[[0-9]*\]' said | sort -u > cited; grep -o '^\[[0-9]*\]' said | sort -u | cmp - cited && echo all cited

Names as people write them.

  $ for t in antimony Sb 锑 銻 एंटीमनी انٹیمنی сурьма ANTIMONY antimonio Stibium 7440-36-0 commodity/antimony; do lode lookup "$t" | head -1; done
  $ for t in 'Congo (Kinshasa)' 'Korea, Republic of' Türkiye Turkey Burma PAK पाकिस्तान "Côte d'Ivoire" 'Ivory Coast' Czechia USA 'United States of America'; do lode lookup "$t" | head -1; done
  $ lode lookup 'HS 811010' | head -1
  $ lode lookup 811010 | awk NF

What the article calls by other names, the misspelling included.

  $ for t in 'Global Critical Meniral Meet' 'ग्लोबल क्रिटिकल मिनरल्स कॉन्फ्रेंस' 'Critical Minerals Ministerial'; do lode lookup "$t" | head -1; done

A misspelling gets suggestions, and exit 1.

  $ lode lookup antimny
  $ lode lookup tungstn
  $ lode lookup pakistn
  $ lode lookup xyzzyxyzzy

A tie gets the choice, and exit 1.

  $ lode lookup EU
  $ lode lookup इस्लामाबाद
  $ lode lookup Niger | head -1
  $ lode lookup Guinea | head -1

A country: what it mines, what is said of it, and what contradicts what. The refuted claims stand beside the attendance, marked.

  $ lode lookup Pakistan | sed -n '/^What it mines/,/^What reserves/p' | awk NF
  $ lode lookup Pakistan | sed -n '/^What is said/,/^  all:/p'
  $ lode lookup Pakistan | sed -n '/^What contradicts/,/^  all:/p'

A company, a person, an agreement, a measure, an event, a facility.

  $ lode lookup 'US Strategic Metals' | awk NF
  $ lode lookup 'Asim Munir' | awk NF
  $ lode lookup agreement/pakistan-us-minerals-2025 | awk NF
  $ lode lookup measure/china-mofcom-2024-46-section-2 | awk NF
  $ lode lookup event/critical-minerals-ministerial-2026 | grep -A1 Pakistan
  $ lode lookup Panasqueira | awk NF

Markdown and JSON.

  $ lode lookup Panasqueira --format md | head -12 | awk NF
  $ lode lookup Panasqueira --format json | python3 -c 'import json,sys; d=json.load(sys.stdin); print(d["ok"], sorted(d))'
  $ lode lookup antimony --format csv
