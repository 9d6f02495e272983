Each edition's word on the world's output; 2024 was revised:

  $ lode query history commodity=antimony
  unit t, place World, stage mine, basis content

  year  quantity  flag       edition        key
  ----  --------  ---------  -------------  ------------
  2021   112,000  reported   usgs-mcs-2023  o6tnpf1vpz4f
  2022   110,000  estimated  usgs-mcs-2023  o42ppbsnvew5
  2023   106,000  reported   usgs-mcs-2025  okdek1605cw0
  2024   100,000  estimated  usgs-mcs-2025  o4mmvbgs3fg7
  2024   119,000  reported   usgs-mcs-2026  op4r9ay7b5pf
  2025   110,000  estimated  usgs-mcs-2026  o0e6be5fxgwv

One country:

  $ lode query history commodity=antimony country=china
  unit t, place China, stage mine, basis content

  year  quantity  flag       edition        key
  ----  --------  ---------  -------------  ------------
  2021    61,000  reported   usgs-mcs-2023  ocvprsr0yx0c
  2022    60,000  estimated  usgs-mcs-2023  oywtgemc48k3
  2023    62,300  estimated  usgs-mcs-2025  oeh5v2vq5ze2
  2024    60,000  estimated  usgs-mcs-2025  od83bwmrv9sc
  2024    40,000  estimated  usgs-mcs-2026  oxg54xcggej6
  2025    40,000  estimated  usgs-mcs-2026  onvzdh0r3n16

  $ lode query history commodity=tungsten country=CHN --format csv
  year,quantity,unit,flag,edition,key,place,stage,form,basis,bound
  2021,71000,t,estimated,usgs-mcs-2023,ogr7hw7jkmrq,China,mine,,content,
  2022,71000,t,estimated,usgs-mcs-2023,oy51tset15tx,China,mine,,content,
  2023,66000,t,reported,usgs-mcs-2025,okjgy7k49qt5,China,mine,,content,
  2024,67000,t,estimated,usgs-mcs-2025,o3pw983b5pgd,China,mine,,content,
  2024,67000,t,estimated,usgs-mcs-2026,obnth33ejftv,China,mine,,content,
  2025,67000,t,estimated,usgs-mcs-2026,oe72bqcvmt38,China,mine,,content,

A commodity that is counted at several stages asks which, unless it is mined:

  $ lode query history commodity=copper stage=refinery
  unit t, place World, stage refinery, basis content

  year    quantity  flag       edition        key
  ----  ----------  ---------  -------------  ------------
  2021  25,300,000  reported   usgs-mcs-2023  ongae0q50ktf
  2022  26,000,000  estimated  usgs-mcs-2023  o3d5j6ag8jda
  2023  27,000,000  reported   usgs-mcs-2025  oafy0fpwevrg
  2024  27,000,000  estimated  usgs-mcs-2025  om0t7933edne
  2024  27,600,000  reported   usgs-mcs-2026  o3091wnjq2cy
  2025  29,000,000  estimated  usgs-mcs-2026  owbr6zsgqha0

A place without figures is said to have none:

  $ lode query history commodity=antimony country=iceland
  year  quantity  unit  flag  edition  key  place  stage  form  basis  bound
  ----  --------  ----  ----  -------  ---  -----  -----  ----  -----  -----
  lode query: history: nothing in the store answers this
  [1]
