`deals`: which agreements touch a commodity or a party.

  $ lode query deals --format csv | head -1
  agreement,kind,signed_on,parties,commodities,value_usd,status,source,key,value_bound,agreement_key
  $ lode query deals commodity=antimony | awk NF
  agreement    Joint venture of OGDCL and the Pakistan Mineral Development
               Corporation
  kind         joint venture
  parties      Oil and Gas Development Company Limited; Pakistan Mineral
               Development Corporation
  commodities  Antimony
  source       arab-news-2025-03-29
  key          world/W25-party-ogdcl
  agreement    Pakistan-US minerals agreements of 2025 (as the article describes
               them)
  parties      Pakistan; American companies; US Strategic Metals
  commodities  Antimony; Copper; Gold; Tungsten; Rare earths
  value_usd    500,000,000
  source       article
  key          article/A46
  value_bound  ~
  agreement    Memorandum of understanding of US Strategic Metals and the Frontier
               Works Organization, 2025
  kind         memorandum of understanding
  signed_on    2025-09-08
  parties      US Strategic Metals; Frontier Works Organization
  commodities  Antimony; Copper; Gold; Tungsten; Rare earths
  value_usd    500,000,000
  status       early-stage, high execution risk
  source       business-standard-bd-2025-09
  key          world/W10-signed
  value_bound  ~
  agreement    Partnership of Nova Minerals and Himalayan Earth Exploration, 2025
  kind         strategic partnership
  signed_on    2025-11
  parties      Nova Minerals; Himalayan Earth Exploration
  commodities  Antimony
  status       discussions early and exploratory, no formal agreement finalised
  source       collector-2025-12
  key          world/W13-signed
  $ lode query deals party='US Strategic Metals' --format csv | cut -d, -f1-7,9
  agreement,kind,signed_on,parties,commodities,value_usd,status,key
  Pakistan-US minerals agreements of 2025 (as the article describes them),,,Pakistan; American companies; US Strategic Metals,Antimony; Copper; Gold; Tungsten; Rare earths,500000000,,article/A46
  "Memorandum of understanding of US Strategic Metals and the Frontier Works Organization, 2025",memorandum of understanding,2025-09-08,US Strategic Metals; Frontier Works Organization,Antimony; Copper; Gold; Tungsten; Rare earths,500000000, high execution risk"
  $ lode query deals since=2026-01-01 --format csv | grep -c '^"\{0,1\}US'
  12

Pakistan is in none of the lists of 4 February 2026; Congo (Kinshasa) only in one that is refuted. Neither is a party there.

  $ lode query deals party=Pakistan --format json | python3 -c 'import json,sys; [print(r["agreement"], r["parties"], sep=" | ") for r in json.load(sys.stdin)["rows"]]'
  Pakistan-US minerals agreements of 2025 (as the article describes them) | Pakistan; American companies; US Strategic Metals
  US-Pakistan trade deal, July 2025 | United States; Pakistan
  $ lode query deals since=2026-02-04 --format json | python3 -c 'import json,sys; [print(r["agreement"], r["parties"], sep=" | ") for r in json.load(sys.stdin)["rows"] if "4 February" in r["agreement"]]'
  US critical minerals frameworks and memoranda of 4 February 2026 | United States
  $ lode query deals party='Frontier Works Organization' --format json | python3 -c 'import json,sys; [print(r["agreement"], r["parties"], sep=" | ") for r in json.load(sys.stdin)["rows"]]'
  Memorandum of understanding of US Strategic Metals and the Frontier Works Organization, 2025 | US Strategic Metals; Frontier Works Organization

A date that is known to the month is not before the first of that month.

  $ lode query deals since=2025-07-01 --format csv | grep -c 'US-Pakistan trade deal'
  1
