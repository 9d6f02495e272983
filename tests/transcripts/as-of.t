--as-of answers from what had been published by that day.

  $ lode query producers commodity=antimony year=2024 --as-of 2025-06-01 --format csv --no-header | head -2 | cut -d, -f1-7
  $ lode query producers commodity=antimony year=2024 --as-of 2026-02-06 --format csv --no-header | head -2 | cut -d, -f1-7
  $ lode query producers commodity=antimony year=2024 --as-of 2026-02-05 --format csv --no-header | head -1 | cut -d, -f1-7
  $ lode query revisions commodity=antimony country=China --as-of 2025-06-01 --format csv
  $ lode query concentration commodity=antimony --as-of 2025-06-01 --format csv --no-header | cut -d, -f1-10

On 2 February nothing contradicted the news that Pakistan was not invited; on the 3rd reports of its coming did.

  $ lode query disputes about=Pakistan --as-of 2026-02-02 --format csv --no-header | cut -d, -f1,2,7
  $ lode query participants event='Critical Minerals Ministerial' --as-of 2026-02-02 --format csv | grep '^Pakistan' | cut -d, -f1-6
  $ lode query disputes about=Pakistan --as-of 2026-02-03 --format csv --no-header | cut -d, -f1,2,7
  $ lode query participants event='Critical Minerals Ministerial' --as-of 2026-02-03 --format csv | grep '^Pakistan' | cut -d, -f1-6
  $ lode why od83bwmrv9sc --as-of 2025-06-01 | awk NF | head -8
  $ lode why oxg54xcggej6 --as-of 2025-06-01
  $ lode query producers commodity=antimony --as-of yesterday
