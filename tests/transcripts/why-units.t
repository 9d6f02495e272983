`lode why` says what an abbreviated unit stands for, and the conversion in words: exact, or the fraction that is.

  $ show () { lode why $1 | sed -n 's/  */ /;/^printed/p;/^value/p;/^conversion/,/^flag/{/^flag/!p}'; }; for key in o4a1yd6h9hrm o13beb57rpr1 o3e6vkdjfvyv o4375xgh4gcr; do show $key; done
  printed 5.31 dlb (US dollars per pound)
  value 11706.5461 USD/t
  conversion 1 US dollar per pound = 2204.622622 US dollars per metric ton
   (exactly 100000000000/45359237)
  printed 400 ctslb (US cents per pound)
  value 8818.4905 USD/t
  conversion 1 US cent per pound = 22.04622622 US dollars per metric ton (exactly
   1000000000/45359237)
  printed 1774 dtoz (US dollars per troy ounce)
  value 57035424.4127 USD/t
  conversion 1 US dollar per troy ounce = 32150.74657 US dollars per metric ton
   (exactly 10000000000000/311034768)
  value 57,035,424.412746035
  printed 261 dt (US dollars per metric ton unit)
  value 26,100 USD/t
  conversion 1 US dollar per metric ton unit = 100 US dollars per metric ton
   (exact)
  $ show () { lode why $1 | sed -n 's/  */ /;/^printed/p;/^value/p;/^conversion/,/^flag/{/^flag/!p}'; }; for key in o0r6nf7ywpbh o0f55j3g9gah o3y80f5ycp75 o18gq1ycbbqn o3pmjp8mfkwy; do show $key; done
  printed 57 kct (thousand carats)
  value 57,000 ct
  conversion 1 thousand carats = 1000 carats (exact)
  printed 2500 kg (kilograms)
  value 2.5 t
  conversion 1 kilogram = 0.001 metric tons (exact)
  printed 11 mct (million carats)
  value 11,000,000 ct
  conversion 1 million carats = 1000000 carats (exact)
  printed 1 mcm (million cubic meters)
  value 1,000,000 m3
  conversion 1 million cubic meters = 1000000 cubic meters (exact)
  printed 25900 million square feet
  value 2,406,188,736 m2
  conversion 1 million square feet = 92903.04 square meters (exact)

Per cent and tons need none. A unit that is printed wrongly, or not at all, shows as what it is read as.

  $ show () { lode why $1 | sed -n 's/  */ /;/^printed/p;/^value/p;/^conversion/,/^flag/{/^flag/!p}'; }; for key in o073g0wr2rne o025x70m0nen o003h9ch9sac od7c9p3sgyxq oztvv4rhtfkb; do show $key; done
  printed <25 pct (per cent)
  value < 25 %
  printed 3000 t (metric tons)
  value 3,000 t
  printed 590 metric tons
  value 590,000 t
  conversion read as thousand metric tons: 1 thousand metric tons = 1000 metric
   tons (exact)
  printed 110 (no unit is printed)
  value 110,000 t
  conversion read as thousand metric tons: 1 thousand metric tons = 1000 metric
   tons (exact)
  printed 26,000 thousand metric tons
  value 2,415,479,040 m2
  conversion read as million square feet: 1 million square feet = 92903.04 square
   meters (exact)
