Names are found as people write them, in any script; the profile's first line says what was found.

  $ for term in antimony Sb 锑 銻 एंटीमनी ऐंटिमनी انٹیمنی اينٹيمنی сурьма 7440-36-0 Q1099; do lode lookup "$term" | head -1; done
  Antimony (commodity)
  Antimony (commodity)
  Antimony (commodity)
  Antimony (commodity)
  Antimony (commodity)
  Antimony (commodity)
  Antimony (commodity)
  Antimony (commodity)
  Antimony (commodity)
  Antimony (commodity)
  Antimony (commodity)
  $ for term in 'Congo (Kinshasa)' DRC 'Congo, Democratic Republic of the' 'Korea South' Burma Türkiye Turkey; do lode lookup "$term" | head -1; done
  Congo (Kinshasa) (country)
  Congo (Kinshasa) (country)
  Congo (Kinshasa) (country)
  South Korea (country)
  Myanmar (country)
  Turkey (country)
  Turkey (country)
  $ for term in 'एस. जयशंकर' Jaishankar 'शहबाज शरीफ' 'वाइट हाउस' 'HS 811010'; do lode lookup "$term" | head -1; done
  S. Jaishankar (person)
  S. Jaishankar (person)
  Shehbaz Sharif (person)
  White House (place)
  Antimony and articles thereof; unwrought antimony, powders (product)

What names two things gets the choice.

  $ lode lookup Congo
  lode lookup: "Congo" names several things; ask for one by its key:
    country/COD                        country     Congo (Kinshasa): common name "Congo" (en)
    country/COG                        country     Congo (Brazzaville): official name "Congo" (en)
  [1]
  $ lode query country-production country=Конго
  lode query: "Конго" names several things; say which: Congo (Kinshasa) (country/COD): common name "Конго" (ru); Congo (Brazzaville) (country/COG): common name "Конго" (ru)
  [1]

What names nothing gets suggestions, nearest first, each with the reason.

  $ lode lookup antimoy
  lode lookup: nothing is called "antimoy"; did you mean:
    commodity/antimony                 commodity   Antimony: one letter from "Antimony"
  [1]
  $ lode lookup tungesten
  lode lookup: nothing is called "tungesten"; did you mean:
    commodity/tungsten                 commodity   Tungsten: one letter from "Tungsten"
  [1]
  $ lode lookup Kazakhtan
  lode lookup: nothing is called "Kazakhtan"; did you mean:
    country/KAZ                        country     Kazakhstan: one letter from "Kazakstan"
  [1]
  $ lode lookup iron
  lode lookup: nothing is called "iron"; did you mean:
    commodity/iron-ore                 commodity   Iron ore: begins with it
    commodity/iron-and-steel           commodity   Iron and steel: "iron & steel" begins with it
    commodity/iron-and-steel-slag      commodity   Iron and steel slag: begins with it
    commodity/iron-oxide-pigments      commodity   Iron oxide pigments: begins with it
    commodity/iron-and-steel-scrap     commodity   Iron and steel scrap: begins with it
  [1]
  $ lode lookup डोनाल्ड
  lode lookup: nothing is called "डोनाल्ड"; did you mean:
    person/donald-trump                person      Donald Trump: "डोनाल्ड ट्रंप" begins with it
  [1]
  $ lode lookup 'Nova Minerals Ltd'
  lode lookup: nothing is called "Nova Minerals Ltd"; did you mean:
    company/nova-minerals              company     Nova Minerals: "Nova Minerals" is in it
  [1]
  $ lode lookup शहबाज़ | head -1
  Shehbaz Sharif (person)
  $ lode lookup 矿
  lode lookup: nothing is called "矿"; did you mean:
    bloc/minerals-security-partnership bloc        Minerals Security Partnership: "矿产安全伙伴关系" begins with it
    facility/xikuangshan               facility    Xikuangshan: in "锡矿山"
    material/antimony-stibnite         material    Stibnite: in "辉锑矿"
    company/china-minmetals            company     China Minmetals: in "中国五矿"
    company/zijin                      company     Zijin: in "紫金矿业"
  [1]
  $ lode lookup zhongguo
  lode lookup: nothing is called "zhongguo"; did you mean:
    country/CHN                        country     China: sounds like "中國"
  [1]
  $ lode lookup Jaishnkar
  lode lookup: nothing is called "Jaishnkar"; did you mean:
    person/s-jaishankar                person      S. Jaishankar: one letter from "Jaishankar"
  [1]
  $ lode lookup xylophone
  lode lookup: nothing is called "xylophone"
  [1]

The same where a query takes a name.

  $ lode query producers commodity=antimoy
  lode query: no commodity is called "antimoy"; did you mean Antimony (commodity/antimony): one letter from "Antimony"
  [1]
