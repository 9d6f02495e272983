-- The edition
-- for    source
-- param  key text * "source/" and the key of the source
-- column source       text
-- column edition      text
-- column published_on date
-- column retrieved_on date
-- column licence      text
-- column url          text
-- column language     text
-- column note         text
SELECT coalesce(publisher || ': ', '') || title || ' (' || key || ')' AS source, edition, published_on, retrieved_on, licence, url, language, note
FROM source
WHERE 'source/' || key = :key;
