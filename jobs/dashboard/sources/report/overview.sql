-- What was read, and how many authors its papers have: one row.
SELECT r.n_papers, r.k AS n_topics, s.median, s.single_author_share, s.n_unknown
FROM run r
CROSS JOIN author_count_stats s
WHERE s.dimension = 'all'
