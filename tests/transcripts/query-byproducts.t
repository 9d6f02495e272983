`byproducts`: what comes with what.

  $ lode query byproducts commodity=copper --format csv
  commodity,relation,host,where_,source,key,support
  Copper,co-product of,Nickel,Norilsk,background,world/S-by-Cu-Ni,background
  Arsenic,by-product of,Copper,,background,world/S-by-arsenic-Cu,background
  Cobalt,co-product of,Copper,Congo (Kinshasa),background,world/S-by-Cu-Co,background
  Gold,by-product of,Copper,,background,world/S-by-gold-Cu,background
  Gold,by-product of,Copper,,background,world/S-by-gold-Cu-share,background
  Molybdenum,by-product of,Copper,,background,world/S-by-molybdenum-Cu,background
  Platinum-group metals,by-product of,Copper,,background,world/S-by-platinum-group-metals-Cu,background
  Rhenium,by-product of,Copper,,background,world/S-by-rhenium-Cu,background
  Selenium,by-product of,Copper,,background,world/S-by-selenium-Cu,background
  Silver,by-product of,Copper,,background,world/S-by-silver-Cu,background
  Tellurium,by-product of,Copper,,background,world/S-by-tellurium-Cu,background
  Tungsten,co-product of,Copper,,background,world/S-by-W-copper,background
  $ lode query byproducts commodity=antimony | awk NF
  commodity Antimony
  relation       host     source      key
  -------------  -------  ----------  ----------------------------
  co-product of  Gold     background  world/S-by-Sb-Au
  by-product of  Gold     background  world/S-by-antimony-Au
  by-product of  Lead     background  world/S-by-Sb-lead
  by-product of  Lead     background  world/S-by-Sb-lead-secondary
  co-product of  Mercury  sme-2017    world/S-by-Sb-Hg
  by-product of  Silver   background  world/S-by-Sb-silver
  by-product of  Zinc     background  world/S-by-Sb-zinc

  $ lode query byproducts commodity=gallium --format csv
  commodity,relation,host,where_,source,key,support
  Gallium,by-product of,Alumina,,background,world/S-by-gallium-alumina,background
  Gallium,by-product of,Zinc,,background,world/S-by-gallium-zinc,background
