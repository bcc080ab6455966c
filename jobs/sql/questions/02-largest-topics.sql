-- Which topics fill most of the text, and which words tell them?
SELECT t.topic_id, t.label, t.share, t.n_papers,
       MAX(CASE WHEN w.rank = 1 THEN w.term END) AS term_1,
       MAX(CASE WHEN w.rank = 2 THEN w.term END) AS term_2,
       MAX(CASE WHEN w.rank = 3 THEN w.term END) AS term_3
FROM topics t
JOIN topic_terms w ON w.topic_id = t.topic_id
GROUP BY t.topic_id, t.label, t.share, t.n_papers
ORDER BY t.share DESC, t.topic_id
