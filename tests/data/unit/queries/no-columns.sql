-- A question without columns?
SELECT 1;
