`claims`: what a source claims, in its own words and language. The article's claims are compared with a list of its own in the robustness tests.

  $ lode query claims source=article --format csv | head -1
  key,subject,predicate,object,polarity,modality,rank,quote,translation,manner,attributed_to,statement,rank_reason
  $ lode query claims source=article --format json | python3 -c 'import json,sys,re; k={re.sub("-[0-9]+$","",r["key"]) for r in json.load(sys.stdin)["rows"]}; print(len([x for x in k if re.fullmatch("article/A[0-9]+[a-e]?", x)]))'
  79
  $ lode query claims source=article | head -40 | awk NF
  key          article/A01
  subject      Hindi news article on Pakistan and the critical minerals conference
  predicate    has_dateline_place
  object       Washington, D.C.
  polarity     positive
  modality     asserted
  rank         normal
  quote        वॉशिंगटन:
  translation  Washington:
  key          article/A02
  subject      Critical Minerals Ministerial, 4 February 2026
  predicate    has_name
  object       ग्लोबल क्रिटिकल मिनरल्स कॉन्फ्रेंस
  polarity     positive
  modality     asserted
  rank         normal
  quote        ग्लोबल क्रिटिकल मिनरल्स कॉन्फ्रेंस
  translation  Global Critical Minerals Conference
  key          article/A03
  subject      Critical Minerals Ministerial, 4 February 2026
  predicate    has_alias
  object       Global Critical Meniral Meet
  polarity     positive
  modality     asserted
  rank         normal
  quote        Global Critical Meniral Meet
  key          article/A04
  subject      Critical Minerals Ministerial, 4 February 2026
  predicate    occurs_on
  object       2026-02-04
  polarity     positive
  modality     asserted
  rank         normal
  quote        4 फरवरी को
  translation  on 4 February
  key          article/A05
  $ lode query claims source=article --format json > a.json

Not included, not invited, excluded: three words, three statements, all denied by the attendance list.

  $ python3 -c 'import json; [print(*[r[c] for c in ("key","predicate","polarity","modality","rank","quote","translation")], sep=" | ") for r in json.load(open("a.json"))["rows"] if r["predicate"] in ("not_included_in","not_invited_to","excluded_from")]'
  article/A06 | not_included_in | negative | asserted | deprecated | शामिल नहीं किया गया है | has not been included
  article/A20 | not_invited_to | negative | asserted | deprecated | लेकिन पाकिस्तान को नहीं | but not Pakistan
  article/A32 | excluded_from | negative | quoted | deprecated | Pakistan excluded from the Critical Minerals Conference in Washington on Feb 4 | None
  article/A67 | excluded_from | negative | asserted | deprecated | सम्मेलन से बाहर किया जाना | being put out of the conference

The article never says that India was invited, only that its minister will take part.

  $ python3 -c 'import json; [print(*[r[c] for c in ("key","subject","predicate","object","modality","manner")], sep=" | ") for r in json.load(open("a.json"))["rows"] if r["subject"] in ("India","S. Jaishankar","Government of India")]'
  article/A08 | S. Jaishankar | holds_office | External Affairs Minister of India | asserted | None
  article/A09 | S. Jaishankar | will_attend | Critical Minerals Ministerial, 4 February 2026 | asserted | expected
  article/A33 | S. Jaishankar | will_attend | Critical Minerals Ministerial, 4 February 2026 | quoted | None
  article/A58 | India | has_stance | contrasting and strong (vs Pakistan) | asserted | headline
  article/A59 | India | took_steps_towards | becoming a reliable partner in global supply chains | asserted | None
  article/A60 | India | aligned_with | United States | asserted | None
  article/A60-2 | India | aligned_with | Allies of the United States | asserted | None
  article/A61-2 | India | will_attend | Critical Minerals Ministerial, 4 February 2026 | implied | presupposed
  article/A62 | Government of India | plays_role_in | Global strategy to reduce dependence on China | asserted | None
  $ python3 -c 'import json; print([r["key"] for r in json.load(open("a.json"))["rows"] if r["predicate"] == "invited_to" and r["subject"] != "Invited countries"])'
  []

A number keeps its bound: more than a dozen invited, about 500 million dollars, more than one agreement.

  $ python3 -c 'import json; [print(*[r[c] for c in ("key","predicate","object","quote")], sep=" | ") for r in json.load(open("a.json"))["rows"] if r["key"].startswith(("article/A18","article/A48","article/A49"))]'
  article/A18 | invited_count | > 12 | दर्जन भर से अधिक
  article/A48 | has_value | ~ 500,000,000 USD | लगभग 50 करोड़ डॉलर के समझौते
  article/A49 | agreement_count | > 1 | समझौते भी किए थे

What the experts say is attributed to them, a post is quoted, a presupposition is implied.

  $ python3 -c 'import json,collections; print(sorted(collections.Counter(r["modality"] for r in json.load(open("a.json"))["rows"]).items()))'
  [('asserted', 68), ('attributed', 6), ('implied', 9), ('quoted', 6)]
  $ python3 -c 'import json; print(sorted({(r["modality"], r["attributed_to"]) for r in json.load(open("a.json"))["rows"] if r["attributed_to"]}))'
  [('attributed', 'Unnamed experts'), ('quoted', 'The Analyzer (@Indian_Analyzer)')]
  $ python3 -c 'import json; [print(*[r[c] for c in ("key","subject","predicate","object","attributed_to")], sep=" | ") for r in json.load(open("a.json"))["rows"] if r["key"].startswith(("article/A54","article/A33","article/A17"))]'
  article/A17 | China | dominates | critical-mineral supply chains | None
  article/A33 | S. Jaishankar | will_attend | Critical Minerals Ministerial, 4 February 2026 | The Analyzer (@Indian_Analyzer)
  article/A54a | [article/A53] | has_reason | political stability (lack of) | Unnamed experts
  article/A54b | [article/A53] | has_reason | good governance (lack of) | Unnamed experts
  article/A54c | [article/A53] | has_reason | investment security (lack of) | Unnamed experts
  article/A54d | [article/A53] | has_reason | policy credibility (lack of) | Unnamed experts
  article/A54e | [article/A53] | has_reason | mineral resources (not the only reason) | Unnamed experts

Another source, in English.

  $ lode query claims source=firstpost-2026-02-02 --format csv | cut -c1-160
  key,subject,predicate,object,polarity,modality,rank,quote,translation,manner,attributed_to,statement,rank_reason
  world/W06,Pakistan,not_invited_to,"Critical Minerals Ministerial, 4 February 2026",negative,asserted,deprecated,The United States has not invited Pakistan,,,,wo
  world/W06-excluded,Pakistan,excluded_from,"Critical Minerals Ministerial, 4 February 2026",negative,asserted,deprecated,excluded from the invite list,,,,world/W
