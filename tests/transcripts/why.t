`lode why` shows the evidence behind a figure or a statement.

A figure: what is printed, where, in which file, how it came here, and the rival that lost - China's antimony of 2024 is 40,000 t in the edition of 2026
and 60,000 t in that of 2025.

  $ lode query producers commodity=antimony year=2024 --format csv --no-header | head -1 | cut -d, -f8
  oxg54xcggej6
  $ lode why oxg54xcggej6 | awk NF
  The figure
  figure      China: Antimony, production at the mine, counted as content
  period      2024
  printed     40,000 metric tons
  value       40,000 t
  flag        estimated
  note        Estimated.
  is_current  yes: no newer edition in the store has this table
  Where it stands
  source        U.S. Geological Survey: Mineral Commodity Summaries 2026 Data
                Release (usgs-mcs-2026)
  published_on  2026-02-06
  licence       US Government work, public domain
  url           https://doi.org/10.5066/P1WKQ63T
  file          MCS2026_Commodities_Data.csv
  sha256        582a0aa231aea53d8a97dc8d1cd3dfa5f885cf3760353e3d029d7f0ae4fbaaf5
  line          419
  column        Value
  How it came into the store
  read_from    datasets/usgs-mcs/observations.csv
  line         6855
  importer     observations
  version      0.1.0
  imported_at  2026-11-02T00:00:00Z
  What other editions and sources say of the same
  edition       usgs-mcs-2025
  published_on  2025-01-31
  value         60,000
  unit          t
  flag          estimated
  key           od83bwmrv9sc
  rule          the newest edition of the series is current
  $ lode why od83bwmrv9sc | awk NF
  The figure
  figure      China: Antimony, production at the mine, counted as content
  period      2024
  printed     60000 metric tons
  value       60,000 t
  flag        estimated
  note        estimated 2023
  is_current  no: usgs-mcs-2026 is newer
  Where it stands
  source        U.S. Geological Survey: Mineral Commodity Summaries 2025 Data
                Release (usgs-mcs-2025)
  published_on  2025-01-31
  licence       US Government work, public domain
  url           https://doi.org/10.5066/P13XCP3R
  file          MCS2025_World_Data.csv
  sha256        4cf9adcc5add0f2271b073569635e49adc51392326ac5225bb9d644b1bb11e28
  line          51
  column        PROD_EST_ 2024
  How it came into the store
  read_from    datasets/usgs-mcs/observations.csv
  line         3604
  importer     observations
  version      0.1.0
  imported_at  2026-11-02T00:00:00Z
  What other editions and sources say of the same
  edition       usgs-mcs-2026
  published_on  2026-02-06
  value         40,000
  unit          t
  flag          estimated
  key           oxg54xcggej6
  rule          the newest edition of the series is current

A converted figure: the edition prints thousand metric tons.

  $ lode query producers commodity=copper year=2024 --format csv --no-header | head -1 | cut -d, -f1,3,8
  Chile,5510000,o76sh67h3cwj
  $ lode why o76sh67h3cwj | sed -n '/^The figure/,/^$/p' | awk NF
  The figure
  figure      Chile: Copper, production at the mine, counted as content
  period      2024
  printed     5,510 thousand metric tons
  value       5,510,000 t
  conversion  1 thousand metric tons = 1000 metric tons (exact)
  flag        reported
  is_current  yes: no newer edition in the store has this table

A withheld figure says so; a bound keeps its sign.

  $ lode query producers commodity=antimony year=2025 --format csv | grep withheld | cut -d, -f1,3,6,8
  United States,,withheld,odenht6m7zf9
  $ lode why $(lode query producers commodity=antimony year=2025 --format csv | grep withheld | cut -d, -f8) | sed -n '/^The figure/,/^$/p' | awk NF
  The figure
  figure      United States: Antimony, production at the mine, counted as content
  period      2025
  printed     W metric tons
  value       no number
  flag        withheld
  is_current  yes: no newer edition in the store has this table

The claim that the attendance list refutes: kept, with its words and their place in the text, ranked, and linked.

  $ lode why article/A06 | awk NF
  The statement
  statement   Pakistan was not included in Critical Minerals Ministerial, 4
              February 2026
  rank        deprecated
  why_ranked  Refuted by the State Department's own list of the delegations that
              attended, which names Pakistan (world/W02-PAK), and by the convener,
              who welcomed Pakistan's participation (world/W04).
  key         article/A06
  Who says it
  source         not stated: Untitled Hindi news article on Pakistan and the
                 critical minerals conference in Washington (article)
  published_on   2026-02
  licence        not stated; not redistributable, quotations only
  quote          शामिल नहीं किया गया है
  language       hi
  translation    has not been included
  modality       asserted
  place          bytes 376 to 434
  sha256         2ae69a066ea2671e2cca23a9761c05de5dc18dbb3c07ff80f1d4cde4dd1a0268
  confidence     0.99
  note           Stated as of publication. 'शामिल करना' is to include, to make
                 party to: broader than 'invite'.
  key            article/A06
  loaded         datasets/article/claims.csv line 7, claims 0.1.0,
                 2026-11-02T00:00:00Z
  What bears on it
  statement  Pakistan attended Critical Minerals Ministerial, 4 February 2026
  relation   contradicted by
  rank       preferred
  note       The convener lists a delegation of Pakistan among those present
  source     [1]
  key        world/W02-PAK
  statement  Pakistan was not invited to Critical Minerals Ministerial, 4 February
             2026
  relation   refined by
  rank       deprecated
  note       the narrower wording: no invitation, where A06 says not made party to
  source     [2]
  key        article/A20
  statement  Pakistan was excluded from Critical Minerals Ministerial, 4 February
             2026
  relation   refined by
  rank       deprecated
  note       the strongest wording: put or kept out, where A06 says not made party
             to
  source     [2]
  key        article/A32
  statement  Pakistan was excluded from Critical Minerals Ministerial, 4 February
             2026
  relation   supported by
  rank       deprecated
  note       the article embeds the post beside its own sentence; neither is
             evidence independent of the other
  source     [2]
  key        article/A32
  statement  it is denied that Pakistan attended Critical Minerals Ministerial, 4
             February 2026
  relation   supported by
  rank       deprecated
  note       The same outlet reported the opposite on 3 February 2026
  source     [3]
  key        world/W07
  What is said of it, and what it is said of
  statement  [Pakistan was not included in Critical Minerals Ministerial, 4
             February 2026] is interpreted as significant diplomatic signal
             (as_of=2026-02)
  relation   speaks of this
  rank       normal
  source     [2]
  key        article/A07
  Sources
  [1]  U.S. Department of State, Office of the Spokesperson: 2026 Critical
       Minerals Ministerial, 2026-02-04 (state-department-2026-02-04)
       http://nie-podam.pl/viewer.php?id=110731777
  [2]  not stated: Untitled Hindi news article on Pakistan and the critical
       minerals conference in Washington, 2026-02 (article)
  [3]  Times of Islamabad: Why US Sidelined Pakistan While Invited India, 2026-02
       (times-of-islamabad-sidelined-2026-02)
       https://timesofislamabad.com/?p=63636
  $ lode why world/W02-PAK | grep -v '^url' | sed -n '1,/^What bears/p' | awk NF | head -50
  The statement
  statement   Pakistan attended Critical Minerals Ministerial, 4 February 2026
  valid_from  2026-02-04
  valid_to    2026-02-04
  rank        preferred
  why_ranked  Primary official attendance list of the convener
  key         world/W02-PAK
  Who says it
  source         U.S. Department of State, Office of the Spokesperson: 2026
                 Critical Minerals Ministerial (state-department-2026-02-04)
  published_on   2026-02-04
  licence        US Government work, public domain
  quote          Delegations from the following countries attended: Angola,
                 Argentina, Armenia, Australia, Bahrain, Belgium, Bolivia, Brazil,
                 Canada, Cook Islands, the Czech Republic, the Democratic Republic
                 of the Congo, the Dominican Republic, Ecuador, Estonia, the
                 European Commission, Finland, France, Germany, Greece, Guinea,
                 India, Israel, Italy, Japan, Jordan, Kazakhstan, Kenya,
                 Lithuania, Malaysia, Mexico, Mongolia, Morocco, New Zealand,
                 Norway, Oman, Pakistan, Paraguay, Peru, Philippines, Poland,
                 Qatar, the Republic of Korea, Romania, Saudi Arabia, Sierra
                 Leone, Singapore, Sweden, Thailand, the Netherlands, Ukraine, the
                 United Arab Emirates, the United Kingdom, Uzbekistan, and Zambia.
  language       en
  modality       asserted
  place          second paragraph
  confidence     0.99
  key            world/W02-PAK
  loaded         datasets/world/claims-ministerial.csv line 37, claims 0.1.0,
                 2026-11-02T00:00:00Z
  source         Nukta: Pakistan participates in US-led global drive to secure
                 critical minerals supply chains (nukta-2026-02)
  published_on   2026-02
  quote          Delegations included Pakistan, Saudi Arabia, the United Kingdom,
                 Japan
  language       en
  modality       asserted
  confidence     0.98
  key            world/W02b-PAK
  loaded         datasets/world/claims-ministerial.csv line 62, claims 0.1.0,
                 2026-11-02T00:00:00Z
  source         gazeta.kg: Mongolia joined FORGE (gazeta-kg-2026-02)
  published_on   2026-02
                 forumu-po-geostrategicheskomu-vzaimodejstviju-v-resursnoj-sfere-
                 forge.html
  modality       asserted
  confidence     0.9
  note           The page reproduces the same list independently
  key            world/W02c-PAK
  loaded         datasets/world/claims-ministerial.csv line 67, claims 0.1.0,

The rows of attendance have one statement and several witnesses.

  $ lode why world/W02-PAK | grep -c '^source  '
  19

A claim about a claim.

  $ lode why article/A57 | sed -n '1,/^$/p' | awk NF
  The statement
  statement   [Pakistan's mineral proposals is perceived as diplomatic signal
              rather than strategic partnership (as_of=2026-02)] is caused by
              [Government of the United States is concerned about Frequently
              changing governments in Pakistan (as_of=2026-02)]
  rank        normal
  why_ranked  nobody has judged it against others
  key         article/A57
  $ lode why article/A68 | sed -n '1,/^$/p' | awk NF
  The statement
  statement   [Pakistan was excluded from Critical Minerals Ministerial, 4
              February 2026] conveys the message resources alone are not
              sufficient
  rank        normal
  why_ranked  nobody has judged it against others
  key         article/A68

A share of imports says from where; the shares of other partners are no rivals of it.

  $ lode why oxxzz1gde8ta | sed -n '2,4p;/^What/p'
  figure      United States: Antimony (ore and concentrates), import share from
              Other countries
  period      2021-2024

Every key that the queries print has an explanation.

  $ for k in $(lode query producers commodity=tungsten --format csv --no-header | cut -d, -f8) $(lode query reserves commodity=tungsten --format csv --no-header | cut -d, -f8); do lode why $k > /dev/null || echo "no: $k"; done
  $ for k in $(lode query claims source=article --format json | grep -o '"key":"[^"]*"' | cut -d'"' -f4); do lode why $k > /dev/null || echo "no: $k"; done

JSON holds the same sections.

  $ lode why oxg54xcggej6 --format json | python3 -c 'import json,sys; d=json.load(sys.stdin); print(d["kind"]); [print(s["title"]) for s in d["sections"]]'
  observation
  The figure
  Where it stands
  How it came into the store
  What other editions and sources say of the same

  $ lode why nothing-has-this-key
  lode why: no figure or statement has the key "nothing-has-this-key"
  [1]
  $ lode why antimony
  lode why: no figure or statement has the key "antimony"; it is a name: `lode lookup antimony` shows figures with their keys
  [1]
  $ lode why
  lode why: expected one key, as `lode lookup` and `lode query` print them
  [2]
  $ lode why a b
  lode why: expected one key, as `lode lookup` and `lode query` print them
  [2]
  $ lode why article/A06 --format csv
  lode why: an explanation is no single table; its formats are table, md and json
  [2]
