-- The ten authors of each topic with most papers that have it as their largest.
SELECT m.topic_id, a.author_name, m.n_papers, m.share, a.n_papers AS all_papers, a.n_coauthors
FROM author_topics m
JOIN authors a ON a.author_id = m.author_id
QUALIFY row_number() OVER (PARTITION BY m.topic_id ORDER BY m.n_papers DESC, a.fractional_papers DESC, a.author_id) <= 10
ORDER BY m.topic_id, m.n_papers DESC, a.fractional_papers DESC, a.author_id
