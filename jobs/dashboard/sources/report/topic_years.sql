-- The share of each topic in the text of a year, in years with ten papers or more (in all years where none has as many).
WITH years AS (
  SELECT published_year, sum(n_papers) AS papers FROM topic_trends GROUP BY published_year
)
SELECT r.topic_id, r.published_year, r.share
FROM topic_trends r
JOIN years y ON y.published_year = r.published_year
WHERE y.papers >= 10 OR (SELECT max(papers) FROM years) < 10
ORDER BY r.topic_id, r.published_year
