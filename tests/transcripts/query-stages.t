`stages`: from ore to end use.

  $ lode query stages commodity=antimony
  stage         what                source               key
  ------------  ------------------  -------------------  -------------------------
  mine          ore minerals:       background           world/S-Sb-1
                stibnite Sb2S3,
                valentinite/
                senarmontite,
                tetrahedrite,
                jamesonite,
                boulangerite
  concentrate   50–65 % Sb          background           world/S-Sb-2
  intermediate  crude oxide         background           world/S-Sb-3
                (volatilisation),
                regulus
  refined       metal ingot 99.65   background           world/S-Sb-4
                %; Sb2O3 (ATO)
  compound      ATO, Na             background           world/S-Sb-5
                antimonate,
                antimonial lead,
                InSb, GaSb
  component     flame-retardant     background           world/S-Sb-6
                masterbatch,
                lead-acid grid,
                primer/ammunition,
                IR detector, PET
                catalyst, solar
                glass fining
  end-use       fire safety,        background           world/S-Sb-7
                batteries,
                defence,
                glass/solar
  end-use       Flame retardants    usgs-mcs-2025        usgs-mcs-2025/end-use-3-1
                and lead-acid
                batteries
  end-use       metal products      usgs-mcs-2026-       world/S-use-Sb-1
                including flame     report
                retardants
  end-use       antimonial lead     usgs-mcs-2026-       world/S-use-Sb-2
                and ammunition      report
  end-use       nonmetal products   usgs-mcs-2026-       world/S-use-Sb-3
                                    report
  mine          in Pakistan from    zameen-2025-12       world/W13-artisanal
                artisanal mines in
                the mountains of
                the north-west
  secondary     secondary: 12 % of  usgs-mcs-2026-       world/S-Sb-secondary
                US apparent         report
                consumption;
                mostly from
                lead-acid
                batteries
  $ lode query stages commodity=tungsten --format csv
  stage,what,source,key,support
  mine,"ore minerals: wolframite, scheelite",background,world/S-W-1,background
  concentrate,50–70 % WO3,background,world/S-W-2,background
  intermediate,APT; yellow/blue oxide,background,world/S-W-3,background
  refined,"W powder, WC powder, ferro-W, WO3",background,world/S-W-4,background
  compound,"cemented carbide (WC-Co), heavy alloy W-Ni-Fe, superalloy, tool steel",background,world/S-W-5,background
  component,"cutting insert, drill bit, KE penetrator, filament/electrode",background,world/S-W-6,background
  end-use,"machining, mining, oil/gas, aerospace, defence",background,world/S-W-7,background
  end-use,Metallurgy,usgs-mcs-2025,usgs-mcs-2025/end-use-46-1,statistics
  end-use,cemented carbide,usgs-mcs-2026-report,world/S-use-W-1,official
  secondary,secondary: withheld,usgs-mcs-2026-report,world/S-W-secondary,official
  $ lode query stages commodity='rare earths' --format csv | cut -d, -f1 | uniq
  stage
  mine
  concentrate
  intermediate
  refined
  compound
  component
  end-use
  secondary
  mine
