`byproducts`: what comes with what.

  $ lode query byproducts commodity=copper --format csv
  $ lode query byproducts commodity=antimony | awk NF

  $ lode query byproducts commodity=gallium --format csv
