-- Which criticality lists name a commodity, and which leave it out?
-- param  commodity commodity * name, symbol or code
-- column list         text
-- column authority    text
-- column published_on date
-- column status       text   critical, strategic, not listed
-- column source       source
-- column key          key
-- also   list_key     text
-- also   support      text   background: nothing better is at hand
-- column rank         text
-- chart timeline published_on list status
SELECT list, authority, published_on, status, source, key, list_key, source_kind AS support, rank
FROM criticality_list
WHERE commodity_key = :commodity
ORDER BY coalesce(published_on, ''), list, status;
