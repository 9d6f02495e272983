#!/bin/sh
# What Lighthouse says of the explorer's pages, out of 100: performance, accessibility, best practices. Run by `make lighthouse`, not by the tests.
set -eu
built=$PWD/${LODE_BUILD:-build}
work=$built/lighthouse
CHROME_PATH=${LODE_CHROMIUM:-$(command -v chromium || command -v chromium-browser || command -v google-chrome)}
export CHROME_PATH
mkdir -p "$work"
[ -x "$work/node_modules/.bin/lighthouse" ] || npm install --prefix "$work" --no-audit --no-fund --silent lighthouse@12.2.3

"$built/lode" serve --port 0 --db "$built/tests/store.db" > "$work/said" 2>&1 &
server=$!
trap 'kill $server' EXIT
for _ in 1 2 3 4 5 6 7 8 9 10; do
  url=$(sed -n 's|.*\(http://127[^/ ]*\)/.*|\1|p' "$work/said")
  [ -n "$url" ] && break
  sleep 0.5
done

printf '%-44s %11s %13s %9s\n' page performance accessibility practices
for page in / /commodity/antimony /country/CHN '/query/producers?commodity=antimony' /graph/commodity/antimony /article /sql \
  '/shock?remove=China&commodity=antimony' '/report/country?country=PAK' /report /query /schema /sources '/search?q=antim' '/path?from=pakistan&to=antimony' /why/world/W24-PAK; do
  "$work/node_modules/.bin/lighthouse" "$url$page" --quiet --output=json --output-path="$work/report.json" \
    --only-categories=performance,accessibility,best-practices --chrome-flags='--headless=new --no-sandbox' > "$work/log" 2>&1
  python3 - "$page" "$work/report.json" << 'END'
import json, sys
found = json.load(open(sys.argv[2]))["categories"]
print("%-44s %11d %13d %9d" % (sys.argv[1], *(round(100 * found[name]["score"]) for name in ("performance", "accessibility", "best-practices"))))
END
done
