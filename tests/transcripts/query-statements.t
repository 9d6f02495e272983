`statements`: what sources say of something.

  $ lode query statements about=Pakistan --format csv | head -1
  statement,valid_from,valid_to,rank,source,key,predicate,rank_reason
  $ lode query statements about='Reko Diq' | awk NF
  rank normal
  statement            valid_from  source                key
  -------------------  ----------  --------------------  -------------------------
  Reko Diq is a                    dow-jones-reko-diq-   world/W22-kind
  project                          2025
  Reko Diq is          2025-12-10  profit-2025-12-10     world/W23-financed
  financed by
  Export-Import Bank
  of the United
  States
  Reko Diq is                      profit-2025-12-10     world/W23-financed-loan
  financed by EXIM
  financing for Reko
  Diq, 2025
  Reko Diq has the                 dow-jones-reko-diq-   world/W22-ore
  capacity 45,000,000              2025
  t/y (content=ore;
  original=45 Mt/y
  ore; part=phase 1)
  Reko Diq has the                 dow-jones-reko-diq-   world/W22-cap-cu
  capacity ~ 200,000               2025
  t/y (content=Cu;
  original=~200 kt/y
  Cu; part=phase 1)
  Reko Diq has the                 dow-jones-reko-diq-   world/W22-cap-au
  capacity ~ 250,000               2025
  oz/y (content=Au;
  original=~250 koz/y
  Au; part=phase 1)
  Reko Diq has the     2025        dow-jones-reko-diq-   world/W22-status
  status first                     2025
  production expected
  at the end of 2028
  Reko Diq is worth ~              dow-jones-reko-diq-   world/W22-value
  5,600,000,000 USD                2025
  (part=phase 1)
  Reko Diq has the                 icmm-global-mining-   world/F-reko-diq-lat
  latitude                         2025-09
  28.97191603 deg
  Reko Diq has the                 background            world/F-reko-diq-lat-b
  latitude ~ 29.09
  deg
  (accuracy_deg=0.1)
  Reko Diq is located              dow-jones-reko-diq-   world/W22-located
  in Balochistan                   2025
  Reko Diq is located              dow-jones-reko-diq-   world/W22-country
  in Pakistan                      2025
  Reko Diq has the                 icmm-global-mining-   world/F-reko-diq-lon
  longitude                        2025-09
  62.4330282 deg
  Reko Diq has the                 background            world/F-reko-diq-lon-b
  longitude ~ 62.06
  deg
  (accuracy_deg=0.1)
  Reko Diq produces                dow-jones-reko-diq-   world/W22-cu
  Copper                           2025
  Reko Diq produces                dow-jones-reko-diq-   world/W22-au
  Gold                             2025
  Barrick Mining                   background            world/F-reko-diq-operator
  operates Reko Diq
  Barrick Mining owns              dow-jones-reko-diq-   world/W22-barrick
  a share of Reko Diq              2025
  (pct=50)
  Three federal                    dow-jones-reko-diq-   world/W22-soe
  state-owned                      2025
  enterprises of
  Pakistan (Reko Diq)
  owns a share of
  Reko Diq (pct=25)
  Government of                    dow-jones-reko-diq-   world/W22-balochistan
  Balochistan owns a               2025
  share of Reko Diq
  (pct=25)
  $ lode query statements about=Pakistan --format json | python3 -c 'import json,sys; [print(r["key"], r["rank"], r["statement"], sep=" | ") for r in json.load(sys.stdin)["rows"] if "4 February" in r["statement"]]'
  world/W02-PAK | preferred | Pakistan attended Critical Minerals Ministerial, 4 February 2026
  world/W07 | deprecated | it is denied that Pakistan attended Critical Minerals Ministerial, 4 February 2026
  article/A32 | deprecated | Pakistan was excluded from Critical Minerals Ministerial, 4 February 2026
  world/W06-excluded | deprecated | Pakistan was excluded from Critical Minerals Ministerial, 4 February 2026 (as_of=2026-02-02; scope=invite list)
  world/W06b-excluded | deprecated | Pakistan was excluded from Critical Minerals Ministerial, 4 February 2026 (as_of=2026-02-02)
  article/A06 | deprecated | Pakistan was not included in Critical Minerals Ministerial, 4 February 2026
  article/A20 | deprecated | Pakistan was not invited to Critical Minerals Ministerial, 4 February 2026
  world/W06 | deprecated | Pakistan was not invited to Critical Minerals Ministerial, 4 February 2026 (as_of=2026-02-02)
  world/W14-PAK | normal | it is denied that Pakistan is a party to US critical minerals frameworks and memoranda of 4 February 2026
