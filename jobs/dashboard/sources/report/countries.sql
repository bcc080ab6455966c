-- Papers of each country, each paper once in each of its countries: of one country, and with others.
SELECT country, n_papers, n_papers_fractional, n_single_country, n_multi_country, mcp_share, mcp_share_ci_low,
       mcp_share_ci_high, n_partners
FROM countries
ORDER BY n_papers DESC, country_code
