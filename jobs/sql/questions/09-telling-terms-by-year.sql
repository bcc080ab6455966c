-- Which terms tell most papers of each year? A term counts in the papers among whose ten most telling it is.
SELECT published_year, term, papers
FROM (
  SELECT p.published_year, w.term, COUNT(*) AS papers,
         ROW_NUMBER() OVER (PARTITION BY p.published_year ORDER BY COUNT(*) DESC, w.term) AS place
  FROM paper_terms w
  JOIN papers p ON p.paper_id = w.paper_id
  WHERE p.published_year IS NOT NULL
  GROUP BY p.published_year, w.term
) ranked
WHERE place <= 10
ORDER BY published_year DESC, place
