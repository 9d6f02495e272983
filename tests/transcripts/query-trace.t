`trace`: what something leads to, hop by hop, each node once.

  $ lode query trace from=article/nothing
  lode query: nothing is called "article/nothing"
  [1]
  $ lode query trace from='US Strategic Metals' depth=1 --format csv
  hop,from,relation,to,valid_from,valid_to,rank,source,key,to_key
  1,US Strategic Metals,is a party to,"Memorandum of understanding of US Strategic Metals and the Frontier Works Organization, 2025",2025-09-08,,normal,business-standard-bd-2025-09,world/W10-USSM,agreement/ussm-fwo-mou-2025
  1,US Strategic Metals,is a party to,Pakistan-US minerals agreements of 2025 (as the article describes them),2025,2025,normal,article,article/A47,agreement/pakistan-us-minerals-2025
  1,US Strategic Metals,is based in,Missouri,,,normal,ourpak-2025-09-09,world/W10-based-missouri,place/missouri
  1,US Strategic Metals,is based in,United States,,,normal,ourpak-2025-09-09,article/A47b,country/USA
  1,US Strategic Metals,is part of,American companies,,,normal,article,article/A47-2,group/american-companies
  1,US Strategic Metals,is represented by,Stacy W. Hastie,,,normal,benzinga-2025-10,world/W12-ceo,person/stacy-hastie
  1,US Strategic Metals,received,"First Pakistani mineral delivery to US Strategic Metals, October 2025",,,normal,benzinga-2025-10,world/W12-to,event/pakistan-ussm-shipment-2025
  $ lode query trace from='US Strategic Metals' depth=2 kind=statement --format csv | cut -d, -f1-4
  hop,from,relation,to
  1,US Strategic Metals,is a party to,"Memorandum of understanding of US Strategic Metals and the Frontier Works Organization
  1,US Strategic Metals,is a party to,Pakistan-US minerals agreements of 2025 (as the article describes them)
  1,US Strategic Metals,is based in,Missouri
  1,US Strategic Metals,is based in,United States
  1,US Strategic Metals,is part of,American companies
  1,US Strategic Metals,is represented by,Stacy W. Hastie
  1,US Strategic Metals,received,"First Pakistani mineral delivery to US Strategic Metals
  2,"First Pakistani mineral delivery to US Strategic Metals, October 2025",consisted of
  2,"First Pakistani mineral delivery to US Strategic Metals, October 2025",consisted of
  2,"First Pakistani mineral delivery to US Strategic Metals, October 2025",consisted of
  2,"Memorandum of understanding of US Strategic Metals and the Frontier Works Organization, 2025",has the party
  2,"Memorandum of understanding of US Strategic Metals and the Frontier Works Organization, 2025",was signed at
  2,Pakistan-US minerals agreements of 2025 (as the article describes them),covers,Antimony
  2,Pakistan-US minerals agreements of 2025 (as the article describes them),covers,Copper
  2,Pakistan-US minerals agreements of 2025 (as the article describes them),covers,Gold
  2,Pakistan-US minerals agreements of 2025 (as the article describes them),covers,Rare earths
  2,Pakistan-US minerals agreements of 2025 (as the article describes them),covers,Tungsten
  2,Pakistan-US minerals agreements of 2025 (as the article describes them),has the party,Pakistan
  2,United States,has part,Government of the United States
  2,United States,hosted,"First Pax Silica summit
  2,United States,imposed,Project Vault
  2,United States,imposed,"US tariff on imports from Pakistan
  2,United States,is a member of,Minerals Security Partnership
  2,United States,is a member of,Pax Silica
  2,United States,is a member of,Quad
  2,United States,is a member of,Quad Critical Minerals Initiative
  2,United States,is a party to,US critical minerals frameworks and memoranda of 4 February 2026
  2,United States,is a party to,"US-Argentina critical minerals framework or memorandum
  2,United States,is a party to,"US-China trade arrangement
  2,United States,is a party to,"US-Cook Islands critical minerals framework or memorandum
  2,United States,is a party to,"US-Ecuador critical minerals framework or memorandum
  2,United States,is a party to,"US-Guinea critical minerals framework or memorandum
  2,United States,is a party to,"US-Morocco critical minerals framework or memorandum
  2,United States,is a party to,"US-Pakistan trade deal
  2,United States,is a party to,"US-Paraguay critical minerals framework or memorandum
  2,United States,is a party to,"US-Peru critical minerals framework or memorandum
  2,United States,is a party to,"US-Philippines critical minerals framework or memorandum
  2,United States,is a party to,"US-United Arab Emirates critical minerals framework or memorandum
  2,United States,is a party to,"US-United Kingdom critical minerals framework or memorandum
  2,United States,is a party to,"US-Uzbekistan critical minerals framework or memorandum
  2,United States,is a party to,"United States-Australia critical minerals framework
  2,United States,is a party to,"United States-Congo (Kinshasa) Strategic Partnership Agreement
  2,United States,is a party to,"United States-Japan critical minerals framework
  2,United States,is a party to,"United States-Kazakhstan critical minerals memorandum of understanding
  2,United States,is a party to,"United States-Malaysia minerals memorandum of understanding
  2,United States,is a party to,"United States-Rwanda framework
  2,United States,is a party to,"United States-Saudi Arabia strategic framework
  2,United States,is a party to,"United States-Thailand minerals memorandum of understanding
  2,United States,is a party to,"United States-Ukraine Reconstruction Investment Fund agreement
  2,United States,is represented by,Donald Trump
  2,United States,is the home of,Export-Import Bank of the United States
  2,United States,is the home of,US Department of State
  2,United States,is the home of,US Geological Survey
  2,United States,is the home of,US International Development Finance Corporation
  2,United States,is the location of,Bingham Canyon
  2,United States,is the location of,Elmwood
  2,United States,is the location of,Idaho Cobalt
  2,United States,is the location of,Independence (Fort Worth)
  2,United States,is the location of,Morenci
  2,United States,is the location of,Mountain Pass
  2,United States,is the location of,Nevada Gold Mines
  2,United States,is the location of,Silver Peak
  2,United States,is the location of,Stibnite
  2,United States,is the location of,Stibnite Hill
  2,United States,is the location of,Thacker Pass
  2,United States,is the location of,Thompson Falls
  2,United States,is the location of,Towanda
  2,United States,is the location of,Vidalia
  2,United States,is the location of,"Washington
  2,United States,is the target of,"China: Announcement 46/2024
  2,United States,is the target of,"China: Announcement 46/2024
  2,United States,is the target of,"China: Announcement 46/2024
  2,United States,issued,"US List of Critical Minerals
  2,United States,issued,"US List of Critical Minerals
  2,United States,received,Start of copper shipments of Gécamines and Mercuria for the United States
  $ lode query trace from=antimony depth=1 kind=production --format csv | cut -d, -f1-4,8
  hop,from,relation,to,source
  1,Antimony,is produced at the mine by,Australia,usgs-mcs-2026
  1,Antimony,is produced at the mine by,Bolivia,usgs-mcs-2026
  1,Antimony,is produced at the mine by,China,usgs-mcs-2026
  1,Antimony,is produced at the mine by,Guatemala,usgs-mcs-2026
  1,Antimony,is produced at the mine by,Iran,usgs-mcs-2026
  1,Antimony,is produced at the mine by,Kazakhstan,usgs-mcs-2026
  1,Antimony,is produced at the mine by,Kyrgyzstan,usgs-mcs-2026
  1,Antimony,is produced at the mine by,Laos,usgs-mcs-2026
  1,Antimony,is produced at the mine by,Mexico,usgs-mcs-2026
  1,Antimony,is produced at the mine by,Myanmar,usgs-mcs-2026
  1,Antimony,is produced at the mine by,Pakistan,usgs-mcs-2026
  1,Antimony,is produced at the mine by,Russia,usgs-mcs-2026
  1,Antimony,is produced at the mine by,Tajikistan,usgs-mcs-2026
  1,Antimony,is produced at the mine by,Turkey,usgs-mcs-2026
  1,Antimony,is produced at the mine by,Vietnam,usgs-mcs-2026
  $ lode query trace from=antimony depth=2 --format json | python3 -c 'import json,sys; r=json.load(sys.stdin)["rows"]; k=[x["to_key"] for x in r]; print(len(k) == len(set(k)), sorted({x["hop"] for x in r}), "commodity/antimony" in k)'
  True [1, 2] False

Deprecated and negative statements are followed only with all=yes.

  $ lode query trace from=Pakistan depth=1 kind=statement --format csv | cut -d, -f3,4,7 | grep -i ministerial
  attended,"Critical Minerals Ministerial,2026-02-04
  $ lode query trace from=Pakistan depth=1 kind=statement all=yes --format json | python3 -c 'import json,sys; [print(r["relation"], r["to"], r["rank"], sep=" | ") for r in json.load(sys.stdin)["rows"] if "4 February" in r["to"]]'
  attended | Critical Minerals Ministerial, 4 February 2026 | preferred
  denied: is a party to | US critical minerals frameworks and memoranda of 4 February 2026 | normal

A denied statement that is followed says that it is denied: Pakistan is no party to the frameworks of 4 February.

  $ lode query trace from=Pakistan depth=1 kind=statement all=yes --format ndjson | grep world/W14-PAK | grep -c -e negative -e denied -e 'not a party'
  1
  $ lode query trace from=Pakistan depth=0 --format csv
  hop,from,relation,to,valid_from,valid_to,rank,source,key,to_key
  lode query: trace: nothing in the store answers this
  [1]
