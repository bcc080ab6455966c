-- Quantiles of the author count by year, of years with ten papers of known count or more (of all years where none has
-- as many); one row for each year and quantile.
WITH years AS (
  SELECT * FROM author_count_stats WHERE dimension = 'published_year'
)
SELECT y.published_year, q.quantile, q.authors
FROM years y
CROSS JOIN LATERAL (
  VALUES ('a quarter', y.p25), ('half, the median', y.median),
         ('three quarters', y.p75), ('nine tenths', y.p90)
) q(quantile, authors)
WHERE y.n_papers >= 10 OR (SELECT max(n_papers) FROM years) < 10
ORDER BY q.authors DESC, y.published_year
