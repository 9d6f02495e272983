-- column n integer a column without question
SELECT 1 AS n;
