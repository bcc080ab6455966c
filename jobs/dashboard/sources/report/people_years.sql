-- Authors of each year, new ones and those who had a paper before; one row for each year and kind.
WITH years AS (
  SELECT * FROM author_years WHERE n_papers > 0
)
SELECT y.published_year, k.kind, k.authors
FROM years y
CROSS JOIN LATERAL (VALUES ('with an earlier paper', y.n_returning), ('new', y.n_new)) k(kind, authors)
WHERE y.n_papers >= 10 OR (SELECT max(n_papers) FROM years) < 10
ORDER BY y.published_year, k.kind DESC
