`lode help` tells what there is.

  $ lode help | sed 's/^$/./'
  lode - a critical-minerals knowledge base in which every figure and claim
  carries its evidence
  .
  lode COMMAND [option ...] [argument ...]
  .
    build       Make the store from the datasets, or bring an existing one up to
                date
    check       Run the checks and list what they notice; exit with 1 when an
                error stands
    convert     Convert between units, exactly, and between a compound and the
                element in it
    diff        Tell what changed from one edition to another: added, removed,
                changed and by how much
    help        Say what lode does, or more about a command, a query or a format
    import      Read published files into the store
    lookup      Show the profile of whatever TERM names
    neighbours  Show what lies around something, hop by hop
    path        Show how two things connect, through which statements and figures,
                on whose word
    quarantine  List the rows that imports set aside: file, line, column, reason
    query       Ask a canned question; without NAME, list them
    report      Write a report, in Markdown or as one HTML file; without NAME,
                list them
    schema      Say what views, tables and their columns mean
    serve       Show the store in a browser: the explorer, on this machine alone
    shock       What if: who loses what when a country, bloc, company or facility
                drops out, or a measure bites
    sources     List the sources: publisher, date, licence, and how much of each
                the store holds
    sql         Ask in SQL; nothing can be written
    why         Show the evidence behind a figure or statement
  .
  A first look:
    lode build                                  make the store
    lode lookup antimony                        everything about antimony
    lode query producers commodity=tungsten     who mines tungsten
    lode query                                  the questions that can be asked
    lode serve --open                           all of it in a browser
    lode help COMMAND | QUERY | FORMAT          more about one of them
  .
  Exit status: 0 yes, 1 the answer is no, 2 fix the call, 3 fix the data, 4 the
  store refused, 5 this build cannot, 130 stopped with Ctrl-C.

  $ lode help > a; lode | cmp - a && lode --help | cmp - a && echo the same
  the same
  $ lode --version
  lode 0.1.0 (schema 1)
  $ for c in build check diff import lookup quarantine query sources sql why help; do lode help $c; done | sed 's/^$/./'
  lode build [FOLDER]
  .
  Make the store from the datasets, or bring an existing one up to date.
  .
  FOLDER is where the datasets are: by default LODE_DATASETS, then ./datasets,
  then the installed ones. A new store appears whole or not at all; what an
  existing one holds beside the datasets stays.
  .
  Options:
    --db FILE             The store (else LODE_DB, else the user's data folder)
    --force               Make the store anew, without what it holds
  lode check [rule=NAME]
  .
  Run the checks and list what they notice; exit with 1 when an error stands.
  .
  The findings are kept: `lode why` shows them beside the figure or statement.
  .
  Options:
    --db FILE             The store (else LODE_DB, else the user's data folder)
    --format FORMAT       table, csv, tsv, json, ndjson or md
    --no-header           Leave out the line of column names
    -o, --output FILE     Write to FILE instead of standard output
    --as-of DATE          Answer from what had been published by that day
    --cite                Cite the sources as text; --cite=bibtex or
                          --cite=csl-json for programs
  lode diff EDITION EDITION [commodity=NAME]
  .
  Tell what changed from one edition to another: added, removed, changed and by
  how much.
  .
  Options:
    --db FILE             The store (else LODE_DB, else the user's data folder)
    --format FORMAT       table, csv, tsv, json, ndjson or md
    --no-header           Leave out the line of column names
    -o, --output FILE     Write to FILE instead of standard output
    --as-of DATE          Answer from what had been published by that day
    --cite                Cite the sources as text; --cite=bibtex or
                          --cite=csl-json for programs
  .
  lode query diff from= to= [commodity=] [change=]
  .
  What changed from one edition to another?
  .
  Reserves are those of the day on which an edition appears: they are compared
  whatever year they carry. A year that only the later edition covers is added,
  one that it no longer covers is removed.
  .
  Parameters:
    from         required   the earlier edition
    to           required   the later edition
    commodity    optional   one commodity only
    change       optional   all three when left out
  .
  Columns:
    change           text      added, removed, changed
    commodity        text
    place            text
    measure          text
    stage            text
    period           year
    from_value       t         canonical unit
    to_value         t
    unit             text
    change_pct       %         of the earlier value
    key              key       the later figure, or the removed one
    form             text
    basis            text
    from_flag        text
    to_flag          text
    detail           text
  lode import [FORMAT] FILE...
  .
  Read published files into the store.
  .
  The header tells the format unless FORMAT names it. Each file counts as a whole
  or not at all; the same file again changes nothing. Rows that cannot be believed
  are set aside with the reason, and the exit status is then 3.
  .
  Formats:
    bgs-world-mineral-statistics
                     BGS World Mineral Statistics: production by country and year
    cepii-baci       CEPII BACI yearly trade files: exporter, importer, HS6,
                     value, quantity
    cepii-baci-countries
                     CEPII BACI country codes: numeric codes of countries, former
                     states and residuals
    cepii-baci-extract
                     extracts of CEPII BACI: ISO codes, HS6, US dollars, the year
                     in the file name
    cepii-baci-products
                     CEPII BACI product codes: six-digit subheadings and their
                     descriptions
    claims           statements with evidence: quote, byte span, translation,
                     modality, rank
    corrections      figures that are not to be believed as printed: value, why,
                     who says so, status
    documents        published files: name, source, sha256, size
    entities         commodities, countries, companies, events ... : key, kind,
                     label
    flows            trade flows: year, product, exporter, importer, value_usd,
                     quantity_t
    fred-series      a monthly price series downloaded from FRED
    hs-codes         Harmonized System: sections, chapters, headings and
                     subheadings with descriptions
    icmm-mining-facilities
                     mines, smelters, refineries and plants of the ICMM Global
                     Mining Dataset
    indicators       numbers about countries: indicator, label, place, period,
                     value
    iso-3166         ISO 3166 and M49: codes, names and regions of countries
    links            statement contradicts, supports, corrects, supersedes,
                     causes, refines statement
    names            names in any language, aliases, misspellings and codes of
                     entities
    natural-earth    Natural Earth outlines of countries, as GeoJSON
    observations     measured quantities: commodity, measure, stage, place,
                     period, value, unit
    sources          editions of publications: publisher, date, address, licence
    un-comtrade      UN Comtrade: yearly imports and exports by partner and HS6
    uncomtrade-areas UN Comtrade reporters and partners: numeric codes of
                     countries, former states and residuals
    usgs-mcs-critical-minerals
                     USGS Mineral Commodity Summaries: critical minerals, figures
                     and end uses
    usgs-mcs-import-sources
                     USGS Mineral Commodity Summaries: shares of the sources of
                     imports
    usgs-mcs-reliance
                     USGS Mineral Commodity Summaries: the figure of net import
                     reliance
    usgs-mcs-salient USGS Mineral Commodity Summaries: salient statistics of the
                     United States
    usgs-mcs-world   USGS Mineral Commodity Summaries: world production, capacity,
                     reserves
    usgs-mineplant   USGS Active Mines and Mineral Plants in the United States,
                     2003
    usgs-usmin-history
                     USGS USMIN mineral deposits: the table History, what was done
                     when
    usgs-usmin-points
                     USGS USMIN mineral deposits: the table Loc_Pt, features with
                     coordinates
    usgs-usmin-production
                     USGS USMIN mineral deposits: the table Production, by mine
    usgs-usmin-resources
                     USGS USMIN mineral deposits: the table Resources, tonnages by
                     report
    usgs-usmin-sites USGS USMIN mineral deposits: the table Site
    world-bank-pink-sheet
                     monthly and annual commodity prices of the World Bank (The
                     Pink Sheet)
    world-bank-wgi   the Worldwide Governance Indicators: bulk CSV, or the
                     workbook
  .
  Options:
    --db FILE             The store (else LODE_DB, else the user's data folder)
    -n, --dry-run         Do everything, then undo it
    --allow-quarantine    Exit with 0 although rows were set aside
    --source KEY          Store the figures as this edition
    --commodity NAME      The commodity of a file that does not name it
  lode lookup TERM
  .
  Show the profile of whatever TERM names.
  .
  TERM is a name in any language, a symbol, a code (HS 811010, 7440-36-0, PAK) or
  a key (commodity/antimony). A term that names several things gets the choice;
  one that names nothing gets suggestions; both exit with 1.
  .
  Options:
    --db FILE             The store (else LODE_DB, else the user's data folder)
    --format FORMAT       table, csv, tsv, json, ndjson or md
    --no-header           Leave out the line of column names
    -o, --output FILE     Write to FILE instead of standard output
    --as-of DATE          Answer from what had been published by that day
    --cite                Cite the sources as text; --cite=bibtex or
                          --cite=csl-json for programs
  lode quarantine
  .
  List the rows that imports set aside: file, line, column, reason.
  .
  Options:
    --db FILE             The store (else LODE_DB, else the user's data folder)
    --format FORMAT       table, csv, tsv, json, ndjson or md
    --no-header           Leave out the line of column names
    -o, --output FILE     Write to FILE instead of standard output
    --as-of DATE          Answer from what had been published by that day
    --cite                Cite the sources as text; --cite=bibtex or
                          --cite=csl-json for programs
  .
  lode query quarantine
  .
  Which rows of imported files were set aside, and why?
  .
  Columns:
    file             text
    line             count     in the file
    column_          text
    found            text
    reason           text
    row              text      the whole row
    key              key
  lode query [NAME [parameter=value ...]]
  .
  Ask a canned question; without NAME, list them.
  .
  Rows carry a key that `lode why` explains. A query answers from the newest
  edition that has the figures unless edition= pins another one.
  .
  Options:
    --db FILE             The store (else LODE_DB, else the user's data folder)
    --format FORMAT       table, csv, tsv, json, ndjson or md
    --no-header           Leave out the line of column names
    -o, --output FILE     Write to FILE instead of standard output
    --as-of DATE          Answer from what had been published by that day
    --cite                Cite the sources as text; --cite=bibtex or
                          --cite=csl-json for programs
    --explain             Show the inputs of what is computed; in csv, tsv and
                          ndjson, instead of it
  lode sources
  .
  List the sources: publisher, date, licence, and how much of each the store
  holds.
  .
  Options:
    --db FILE             The store (else LODE_DB, else the user's data folder)
    --format FORMAT       table, csv, tsv, json, ndjson or md
    --no-header           Leave out the line of column names
    -o, --output FILE     Write to FILE instead of standard output
    --as-of DATE          Answer from what had been published by that day
    --cite                Cite the sources as text; --cite=bibtex or
                          --cite=csl-json for programs
  .
  lode query sources
  .
  Which sources does the store rest on, and how much of each does it hold?
  .
  Columns:
    key              source    where it is cited as
    kind             text      who speaks: law, official, statistics, company,
                               reference, news, analysis, social, background
    title            text
    publisher        text
    published_on     date      since when the world could know it
    figures          count     observations
    claims           count     pieces of evidence
    licence          text
    url              text
  .
  lode import sources FILE...
  .
  editions of publications: publisher, date, address, licence.
  lode sql [SQL | -]
  .
  Ask in SQL; nothing can be written.
  .
  The store is opened read-only and everything but reading is refused. With -, or
  without SQL where standard input is no terminal, the statement is read from
  there. On a terminal, without SQL, a prompt asks for statements; `.help` says
  what else it knows.
  .
  A sum that adds several units, bases, stages or editions, reserves of several
  years, or totals to their parts, is answered, with a warning on standard error
  that says what helps. `lode schema` describes the views.
  .
  Options:
    --db FILE             The store (else LODE_DB, else the user's data folder)
    --format FORMAT       table, csv, tsv, json, ndjson or md
    --no-header           Leave out the line of column names
    -o, --output FILE     Write to FILE instead of standard output
    --as-of DATE          Answer from what had been published by that day
    --cite                Cite the sources as text; --cite=bibtex or
                          --cite=csl-json for programs
    --limit N             At most N rows; 0 for all (default 1000)
    --timeout S           Stop after S seconds (default 30)
  lode why KEY
  .
  Show the evidence behind a figure or statement.
  .
  What the source prints, the conversion, source and edition with date, address
  and licence, the file's sha256 and the line or byte span, the quote with its
  translation, the import, every rival value and the rule by which one is current.
  Of a figure that was computed: the inputs and the method.
  .
  --verify FILE compares with the file itself, packed or unpacked: it is read
  again, and the figure, the sum of the flows or the bytes of the quote must be
  the same at the same place. Another file than the one that was read is said to
  be one. Exits with 1 when FILE does not say this.
  .
  Options:
    --db FILE             The store (else LODE_DB, else the user's data folder)
    --format FORMAT       table, csv, tsv, json, ndjson or md
    --no-header           Leave out the line of column names
    -o, --output FILE     Write to FILE instead of standard output
    --as-of DATE          Answer from what had been published by that day
    --cite                Cite the sources as text; --cite=bibtex or
                          --cite=csl-json for programs
    --verify FILE         Read FILE again and compare what it says; exit with 1
                          when it does not
  lode help [COMMAND | QUERY | FORMAT]
  .
  Say what lode does, or more about a command, a query or a format.
  .
  Options:
    --db FILE             The store (else LODE_DB, else the user's data folder)
    --man                 Write the manual page

  $ lode why --help | head -1
  lode why KEY
  $ lode query | awk NF
  article-attendees     Of what was mined and refined, how much was at the table:
                        which attendees and invitees of an event produce each
                        mineral?
  article-deals         What do the mineral deals with a country cover, and what
                        does it in fact produce of each?
  article-dominance     How far does the dominance of a country hold, mineral by
                        mineral and stage by stage?
  article-india         How does the position of one country differ from
                        another's: output, reserves, reliance, lists, attendance,
                        blocs, deals, measures?
  article-lists         Which of the article's minerals is on whose criticality
                        list?
  byproducts            What is a commodity a by-product of, and what comes with
                        it?
  chokepoints           Which countries and facilities would be missed most: by
                        share, and as the only one?
  claims                What does a source claim, in its own words?
  concentration-trend   How has the concentration of a commodity moved, from year
                        to year and from edition to edition?
  concentration         How concentrated is the output of a commodity, with bounds
                        for what is withheld?
  concentrations        Which commodities are the most concentrated?
  country-production    What does a country mine, smelt and refine, and how much
                        of the world's output is that?
  country-reserves      What reserves does a country hold?
  coverage              What does the store hold: which commodities, measures,
                        years and editions?
  criticality-matrix    Which minerals are on whose criticality lists, at a
                        glance?
  deals                 Which agreements touch a commodity or a party, what are
                        they worth, and do they bind?
  diff-commodities      Which minerals did an edition revise, and how much?
  diff                  What changed from one edition to another?
  disputes              Which statements and figures are contradicted, revised or
                        corrected, by whom, and which of them stands?
  exporters             Who sells a product or a commodity to the world?
  exports               How concentrated are the exports of every product in a
                        year?
  exposure              How exposed is a country, mineral by mineral: reliance,
                        suppliers, allies among them, measures, what would change
                        it?
  facilities            Which mines, smelters, refineries and projects make a
                        commodity, or stand in a country?
  findings              What did the checks notice?
  flows                 How has the trade of a product between two countries
                        developed?
  geopolrisk            How high is the geopolitical supply risk of what a country
                        imports of a commodity (GeoPolRisk)?
  history               How did output develop, year by year, as each edition saw
                        it?
  import-sources        From where does the United States import a commodity, and
                        with which shares?
  imports               What does a country buy of every product, and from whom
                        most?
  indicators            What do indicators such as those of governance say of a
                        country?
  lists-changed         What joined and what left from one edition of a
                        criticality list to the next?
  lists-compared        Which minerals are on which criticality list, which are
                        off it, and of which is it not known?
  lists-disagree        Where do criticality lists disagree with each other, and
                        with how concentrated the supply is?
  lists                 Which criticality lists name a commodity, and which leave
                        it out?
  measures              Which export controls and other measures touch a
                        commodity, and are they in force?
  participants          Who took part in an event, was invited, or was left out -
                        and on whose word?
  prices                What does a commodity cost?
  producers             Who mines, smelts or refines a commodity, and how much of
                        the world's output?
  production            What is produced of a commodity, at every stage and in
                        every form that is counted?
  quarantine            Which rows of imported files were set aside, and why?
  reliance-computed     How far does a country rely on imports of a commodity,
                        computed from its components and beside what is published?
  reliance              How far does the United States rely on imports of a
                        commodity, as published?
  reserves              Who holds the reserves of a commodity?
  revisions             What did an edition say, and what does a later one say of
                        the same year?
  sources               Which sources does the store rest on, and how much of each
                        does it hold?
  stages                Through which stages does a commodity go, from ore to end
                        use?
  statements            What do sources say of something, or of its relation to
                        others?
  suppliers             From whom does a country buy, and what share comes from
                        each?
  supply-risk-eu        How high is the supply risk of a commodity by the method
                        of the European Union, and how far from what it publishes?
  supply-risk-usgs      How high is the supply risk of a commodity to
                        manufacturers by the method of the U.S. Geological Survey?
  timeline              What happened when: events, measures and suspensions,
                        deals, lists, editions, in order?
  trace                 What does something lead to, hop by hop, through
                        statements, production, ownership and trade?
  trade-risk            How much of what countries import comes from unstable
                        countries?
  trade                 Who sells a product to whom, how much, and who says so?
  verdicts              What does a source claim, and what stands for and against
                        each claim?
  `lode help QUERY` tells the parameters and columns of one.

A query, from the header of its file; a format.

  $ lode help producers | awk NF
  lode query producers commodity= [year=] [stage=] [edition=] [form=] [basis=]
  Who mines, smelts or refines a commodity, and how much of the world's output?
  Withheld and unavailable figures are listed, not counted. See `concentration`
  for what they could hide.
  Parameters:
    commodity    required   name, symbol or code
    year         optional   latest year with figures when left out
    stage        optional   mine, smelter, refinery ...; the mine when left out,
                            else the only stage there is
    edition      optional   newest edition that has the figures when left out
    form         optional   where a commodity is counted in several forms
    basis        optional   where it is counted in several ways: content, gross,
                            an oxide
  Columns:
    country          country   where
    iso3             text      ISO 3166 alpha-3
    quantity         t         canonical unit; empty when withheld or not
                               available
    unit             text
    share_pct        %         of all listed output, other countries included
    flag             text      reported, estimated, withheld, not_available, blank
    edition          source    who says so
    key              key       for `lode why`
    year             year
    stage            text
    form             text
    basis            text      what is counted: contained metal, gross weight, an
                               oxide
    bound            text
    detail           text

  $ lode help measures | awk NF
  lode query measures commodity= [date=]
  Which export controls and other measures touch a commodity, and are they in
  force?
  A suspension is not a repeal. A term that has passed with no later source in the
  store is shown as exactly that: neither in force nor ended.
  Parameters:
    commodity    required   name, symbol or code
    date         today      the day on which to tell the status
  Columns:
    measure          text
    imposed_by       text
    kind             text
    status           text      announced, in force, suspended, lapsed, repealed,
                               or term ended with no later source
    effective_on     date
    expires_on       date
    source           source
    key              key
    suspended_from   date
    suspended_to     date
    announced_on     date
    measure_key      text

  $ lode help usgs-mcs-world | awk NF
  lode import usgs-mcs-world FILE...
  USGS Mineral Commodity Summaries: world production, capacity, reserves.

  $ lode help no-such-topic
  lode help: no command, query or format is called "no-such-topic"
  [1]

The manual page has a section on every command and names every query.

  $ lode help --man | sed -n '1p'
  .TH LODE 1 "" "lode 0.1.0"
  $ for c in build check diff import lookup quarantine query sources sql why help; do lode help --man | grep -q "lode $c" || echo "no $c"; done
  $ for q in $(lode query | awk 'NF { print $1 }' | grep -v '^`'); do lode help --man | grep -q -- "$(echo $q | sed 's/-/\\\\\\{0,1\\}-/g')" || echo "no $q"; done

No line of help is wider than 80 columns.

  $ { lode help; lode query; for t in build check diff import lookup quarantine query sources sql why help producers measures concentration trace claims; do lode help $t; done; } | perl -CS -ne 's/[\p{M}\p{Cf}\n]//g; $n++ if length > 80; END { print $n + 0, "\n" }'
  0
