Reports are texts whose blocks are canned queries.

  $ lode report
  article           What an article claims, and what stands for and against it
                    source=article  key of the article
  commodity         The full profile of a commodity
                    commodity=  name, symbol or code
                    on=last-import  the day on which measures are told: the day on which the
                      store was last fed, or a date
  country           What a country produces, holds, controls and has signed
                    country=  name or code
                    on=last-import  the day as of which it is told: the day on which the store
                      was last fed, or a date
  criticality       Which minerals are critical to whom, and where lists and
                    computed risk disagree
                    commodity=  one mineral only
  edition-changes   What changed from one edition to another
                    from=usgs-mcs-2025  the earlier edition
                    to=usgs-mcs-2026  the later edition
                    commodity=  one commodity only

Each figure carries the number of its source. What all rows share stands above a table.

  $ lode report commodity commodity=Sb > commodity.md; sed -n '/^## Who produces/,/^| Tajikistan/p' commodity.md
  ## Who produces it

  ### mine, content

  *flag estimated, unit t, year 2025, edition [1]*

  | country | quantity | share_pct |
  |---|---:|---:|
  | China | 40,000 | 36.1 |
  | Russia | 32,000 | 28.9 |
  | Tajikistan | 22,000 | 19.9 |
  $ sed -n '/^## Sources/,/^2\./p' commodity.md
  ## Sources

  1. U.S. Geological Survey: Mineral Commodity Summaries 2026 Data Release, 2026-02-06 (usgs-mcs-2026) https://doi.org/10.5066/P1WKQ63T, retrieved 2026-11, licence: US Government work, public domain; MCS2026\_Commodities\_Data.csv with sha256 582a0aa231aea53d8a97dc8d1cd3dfa5f885cf3760353e3d029d7f0ae4fbaaf5, MCS2026\_Fig3\_Major\_Import\_Sources.csv with sha256 6c90d05cdd3896aa7fd55e5c1eb3ef9863da7f5d731c17d0ff99290f726d8402
  2. U.S. Geological Survey: Mineral Commodity Summaries 2023 Data Release, 2023-01-31 (usgs-mcs-2023) https://doi.org/10.5066/P9WCYUI6, retrieved 2026-11, licence: US Government work, public domain; MCS2023\_Fig2\_Net\_Import\_Reliance.csv with sha256 76beac7810c6317e7f3edfacae58dc03e3e45e4e7d02a3b855c8c766551c679f, mcs2023-antim\_salient.csv with sha256 9c773b486f002a2c38623b292b8b9ce77e7e8e14629b451fbc6f7f47fbcfad32, mcs2023-antim\_world.csv with sha256 d7adee553091d5db31b217fee351c148fd3a1999f4786ba242ecc89df03dafc4
  $ sed -n '/^## Export controls/,/^## Criticality/p' commodity.md
  ## Export controls and other measures on 2026-11-02

  - **China: Announcement 33/2024, export licensing of antimony and superhard materials** - in force, since 2024-09-15 [6]
  - **China: Announcement 46/2024, section 1, ban on dual-use exports to US military users** - in force, since 2024-12-03 [7]
  - **China: Announcement 46/2024, section 2, ban on exports of gallium, germanium, antimony and superhard materials to the United States** - suspended until 2026-11-27, since 2024-12-03 [7]

  ## Criticality lists

The appendix has every row of every answer, with its key.

  $ sed -n '/^### 1\. /,/^| Russia/p' commodity.md
  ### 1. What is produced of a commodity, at every stage and in every form that is counted?

  `lode production commodity=commodity/antimony`

  *unit t, stage mine, basis content, year 2025, edition [1]*

  | country | quantity | share_pct | flag | key | iso3 |
  |---|---:|---:|---|---|---|
  | China | 40,000 | 36.1 | estimated | onvzdh0r3n16 | CHN |
  | Russia | 32,000 | 28.9 | estimated | odc2qqbnqhf4 | RUS |
  $ grep -c '^### ' commodity.md
  30

The same store gives the same bytes, in both formats.

  $ lode report commodity commodity=antimony | cmp - commodity.md && echo same
  same
  $ lode report commodity commodity=antimony -o one.html; lode report commodity commodity=antimony --format html | cmp - one.html && echo same
  same

HTML is one file: nothing in it is fetched from elsewhere.

  $ head -1 one.html; sed '/^<script>/,/<\/script>/d' one.html | grep -cE '<(link|img|iframe)|src=|@import|url\('
  <!DOCTYPE html>
  0
  [1]
  $ python3 -c 'import html.parser, sys; p = html.parser.HTMLParser(); p.feed(open("one.html", encoding="utf-8").read()); print("read")'
  read
  $ grep -o '<tr><td>China</td><td class="number" data-value="40000">40,000</td>' one.html | head -1
  <tr><td>China</td><td class="number" data-value="40000">40,000</td>

An article's claims: what refutes them stands below them, in both languages, and both sides stay.

  $ lode report article | sed -n '/^- \*\*Pakistan was not included/,/^- \*\*Pakistan was not invited/p' | cut -c1-160 | head -3
  - **Pakistan was not included in Critical Minerals Ministerial, 4 February 2026.** "शामिल नहीं किया गया है" (has not been in
    - **Against it:** Pakistan attended Critical Minerals Ministerial, 4 February 2026. "Delegations from the following countries attended: Angola, Argentina, Arm
  - **Pakistan was not invited to Critical Minerals Ministerial, 4 February 2026.** "लेकिन पाकिस्तान को नहीं" (but not Pak
  $ lode report article --format html | grep -o '<span lang="hi" dir="auto">शामिल नहीं किया गया है</span>' | head -1
  <span lang="hi" dir="auto">शामिल नहीं किया गया है</span>

What cannot be reported is said in one line.

  $ lode report nonsense
  lode report: no report is called "nonsense"; there are: article commodity country criticality edition-changes
  [2]
  $ lode report commodity
  lode report: commodity needs commodity=: name, symbol or code
  [2]
  $ lode report commodity commodity=antimoy
  lode report: no commodity is called "antimoy"; did you mean Antimony (commodity/antimony): one letter from "Antimony"
  [1]
  $ lode report commodity commodity=antimony --format csv
  lode report: --format csv: a report is md or html
  [2]
