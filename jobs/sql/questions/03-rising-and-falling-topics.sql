-- Which topics rise or fall over the years? Change in percentage points a year; a small p_value means beyond chance
-- (for one topic: with many topics a few are small by chance).
SELECT t.label, 100 * MAX(r.slope) AS points_a_year, MAX(r.kendall_tau) AS kendall_tau, MAX(r.p_value) AS p_value,
       COUNT(*) AS years
FROM topic_trends r
JOIN topics t ON t.topic_id = r.topic_id
GROUP BY t.topic_id, t.label
HAVING MAX(r.slope) IS NOT NULL
ORDER BY points_a_year DESC, t.label
