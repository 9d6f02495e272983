-- Which sources are there?
-- column source source its key
SELECT key AS source FROM source UNION ALL SELECT 'news-1' ORDER BY 1;
