-- Organisations that papers are listed under, and the topic that most of their papers have. A paper of two
-- organisations is a row of each: papers add up to more than there are.
WITH listed AS (
  SELECT unnest(list_distinct([trim(name) FOR name IN string_split(organization, '; ')])) AS organization, topic_id, n_authors
  FROM papers
  WHERE organization IS NOT NULL
), by_topic AS (
  SELECT organization, topic_id, count(*) AS papers FROM listed WHERE topic_id IS NOT NULL GROUP BY organization, topic_id
  QUALIFY row_number() OVER (PARTITION BY organization ORDER BY count(*) DESC, topic_id) = 1
)
SELECT l.organization, count(*) AS papers, median(l.n_authors) AS median_authors, count(l.n_authors) AS papers_with_count,
       any_value(t.label) AS main_topic, any_value(b.papers) AS papers_in_main_topic
FROM listed l
LEFT JOIN by_topic b ON b.organization = l.organization
LEFT JOIN topics t ON t.topic_id = b.topic_id
WHERE l.organization <> ''
GROUP BY l.organization
ORDER BY papers DESC, l.organization
LIMIT 100
