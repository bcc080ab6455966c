-- Which three papers show best what each topic is about?
SELECT t.label, p.topic_weight, p.title, p.published_year, p.n_authors
FROM (
  SELECT topic_id, topic_weight, title, published_year, n_authors,
         ROW_NUMBER() OVER (PARTITION BY topic_id ORDER BY topic_weight DESC, paper_id) AS place
  FROM papers
  WHERE topic_id IS NOT NULL
) p
JOIN topics t ON t.topic_id = p.topic_id
WHERE p.place <= 3
ORDER BY t.share DESC, t.topic_id, p.place
