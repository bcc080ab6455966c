-- How much is known of the papers of each kind of dump?
SELECT first_source, COUNT(*) AS papers,
       COUNT(abstract) AS with_abstract,
       COUNT(n_authors) AS with_author_count,
       COUNT(published_year) AS with_year,
       SUM(CASE WHEN year_inferred THEN 1 ELSE 0 END) AS with_inferred_year,
       COUNT(organization) AS with_organization,
       COUNT(topic_id) AS with_topic
FROM papers
GROUP BY first_source
ORDER BY papers DESC, first_source
