-- Which papers join two topics, each with at least a quarter of the paper?
SELECT p.title, t1.label AS one_topic, a.weight AS one_weight, t2.label AS other_topic, b.weight AS other_weight
FROM paper_topics a
JOIN paper_topics b ON b.paper_id = a.paper_id AND (b.weight < a.weight OR (b.weight = a.weight AND b.topic_id > a.topic_id))
JOIN papers p ON p.paper_id = a.paper_id
JOIN topics t1 ON t1.topic_id = a.topic_id
JOIN topics t2 ON t2.topic_id = b.topic_id
WHERE a.weight >= 0.25 AND b.weight >= 0.25
ORDER BY b.weight DESC, a.weight DESC, p.paper_id
