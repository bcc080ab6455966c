-- The ten authors of each topic with most papers that have it as their largest.
SELECT m.topic_id, a.author_name, m.n_papers,
       row_number() OVER (PARTITION BY m.topic_id ORDER BY m.n_papers DESC, a.fractional_papers DESC, a.author_id) AS place
FROM author_topics m
JOIN authors a ON a.author_id = m.author_id
QUALIFY place <= 10
ORDER BY m.topic_id, place
