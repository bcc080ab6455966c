-- Topics, the largest first. points_a_year is the change of the share over the last five years that bear it, in
-- percentage points; it stands on every row of a topic's trend. Generic and mixed topics (junk_reason) are told apart.
SELECT t.topic_id, row_number() OVER (ORDER BY t.share DESC, t.topic_id) AS place, t.label, t.share, t.n_papers,
       t.junk_reason, 100 * r.recent_slope AS points_a_year
FROM topics t
LEFT JOIN (
  SELECT topic_id, max(recent_slope) AS recent_slope
  FROM topic_trends
  GROUP BY topic_id
) r ON r.topic_id = t.topic_id
ORDER BY place
