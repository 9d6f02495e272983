`article-deals`: what the deals with Pakistan cover, and what Pakistan produces of each. What an edition does not list is no zero.

  $ lode query article-deals --format json | python3 -c 'import json,sys; [print(r["mineral"], r["agreements"], r["quantity"], r["share_pct"], r["reserves"], r["us_import_share_pct"], "|", r["answer"]) for r in json.load(sys.stdin)["rows"]]'
  Antimony 4 260 0.23 26000 None | 4 agreements cover antimony: Joint venture of OGDCL and the Pakistan Mineral Development Corporation; Memorandum of understanding of US Strategic Metals and the Frontier Works Organization, 2025; Pakistan-US minerals agreements of 2025 (as the article describes them); Partnership of Nova Minerals and Himalayan Earth Exploration, 2025. In 2025 Pakistan mined 260 t, 0.2 % of the listed output of the world, rank 11 of 17 (usgs-mcs-2026). Reserves: 26,000 t (usgs-mcs-2026). It is not among the import sources of the United States that usgs-mcs-2026 names. A delivery held it: First Pakistani mineral delivery to US Strategic Metals, October 2025.
  Copper 3 None None None None | 3 agreements cover copper: EXIM financing for Reko Diq, 2025; Memorandum of understanding of US Strategic Metals and the Frontier Works Organization, 2025; Pakistan-US minerals agreements of 2025 (as the article describes them). usgs-mcs-2026 lists no mine output of copper in Pakistan among 17 countries; any is within the 3,000,000 t of "other countries". No reserves of it are listed there. It is not among the import sources of the United States that usgs-mcs-2026 names.
  Gold 3 None None None None | 3 agreements cover gold: EXIM financing for Reko Diq, 2025; Memorandum of understanding of US Strategic Metals and the Frontier Works Organization, 2025; Pakistan-US minerals agreements of 2025 (as the article describes them). usgs-mcs-2026 lists no mine output of gold in Pakistan among 13 countries; any is within the 1,000 t of "other countries". No reserves of it are listed there. It is not among the import sources of the United States that usgs-mcs-2026 names. It is said not to have been in a delivery: First Pakistani mineral delivery to US Strategic Metals, October 2025.
  Rare earths 2 None None None None | 2 agreements cover rare earths: Memorandum of understanding of US Strategic Metals and the Frontier Works Organization, 2025; Pakistan-US minerals agreements of 2025 (as the article describes them). usgs-mcs-2026 lists no mine output of rare earths in Pakistan among 16 countries; any is within the 550 t of "other countries". No reserves of it are listed there. It is not among the import sources of the United States that usgs-mcs-2026 names. A delivery held it: First Pakistani mineral delivery to US Strategic Metals, October 2025.
  Tungsten 2 None None None None | 2 agreements cover tungsten: Memorandum of understanding of US Strategic Metals and the Frontier Works Organization, 2025; Pakistan-US minerals agreements of 2025 (as the article describes them). usgs-mcs-2026 lists no mine output of tungsten in Pakistan among 12 countries; any is within the 2,400 t of "other countries". No reserves of it are listed there. It is not among the import sources of the United States that usgs-mcs-2026 names. It is said not to have been in a delivery: First Pakistani mineral delivery to US Strategic Metals, October 2025.
  $ lode why article-deals/country=PAK/commodity=antimony | grep -e 'output of' -e 'covers antimony' -e 'reserves'
                       Pakistan mined 260 t, 0.2 % of the listed output of the
  reserves             26,000
    Organization, 2025 covers antimony
  - Pakistan, mine output of 2025
  - all that is listed, mine output of 2025
  - Pakistan, reserves, 2022
  - Pakistan, reserves, 2024
  - Pakistan, reserves, 2025
  [3]  Arab News PK: Report on antimony reserves in Balochistan, 2025-03-29

No agreement that the store has of India covers a mineral.

  $ lode query article-deals country=IND
  lode query: article-deals: nothing in the store answers this
  [1]
  $ lode query article-deals commodity=tungsten --format csv | cut -d, -f1 | sed 1d
  Tungsten
