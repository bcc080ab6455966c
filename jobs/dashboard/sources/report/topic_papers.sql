-- The five papers of each topic in which it is strongest.
SELECT p.topic_id, p.title, p.published_year, p.n_authors, p.topic_weight,
       row_number() OVER (PARTITION BY p.topic_id ORDER BY p.topic_weight DESC, p.paper_id) AS place
FROM papers p
WHERE p.topic_id IS NOT NULL
QUALIFY place <= 5
ORDER BY p.topic_id, place
