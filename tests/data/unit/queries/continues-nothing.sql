-- What does it continue?
-- continues no-such-query
-- column one integer
SELECT 1 AS one;
