`convert`: units, exactly, and a compound into the element in it.

  $ for units in 'lb kg' 'ozt g' 'mtu kg' 'st kg' 'lt kg' 'ct g' 'flask kg' 'flask-76lb kg' 'USD/lb USD/t'; do lode convert 1 $units --no-header --format csv; done
  1,lb,0.45359237,kg
  1,ozt,31.1034768,g
  1,mtu,10,kg
  1,st,907.18474,kg
  1,lt,1016.0469088,kg
  1,ct,0.2,g
  1,flask,34.5,kg
  1,flask-76lb,34.47302012,kg
  1,USD/lb,2204.62262184878,USD/t

  $ for pair in Li2O:Li WO3:W Sb2O3:Sb TiO2:Ti Nb2O5:Nb Ta2O5:Ta V2O5:V Cr2O3:Cr; do lode convert 1 t:${pair%:*} t:${pair#*:} --no-header --format csv; done
  1,t:Li2O,0.4645,t:Li
  1,t:WO3,0.793,t:W
  1,t:Sb2O3,0.8353,t:Sb
  1,t:TiO2,0.5995,t:Ti
  1,t:Nb2O5,0.699,t:Nb
  1,t:Ta2O5,0.819,t:Ta
  1,t:V2O5,0.5602,t:V
  1,t:Cr2O3,0.6842,t:Cr

  $ lode convert 330 USD/mtu USD/kg
  value  unit     result  result_unit
  -----  -------  ------  -----------
  330    USD/mtu  33      USD/kg

A price by mass goes the other way: a tonne of the oxide holds less of the element, so a tonne of the element costs more.

  $ lode convert 380 USD/mtu:WO3 USD/t:W --no-header --format csv; lode convert 793 USD/t:W USD/t:WO3 --no-header --format csv
  380,USD/mtu:WO3,47919.2938209332,USD/t:W
  793,USD/t:W,628.849,USD/t:WO3

  $ lode convert 1 t:gross t:W
  lode convert: gross weight does not convert to content without a grade that a source states
  [3]

  $ lode convert 1 t:WO3 t:Li
  lode convert: WO3 does not convert to Li: no element in common
  [3]

  $ lode convert 1 t:WO3 t
  lode convert: say what is counted on both sides, such as t:Li2O t:Li
  [2]

  $ lode convert 1 t USD
  lode convert: t (mass) does not convert to USD (money)
  [3]

  $ lode convert many t kg
  lode convert: "many" is no number
  [2]

  $ lode convert 1 stone kg
  lode convert: "stone" is no known unit; `lode sql "SELECT key, label FROM unit"` lists them
  [2]

  $ lode convert 1 t
  lode convert: expected a number and two units, such as 5.5 USD/lb USD/t
  [2]
