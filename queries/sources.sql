-- Which sources does the store rest on, and how much of each does it hold?
-- column key          source where it is cited as
-- column kind         text   who speaks: law, official, statistics, company, reference, news, analysis, social, background
-- column title        text
-- column publisher    text
-- column published_on date   since when the world could know it
-- column figures      count  observations
-- column claims       count  pieces of evidence
-- column licence      text
-- column url          text
SELECT s.key, s.kind, s.title, s.publisher, s.published_on,
       (SELECT count(*) FROM observation o WHERE o.source_id = s.id) AS figures,
       (SELECT count(*) FROM evidence v WHERE v.source_id = s.id) AS claims,
       s.licence, s.url
FROM source s
ORDER BY s.kind, s.key;
