-- Which agreements touch a commodity or a party, what are they worth, and do they bind?
-- param  commodity commodity - agreements that cover it
-- param  party     entity    - agreements that it is party to
-- param  since     date      - signed on or after
-- column agreement   text
-- column kind        text
-- column signed_on   date
-- column parties     text
-- column commodities text
-- column value_usd   usd
-- column status      text
-- column source      source
-- column key         key
-- column value_bound text  ~ about, > more than
-- also   agreement_key text
-- chart timeline signed_on agreement kind
SELECT d.agreement, d.kind, d.signed_on, d.parties, d.commodities, d.value_usd, d.status, d.source, d.key, d.value_bound, d.agreement_key
FROM deal d
WHERE (:commodity IS NULL OR EXISTS (SELECT 1 FROM statement_text c WHERE c.subject_key = d.agreement_key
         AND c.predicate = 'covers_commodity' AND c.object_key = :commodity AND c.polarity = 'positive'
         AND c.rank <> 'deprecated'))
  AND (:party IS NULL OR EXISTS (SELECT 1 FROM statement_text p WHERE p.object_key = d.agreement_key
         AND p.predicate = 'party_to' AND p.subject_key = :party AND p.polarity = 'positive'
         AND p.rank <> 'deprecated'))
  AND (:since IS NULL OR d.signed_on || substr('-12-31', length(d.signed_on) - 3) >= :since)
ORDER BY coalesce(d.signed_on, ''), d.agreement;
