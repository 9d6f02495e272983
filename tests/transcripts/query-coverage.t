`coverage`: what the store holds.

  $ lode query coverage --format csv | head -1
  $ lode query coverage --format csv | grep -e '^Antimony,' -e '^Copper,' -e '^Tungsten,'
  $ lode query coverage --format csv --no-header | grep ',production,' | sed 's/^"[^"]*"/x/; s/,.*//' | sort -u | wc -l | awk '{ print ($1 >= 60) }'
  $ lode query coverage | head -12 | awk NF
