-- Authors with most papers, each paper divided by its authors. Each join finds one row at most, so an author stays one
-- row: the topic is the one that most of the author's papers have.
WITH main_topic AS (
  SELECT author_id, topic_id FROM author_topics
  QUALIFY row_number() OVER (PARTITION BY author_id ORDER BY n_papers DESC, topic_id) = 1
)
SELECT row_number() OVER (ORDER BY a.fractional_papers DESC, a.author_id) AS place, a.author_name, a.n_papers, a.fractional_papers, a.n_first, a.n_last, a.n_coauthors, a.last_year,
       t.label AS main_topic
FROM authors a
LEFT JOIN main_topic m ON m.author_id = a.author_id
LEFT JOIN topics t ON t.topic_id = m.topic_id
ORDER BY place
LIMIT 100
