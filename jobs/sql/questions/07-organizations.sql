-- Which organisations have most papers, and in which topic are they strongest?
SELECT organization, papers, label, papers_in_topic
FROM (
  SELECT o.organization, SUM(o.papers) OVER (PARTITION BY o.organization) AS papers, t.label,
         o.papers AS papers_in_topic,
         ROW_NUMBER() OVER (PARTITION BY o.organization ORDER BY o.papers DESC, o.topic_id) AS place
  FROM (
    SELECT organization, topic_id, COUNT(*) AS papers
    FROM papers
    WHERE organization IS NOT NULL AND topic_id IS NOT NULL
    GROUP BY organization, topic_id
  ) o
  JOIN topics t ON t.topic_id = o.topic_id
) ranked
WHERE place = 1
ORDER BY papers DESC, organization
