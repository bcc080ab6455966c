-- Which topics have the largest teams? Groups with few papers have wide intervals.
SELECT t.label, s.n_papers, s.mean, s.mean_ci_low, s.mean_ci_high, s.median, s.p90
FROM author_count_stats s
JOIN topics t ON t.topic_id = s.topic_id
WHERE s.dimension = 'topic' AND s.n_papers > 0
ORDER BY s.mean DESC, t.label
