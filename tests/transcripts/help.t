`lode help` tells what there is.

  $ lode help | sed 's/^$/./'

  $ lode help > a; lode | cmp - a && lode --help | cmp - a && echo the same
  $ lode --version
  $ for c in build check import lookup query sources sql why help; do lode help $c; done | sed 's/^$/./'

  $ lode why --help | head -1
  $ lode query | awk NF

A query, from the header of its file; a format.

  $ lode help producers | awk NF

  $ lode help measures | awk NF

  $ lode help usgs-mcs-world | awk NF

  $ lode help no-such-topic

The manual page has a section on every command and names every query.

  $ lode help --man | sed -n '1p'
  $ for c in build check import lookup query sources sql why help; do lode help --man | grep -q "lode $c" || echo "no $c"; done
  $ for q in $(lode query | awk 'NF { print $1 }' | grep -v '^`'); do lode help --man | grep -q -- "$(echo $q | sed 's/-/\\\\\\{0,1\\}-/g')" || echo "no $q"; done

No line of help is wider than 80 columns.

  $ { lode help; lode query; for t in build check import lookup query sources sql why help producers measures concentration trace claims; do lode help $t; done; } | perl -CS -ne 's/[\p{M}\p{Cf}\n]//g; $n++ if length > 80; END { print $n + 0, "\n" }'
