`country-production`: what a country mines, smelts and refines.

  $ lode query country-production country=Pakistan | awk NF

  $ lode query country-production country=China year=2024 --format csv | grep -e '^Antimony,' -e '^Tungsten,' -e '^Gallium,' | cut -d, -f1-8
  $ lode query country-production country='Congo (Kinshasa)' --format csv | cut -d, -f1-8
