-- How does team size change over the years, and on how many papers does each figure rest?
SELECT published_year, n_papers, n_unknown, mean, mean_ci_low, mean_ci_high, median, single_author_share
FROM author_count_stats
WHERE dimension = 'published_year'
ORDER BY published_year
