`criticality-matrix`: minerals by lists.

  $ lode query criticality-matrix | head -12
  mineral                us  us22  eu   ind  uk  uk21  can  aus  jpn  lists
  ---------------------  --  ----  ---  ---  --  ----  ---  ---  ---  -----
  Antimony               C   C     C    C    C   C     C    C    C        7
  Cerium                 C   C     CS   C    C   C     C    C    C        7
  Cobalt                 C   C     CS   C    C   C     C    C    C        7
  Dysprosium             C   C     CS   C    C   C     C    C    C        7
  Erbium                 C   C     C    C    C   C     C    C    C        7
  Europium               C   C     C    C    C   C     C    C    C        7
  Gadolinium             C   C     CS   C    C   C     C    C    C        7
  Gallium                C   C     CS   C    C   C     C    C    C        7
  Germanium              C   C     CS   C    C   -     C    C    C        7
  Holmium                C   C     C    C    C   C     C    C    C        7
  $ for c in gold copper nickel rare-earths platinum iron-ore; do lode query criticality-matrix commodity=$c --format csv | sed 1d; done
  Gold,-,-,-,-,-,-,-,-,-,0,lists-compared/commodity=gold,commodity/gold
  Copper,C,-,S!,C,-,-,C,S,-,5,lists-compared/commodity=copper,commodity/copper
  Nickel,C,C,S!,C,C,-,C,C,C,7,lists-compared/commodity=nickel,commodity/nickel
  Rare earths,C,C,CSp,C,C,C,C,C,C,7,lists-compared/commodity=rare-earths,commodity/rare-earths
  Platinum,C,C,CS,C,?,C,C,C,C,6,lists-compared/commodity=platinum,commodity/platinum
  Iron ore,-,-,-,-,C,-,-,-,-,1,lists-compared/commodity=iron-ore,commodity/iron-ore
  $ lode query criticality-matrix --format csv | sed 1d | wc -l
  77
