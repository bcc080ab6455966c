-- Communities of the co-author network, the largest first, with their main topic.
SELECT row_number() OVER (ORDER BY c.n_authors DESC, c.community_id) AS place, c.leading_authors, c.n_authors, c.fractional_papers, t.label AS main_topic,
       c.weight_inside / (c.weight_inside + c.weight_outside) AS inside_share
FROM coauthor_communities c
LEFT JOIN topics t ON t.topic_id = c.topic_id
ORDER BY place
LIMIT 50
