-- What was read, from which kinds of dump, and what was turned away?
SELECT source_format, 'sighting' AS outcome, COUNT(*) AS records
FROM sightings
GROUP BY source_format
UNION ALL
SELECT source_format, reason AS outcome, COUNT(*) AS records
FROM rejects
GROUP BY source_format, reason
ORDER BY records DESC, source_format, outcome
