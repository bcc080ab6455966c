-- Author counts of the papers whose largest topic it is. The interval is the report's own, by bootstrap.
SELECT row_number() OVER (ORDER BY s.median DESC NULLS LAST, s.mean DESC, s.topic_id) AS place, t.label, s.n_papers, s.n_unknown, s.median, s.p90, s.mean, s.mean_ci_low, s.mean_ci_high
FROM author_count_stats s
JOIN topics t ON t.topic_id = s.topic_id
WHERE s.dimension = 'topic'
ORDER BY place
