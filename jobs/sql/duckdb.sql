-- Views over the Parquet files, for DuckDB.
-- Made from the table definitions; jobs/sql/register puts the report's folder in.

-- table papers
CREATE OR REPLACE VIEW papers AS SELECT * FROM read_parquet('@REPORT@/papers/*.parquet');
COMMENT ON VIEW papers IS 'one row per paper, however often it was seen';
COMMENT ON COLUMN papers.paper_id IS 'The paper''s id, made from its normalised title (and, where one title belongs to several papers, its abstract); the same on every machine and in every run';
COMMENT ON COLUMN papers.title IS 'The title';
COMMENT ON COLUMN papers.abstract IS 'The abstract; null if no sighting has one';
COMMENT ON COLUMN papers.n_authors IS 'Number of authors; null if unknown, never 0 [authors]';
COMMENT ON COLUMN papers.organization IS 'Display name of the organisation the paper is listed under, several joined with "; "; null if none is named';
COMMENT ON COLUMN papers.published_on IS 'Publication date, the first day of the period where date_precision is month or year; null if unknown [UTC date]';
COMMENT ON COLUMN papers.published_year IS 'Publication year; null if unknown [year]';
COMMENT ON COLUMN papers.date_precision IS 'How much of published_on is known; null if nothing is [day, month, year]';
COMMENT ON COLUMN papers.year_inferred IS 'True if the year is not written in the dump but inferred from the page';
COMMENT ON COLUMN papers.comments IS 'Comment count on the listing page; null if unknown [comments]';
COMMENT ON COLUMN papers.upvotes IS 'Upvote count; null if the dump carries none [upvotes]';
COMMENT ON COLUMN papers.venue IS 'Journal or conference; null if unknown';
COMMENT ON COLUMN papers.doi IS 'DOI, lower case, without resolver; null if unknown';
COMMENT ON COLUMN papers.arxiv_id IS 'arXiv id without version; null if unknown';
COMMENT ON COLUMN papers.n_sightings IS 'How many times the paper was seen in the dumps [sightings]';
COMMENT ON COLUMN papers.first_source IS 'Format of the dump of the first sighting [source_format]';
COMMENT ON COLUMN papers.n_authors_note IS 'Why n_authors is unknown; null where it is known [not_given, organization_listed, empty_list, truncated_list, collective_author, editors_only, not_plausible]';
COMMENT ON COLUMN papers.n_authors_at_least IS 'Where the list of authors is cut (n_authors_note truncated_list): how many it has at least, the people it still names and one more if it says that there are others; the most of all sightings; null where n_authors is known or nothing is [authors, 1..]';
COMMENT ON COLUMN papers.withdrawn IS 'True if a sighting marks the paper as withdrawn or retracted';
COMMENT ON COLUMN papers.topic_id IS 'Topic with the largest weight (the lower id on a tie); null if the paper has no usable text or topics were not fitted';
COMMENT ON COLUMN papers.topic_weight IS 'Weight of that topic in the paper; null where topic_id is [0..1]';

-- table paper_authors
CREATE OR REPLACE VIEW paper_authors AS SELECT * FROM read_parquet('@REPORT@/paper_authors/*.parquet');
COMMENT ON VIEW paper_authors IS 'one row per paper and author position; only for dumps that name authors';
COMMENT ON COLUMN paper_authors.paper_id IS 'The paper';
COMMENT ON COLUMN paper_authors.position IS 'Place in the author list, from 1 [1..n_authors]';
COMMENT ON COLUMN paper_authors.author_name IS 'The author''s name as the dump writes it';
COMMENT ON COLUMN paper_authors.is_collective IS 'True if the name is a team''s, a collaboration''s or an institution''s by its words: it is no person, and counts in no table about people';

-- table sightings
CREATE OR REPLACE VIEW sightings AS SELECT * FROM read_parquet('@REPORT@/sightings/*.parquet');
COMMENT ON VIEW sightings IS 'one row per time a paper was seen in a dump';
COMMENT ON COLUMN sightings.source_file IS 'Path of the dump';
COMMENT ON COLUMN sightings.position IS 'Ordinal of the record in its file, from 1; sightings and rejects count together [1..]';
COMMENT ON COLUMN sightings.source_format IS 'Format of the dump';
COMMENT ON COLUMN sightings.paper_id IS 'The paper seen';
COMMENT ON COLUMN sightings.n_authors IS 'Author count in this sighting; null if unknown [authors]';
COMMENT ON COLUMN sightings.organization IS 'Organisation in this sighting; null if none';
COMMENT ON COLUMN sightings.comments IS 'Comment count in this sighting; null if unknown [comments]';
COMMENT ON COLUMN sightings.upvotes IS 'Upvote count in this sighting; null if unknown [upvotes]';
COMMENT ON COLUMN sightings.published_on IS 'Publication date in this sighting; null if unknown [UTC date]';
COMMENT ON COLUMN sightings.year_inferred IS 'True if the year of published_on is inferred from the page';
COMMENT ON COLUMN sightings.captured_on IS 'Date the page was captured, with a given or inferred year; null if unknown [UTC date]';
COMMENT ON COLUMN sightings.date_text IS 'The date as the dump writes it; null if none';
COMMENT ON COLUMN sightings.n_authors_note IS 'Why this sighting''s n_authors is unknown; null where it is known [not_given, organization_listed, empty_list, truncated_list, collective_author, editors_only, not_plausible]';
COMMENT ON COLUMN sightings.n_authors_at_least IS 'Where the list of authors is cut (n_authors_note truncated_list): how many it has at least, the people it still names and one more if it says that there are others; null where n_authors is known or nothing is [authors, 1..]';
COMMENT ON COLUMN sightings.withdrawn IS 'True if the dump marks the paper as withdrawn or retracted';
COMMENT ON COLUMN sightings.byte_offset IS 'Where the record begins in the (decompressed) file [bytes]';

-- table rejects
CREATE OR REPLACE VIEW rejects AS SELECT * FROM read_parquet('@REPORT@/rejects/*.parquet');
COMMENT ON VIEW rejects IS 'one row per record that cannot be a paper, or per file that cannot be read';
COMMENT ON COLUMN rejects.source_file IS 'Path of the dump';
COMMENT ON COLUMN rejects.position IS 'Ordinal of the record in its file, from 1; sightings and rejects count together [1..]';
COMMENT ON COLUMN rejects.source_format IS 'Format of the dump; null if it was not recognised';
COMMENT ON COLUMN rejects.reason IS 'Why, as one of a closed list of codes [reject codes]';
COMMENT ON COLUMN rejects.detail IS 'What was found, for a person to read';
COMMENT ON COLUMN rejects.raw IS 'First 2,000 characters of the record';
COMMENT ON COLUMN rejects.byte_offset IS 'Where the record begins in the (decompressed) file [bytes]';

-- table dump_files
CREATE OR REPLACE VIEW dump_files AS SELECT * FROM read_parquet('@REPORT@/dump_files/*.parquet');
COMMENT ON VIEW dump_files IS 'one row per file that was read, in this run or an earlier one';
COMMENT ON COLUMN dump_files.source_file IS 'Path of the dump';
COMMENT ON COLUMN dump_files.bytes IS 'Size of the file as stored [bytes]';
COMMENT ON COLUMN dump_files.checksum IS 'CRC-32C of the file''s bytes (of the CRCs of its pieces of 64 MiB, if it has several): a file of the same path, size and checksum is not read again; null if it could not be read [hexadecimal]';
COMMENT ON COLUMN dump_files.source_formats IS 'Formats of its records, separated by commas; null if it has none that is known';
COMMENT ON COLUMN dump_files.n_records IS 'Records met: sightings and rejects [records]';
COMMENT ON COLUMN dump_files.n_sightings IS 'Records that are papers [sightings]';
COMMENT ON COLUMN dump_files.n_rejects IS 'Records that are not [rejects]';

-- table terms
CREATE OR REPLACE VIEW terms AS SELECT * FROM read_parquet('@REPORT@/terms/*.parquet');
COMMENT ON VIEW terms IS 'one row per term of the vocabulary';
COMMENT ON COLUMN terms.term_id IS 'Index of the term in the vocabulary and in the saved model: most frequent in the corpus first, ties by the term [0..]';
COMMENT ON COLUMN terms.term IS 'The term; words of a phrase are joined by a space';
COMMENT ON COLUMN terms.document_frequency IS 'Papers whose title or abstract has the term [papers]';
COMMENT ON COLUMN terms.corpus_frequency IS 'Occurrences in all titles and abstracts [occurrences]';
COMMENT ON COLUMN terms.idf IS 'ln((N + 1) / (document_frequency + 1)), N the papers with text (MLlib IDF) [nats]';

-- table paper_terms
CREATE OR REPLACE VIEW paper_terms AS SELECT * FROM read_parquet('@REPORT@/paper_terms/*.parquet');
COMMENT ON VIEW paper_terms IS 'one row per paper and one of its 10 highest terms by TF-IDF';
COMMENT ON COLUMN paper_terms.paper_id IS 'The paper';
COMMENT ON COLUMN paper_terms.rank IS 'Rank of the term in the paper by tfidf, ties by term_id [1..10]';
COMMENT ON COLUMN paper_terms.term IS 'The term';
COMMENT ON COLUMN paper_terms.tf IS 'Occurrences in the paper''s title and abstract [occurrences]';
COMMENT ON COLUMN paper_terms.tfidf IS 'tf times idf';

-- table topics
CREATE OR REPLACE VIEW topics AS SELECT * FROM read_parquet('@REPORT@/topics/*.parquet');
COMMENT ON VIEW topics IS 'one row per topic';
COMMENT ON COLUMN topics.topic_id IS 'Index of the topic, the same as in the saved model''s topicDistribution vector [0..k-1]';
COMMENT ON COLUMN topics.label IS 'The topic''s most relevant terms, distinct from other labels';
COMMENT ON COLUMN topics.share IS 'Mean weight of the topic over papers with text; the shares add up to 1 [0..1]';
COMMENT ON COLUMN topics.n_papers IS 'Papers whose largest weight is this topic [papers]';
COMMENT ON COLUMN topics.coherence_npmi IS 'Mean normalised pointwise mutual information of the 10 most probable terms over whole papers (Bouma 2009; Aletras and Stevenson 2013) [-1..1]';
COMMENT ON COLUMN topics.coherence_umass IS 'UMass coherence of the 10 most probable terms (Mimno et al. 2011) [<= 0 mostly]';
COMMENT ON COLUMN topics.exclusivity IS 'Sum of FREX (weight 0.7) over the 10 most probable terms (Bischof and Airoldi 2012) [0..10]';
COMMENT ON COLUMN topics.x IS 'First coordinate of the topic map: classical scaling of Jensen-Shannon distances';
COMMENT ON COLUMN topics.y IS 'Second coordinate of the topic map';
COMMENT ON COLUMN topics.effective_words_entropy IS 'How many equally probable terms would be as diverse as the topic''s: exp of the entropy of its term probabilities (Hill 1973, order 1) [terms]';
COMMENT ON COLUMN topics.effective_words_simpson IS 'The same by the inverse of the sum of squared probabilities (Hill 1973, order 2; MALLET''s eff_num_words) [terms]';
COMMENT ON COLUMN topics.stability IS 'How far the topic comes back under other seeds: mean over their fits of the average Jaccard index of its 10 most probable terms and those of the topic paired with it (Greene, O''Callaghan and Cunningham 2014); null if one seed was fitted [0..1]';

-- table topic_terms
CREATE OR REPLACE VIEW topic_terms AS SELECT * FROM read_parquet('@REPORT@/topic_terms/*.parquet');
COMMENT ON VIEW topic_terms IS 'one row per topic and one of its 30 most probable terms';
COMMENT ON COLUMN topic_terms.topic_id IS 'The topic';
COMMENT ON COLUMN topic_terms.rank IS 'Rank by probability, ties by term_id [1..30]';
COMMENT ON COLUMN topic_terms.term IS 'The term';
COMMENT ON COLUMN topic_terms.probability IS 'Probability of the term in the topic [0..1]';
COMMENT ON COLUMN topic_terms.relevance IS 'lambda ln p(term|topic) + (1 - lambda) ln(p(term|topic) / p(term)), lambda 0.6 (Sievert and Shirley 2014) [nats]';

-- table paper_topics
CREATE OR REPLACE VIEW paper_topics AS SELECT * FROM read_parquet('@REPORT@/paper_topics/*.parquet');
COMMENT ON VIEW paper_topics IS 'one row per paper and topic with a weight of at least 0.01';
COMMENT ON COLUMN paper_topics.paper_id IS 'The paper';
COMMENT ON COLUMN paper_topics.topic_id IS 'The topic';
COMMENT ON COLUMN paper_topics.weight IS 'Weight of the topic in the paper; kept weights are not rescaled [0.01..1]';

-- table topic_trends
CREATE OR REPLACE VIEW topic_trends AS SELECT * FROM read_parquet('@REPORT@/topic_trends/*.parquet');
COMMENT ON VIEW topic_trends IS 'one row per topic and publication year';
COMMENT ON COLUMN topic_trends.topic_id IS 'The topic';
COMMENT ON COLUMN topic_trends.published_year IS 'The year [year]';
COMMENT ON COLUMN topic_trends.n_papers IS 'Papers of the year whose largest weight is this topic [papers]';
COMMENT ON COLUMN topic_trends.share IS 'Mean weight of the topic over the papers of the year [0..1]';
COMMENT ON COLUMN topic_trends.slope IS 'Sen''s slope of share over the years with at least 10 papers (over all, if there are fewer than 3 such), the same on each row of a topic (Sen 1968); null with one year [share per year]';
COMMENT ON COLUMN topic_trends.kendall_tau IS 'Kendall''s tau-b of share and year, over the same years, the same on each row of a topic; null with fewer than 3 years [-1..1]';
COMMENT ON COLUMN topic_trends.p_value IS 'Two-sided Mann-Kendall p-value over the same years, exact below 10 years; null with fewer than 3 years [0..1]';

-- table model_selection
CREATE OR REPLACE VIEW model_selection AS SELECT * FROM read_parquet('@REPORT@/model_selection/*.parquet');
COMMENT ON VIEW model_selection IS 'one row per number of topics and seed that was fitted';
COMMENT ON COLUMN model_selection.k IS 'Number of topics [topics]';
COMMENT ON COLUMN model_selection.seed IS 'Seed of the fit';
COMMENT ON COLUMN model_selection.perplexity IS 'Document-completion perplexity per held-out token (Wallach et al. 2009); lower is better; null if no paper was long enough to split [>= 1]';
COMMENT ON COLUMN model_selection.coherence_npmi IS 'Mean over topics of coherence_npmi [-1..1]';
COMMENT ON COLUMN model_selection.topic_diversity IS 'Distinct terms among the 25 most probable of all topics, as a share (Dieng, Ruiz and Blei 2020) [0..1]';
COMMENT ON COLUMN model_selection.chosen IS 'True for the model the report is made with. Of the numbers of topics, by their means over seeds: those with coherence_npmi at most 0.05 below the highest; of these, those with perplexity at most 2 % above the lowest; of these, that of the highest coherence_npmi, then the fewest topics; of its seeds, the highest stability, then the lowest perplexity, then the lowest seed';
COMMENT ON COLUMN model_selection.seconds IS 'Wall time of the fit; differs from run to run [s]';
COMMENT ON COLUMN model_selection.stability IS 'Mean over topics of how far they come back under the other seeds of this number of topics (Greene, O''Callaghan and Cunningham 2014); null if one seed was fitted [0..1]';
COMMENT ON COLUMN model_selection.iterations IS 'Passes made (sampling sweeps, those over parts of the corpus included, and finishing passes), or steps for online; null if the model was there before [passes]';
COMMENT ON COLUMN model_selection.stopped_early IS 'True if the sampling sweeps ended before their number because leave-one-out perplexity no longer fell by 0.1 %';

-- table author_counts
CREATE OR REPLACE VIEW author_counts AS SELECT * FROM read_parquet('@REPORT@/author_counts/*.parquet');
COMMENT ON VIEW author_counts IS 'one row per author count';
COMMENT ON COLUMN author_counts.n_authors IS 'Number of authors [authors, 1..]';
COMMENT ON COLUMN author_counts.n_papers IS 'Papers with that many authors [papers, 0..]';
COMMENT ON COLUMN author_counts.share IS 'Of the papers whose count is known [0..1]';
COMMENT ON COLUMN author_counts.cumulative_share IS 'Share of papers with at most that many authors [0..1]';

-- table author_count_histograms
CREATE OR REPLACE VIEW author_count_histograms AS SELECT * FROM read_parquet('@REPORT@/author_count_histograms/*.parquet');
COMMENT ON VIEW author_count_histograms IS 'one row per dimension, group and author count';
COMMENT ON COLUMN author_count_histograms.dimension IS 'What the papers are grouped by, as in author_count_stats [all, published_year, topic, organization, venue, source_format, topic_year]';
COMMENT ON COLUMN author_count_histograms.value IS 'The group, as in author_count_stats';
COMMENT ON COLUMN author_count_histograms.n_authors IS 'Number of authors [authors, 1..]';
COMMENT ON COLUMN author_count_histograms.n_papers IS 'Papers of the group with that many authors [papers, 1..]';
COMMENT ON COLUMN author_count_histograms.share IS 'Of the papers of the group whose count is known (n_papers of author_count_stats; n_unknown there counts those left out) [0..1]';
COMMENT ON COLUMN author_count_histograms.cumulative_share IS 'Share of these with at most that many authors [0..1]';

-- table author_count_stats
CREATE OR REPLACE VIEW author_count_stats AS SELECT * FROM read_parquet('@REPORT@/author_count_stats/*.parquet');
COMMENT ON VIEW author_count_stats IS 'one row per dimension and group of papers';
COMMENT ON COLUMN author_count_stats.dimension IS 'What the papers are grouped by; a paper counts in each of its organisations and formats, and in no group of a dimension it has no value of [all, published_year, topic, organization, venue, source_format, topic_year]';
COMMENT ON COLUMN author_count_stats.value IS 'The group: "all", a year, a topic_id (the paper''s largest), an organisation, a venue, a format, or topic_id/year';
COMMENT ON COLUMN author_count_stats.n_papers IS 'Papers of the group whose author count is known; every figure of the row rests on these [papers, 0..]';
COMMENT ON COLUMN author_count_stats.n_unknown IS 'Papers of the group whose author count is unknown, left out of every figure [papers, 0..]';
COMMENT ON COLUMN author_count_stats.mean IS 'Mean (Lawani''s collaborative index) [authors, 1..]';
COMMENT ON COLUMN author_count_stats.stddev IS 'Sample standard deviation (n - 1); null with fewer than 2 papers [authors, 0..]';
COMMENT ON COLUMN author_count_stats.min IS 'Smallest [authors, 1..]';
COMMENT ON COLUMN author_count_stats.p25 IS '25th percentile, linear interpolation (Hyndman and Fan type 7), as all percentiles here [authors, 1..]';
COMMENT ON COLUMN author_count_stats.median IS 'Median [authors, 1..]';
COMMENT ON COLUMN author_count_stats.p75 IS '75th percentile [authors, 1..]';
COMMENT ON COLUMN author_count_stats.p90 IS '90th percentile [authors, 1..]';
COMMENT ON COLUMN author_count_stats.p99 IS '99th percentile [authors, 1..]';
COMMENT ON COLUMN author_count_stats.max IS 'Largest [authors, 1..]';
COMMENT ON COLUMN author_count_stats.mean_ci_low IS 'Lower end of the bootstrap confidence interval of the mean (BCa over all resamples, Efron 1987; widened for small samples, Hesterberg 2015); null with fewer than 2 papers [authors, 1..]';
COMMENT ON COLUMN author_count_stats.mean_ci_high IS 'Upper end of that interval [authors, 1..]';
COMMENT ON COLUMN author_count_stats.single_author_share IS 'Share of papers with one author [0..1]';
COMMENT ON COLUMN author_count_stats.collaborative_coefficient IS '1 - mean(1 / n_authors) (Ajiferuke, Burrell and Tague 1988) [0..1]';
COMMENT ON COLUMN author_count_stats.modified_collaborative_coefficient IS 'A / (A - 1) times the collaborative coefficient, A the distinct authors (Savanur and Srikanth 2010), both over n_named papers; null where these name no or only one author [0..1]';
COMMENT ON COLUMN author_count_stats.topic_id IS 'The topic of the group, for the dimensions topic and topic_year; null elsewhere [topic_id, 0..]';
COMMENT ON COLUMN author_count_stats.published_year IS 'The year of the group, for the dimensions published_year and topic_year; null elsewhere [year]';
COMMENT ON COLUMN author_count_stats.n_unknown_organization IS 'Of n_unknown, those listed under an organisation, which stands in the place of the author count on Daily Papers pages; an organisation is never counted as one author [papers, 0..]';
COMMENT ON COLUMN author_count_stats.n_truncated IS 'Of n_unknown, those whose author list is cut by the source, so that only a lower bound of the count is known (censored) [papers, 0..]';
COMMENT ON COLUMN author_count_stats.mean_at_least IS 'Lower bound of the mean over n_papers + n_truncated papers, the truncated ones taken at their lower bound; equal to mean if none is truncated [authors, 1..]';
COMMENT ON COLUMN author_count_stats.median_at_least IS 'Median over the same papers as mean_at_least; exact where it lies below the bounds of the truncated ones, else a lower bound [authors, 1..]';
COMMENT ON COLUMN author_count_stats.p90_at_least IS '90th percentile likewise [authors, 1..]';
COMMENT ON COLUMN author_count_stats.collaborative_coefficient_at_least IS 'Lower bound of collaborative_coefficient over the same papers [0..1]';
COMMENT ON COLUMN author_count_stats.hyper_authored_share_at_least IS 'Lower bound of hyper_authored_share over the same papers [0..1]';
COMMENT ON COLUMN author_count_stats.single_author_share_at_most IS 'Upper bound of single_author_share over the same papers [0..1]';
COMMENT ON COLUMN author_count_stats.p95 IS '95th percentile [authors, 1..]';
COMMENT ON COLUMN author_count_stats.single_author_share_ci_low IS 'Lower end of the confidence interval of single_author_share (Wilson 1927) [0..1]';
COMMENT ON COLUMN author_count_stats.single_author_share_ci_high IS 'Upper end of that interval [0..1]';
COMMENT ON COLUMN author_count_stats.hyper_authored_share IS 'Share of papers with more authors than authors.hyper-authored-above [0..1]';
COMMENT ON COLUMN author_count_stats.degree_of_collaboration IS 'Share of papers with several authors (Subramanyam 1983) [0..1]';
COMMENT ON COLUMN author_count_stats.ci_lawani_mean_authors IS 'Collaborative index as Lawani (1980) means it: authors per paper, the same as mean [authors, 1..]';
COMMENT ON COLUMN author_count_stats.ci_bibliometrix IS 'Collaboration index as bibliometrix means it: distinct authors of the papers with several authors, per such paper; over n_named papers; null if n_named is 0 or none of them has several [authors, 1..]';
COMMENT ON COLUMN author_count_stats.geometric_mean IS 'exp of the mean logarithm [authors, 1..]';
COMMENT ON COLUMN author_count_stats.gini IS 'Gini''s coefficient of the author counts, 0 if all are equal [0..1]';
COMMENT ON COLUMN author_count_stats.dispersion IS 'Variance over mean (Fano factor); null with fewer than 2 papers [authors, 0..]';
COMMENT ON COLUMN author_count_stats.entropy IS 'Shannon''s entropy of the distribution of author counts [nats, 0..]';
COMMENT ON COLUMN author_count_stats.n_named IS 'Of n_papers, those that name as many distinct authors as they have; figures that need to know who an author is rest on these [papers, 0..]';
COMMENT ON COLUMN author_count_stats.n_distinct_authors IS 'Distinct normalised author names of the n_named papers; namesakes count once; null if n_named is 0 [authors, 0..]';
COMMENT ON COLUMN author_count_stats.note IS 'Why a figure of the row is null or rests on fewer papers; null if there is nothing to say';

-- table author_count_tests
CREATE OR REPLACE VIEW author_count_tests AS SELECT * FROM read_parquet('@REPORT@/author_count_tests/*.parquet');
COMMENT ON VIEW author_count_tests IS 'one row per test and dimension';
COMMENT ON COLUMN author_count_tests.test IS 'Name of the test: kruskal_wallis (do the groups differ in author count? ties corrected; Kruskal and Wallis 1952), chi_square_size_class (do they differ in the shares of papers with 1, 2, 3-4, 5-9 and 10 or more authors?), spearman (do author count and another figure of the paper go together? Spearman 1904), mann_kendall (does the yearly mean rise or fall? Mann 1945) [kruskal_wallis, chi_square_size_class, spearman, mann_kendall]';
COMMENT ON COLUMN author_count_tests.dimension IS 'What the groups are, or the other figure of spearman [published_year, topic, organization, venue; topic_weight, comments, upvotes]';
COMMENT ON COLUMN author_count_tests.statistic IS 'The test statistic (H, chi-square, rho, S); null where the test was not made [see test: H and chi-square 0.., rho -1..1, S any sign]';
COMMENT ON COLUMN author_count_tests.degrees_of_freedom IS 'Degrees of freedom; null where the test has none [degrees of freedom, 1..]';
COMMENT ON COLUMN author_count_tests.p_value IS 'p-value; null where the test was not made [0..1]';
COMMENT ON COLUMN author_count_tests.n IS 'Papers the test rests on (of mann_kendall: of the years it compares); a paper of several organisations counts in each [papers, 0..]';
COMMENT ON COLUMN author_count_tests.effect_size IS 'Effect size of the test, named by effect_size_name; null where the test was not made [see effect_size_name: 0..1 or -1..1]';
COMMENT ON COLUMN author_count_tests.effect_size_name IS 'What effect_size is: epsilon squared (0..1, Tomczak and Tomczak 2014), Cramér''s V (0..1), rho (-1..1) or Kendall''s tau-b (-1..1) [epsilon_squared, cramers_v, rho, tau_b]';
COMMENT ON COLUMN author_count_tests.p_benjamini_hochberg IS 'p_value corrected for all tests of this table (Benjamini and Hochberg 1995) [0..1]';
COMMENT ON COLUMN author_count_tests.n_groups IS 'Groups compared (years, of mann_kendall); null for spearman [groups, 0..]';
COMMENT ON COLUMN author_count_tests.n_left_out IS 'Papers that have a value of the dimension but are left out: their author count is unknown or their group has fewer than authors.min-group-size papers [papers, 0..]';
COMMENT ON COLUMN author_count_tests.n_truncated IS 'Of n_left_out, those whose author list is cut by the source (censored): large teams, so what is left looks smaller than it is [papers, 0..]';
COMMENT ON COLUMN author_count_tests.note IS 'Why a test was not made or what to mind; null if there is nothing to say';

-- table author_count_pairs
CREATE OR REPLACE VIEW author_count_pairs AS SELECT * FROM read_parquet('@REPORT@/author_count_pairs/*.parquet');
COMMENT ON VIEW author_count_pairs IS 'one row per dimension and pair of groups, among the largest groups of at least authors.min-group-size papers (authors.max-compared-groups of them, the lower value first on a tie)';
COMMENT ON COLUMN author_count_pairs.dimension IS 'What the papers are grouped by [published_year, topic, organization, venue]';
COMMENT ON COLUMN author_count_pairs.value_a IS 'One group, the larger in number of papers';
COMMENT ON COLUMN author_count_pairs.value_b IS 'The other group';
COMMENT ON COLUMN author_count_pairs.n_a IS 'Papers of value_a with a known author count [papers, 0..]';
COMMENT ON COLUMN author_count_pairs.n_b IS 'Papers of value_b with a known author count [papers, 0..]';
COMMENT ON COLUMN author_count_pairs.n_unknown_a IS 'Papers of value_a whose author count is unknown, left out [papers, 0..]';
COMMENT ON COLUMN author_count_pairs.n_unknown_b IS 'Papers of value_b whose author count is unknown, left out [papers, 0..]';
COMMENT ON COLUMN author_count_pairs.mean_difference IS 'Mean of value_a less mean of value_b [authors, any sign]';
COMMENT ON COLUMN author_count_pairs.z IS 'Dunn''s (1964) follow-up of the Kruskal-Wallis test over the dimension''s compared groups, with its tie correction [standard errors, any sign]';
COMMENT ON COLUMN author_count_pairs.p_value IS 'Two-sided p-value of z, uncorrected [0..1]';
COMMENT ON COLUMN author_count_pairs.p_holm IS 'p_value corrected for the pairs of the dimension, bounding the chance of any false alarm (Holm 1979) [0..1]';
COMMENT ON COLUMN author_count_pairs.p_benjamini_hochberg IS 'p_value corrected for the pairs of the dimension, bounding the share of false alarms (Benjamini and Hochberg 1995) [0..1]';
COMMENT ON COLUMN author_count_pairs.cliffs_delta IS 'Share of pairs of papers in which the one of value_a has more authors, less the share in which it has fewer (Cliff 1993) [-1..1]';

-- table author_count_trends
CREATE OR REPLACE VIEW author_count_trends AS SELECT * FROM read_parquet('@REPORT@/author_count_trends/*.parquet');
COMMENT ON VIEW author_count_trends IS 'one row per measure and group of papers';
COMMENT ON COLUMN author_count_trends.measure IS 'What is followed over the years: the mean author count or the share of papers with one author [mean, single_author_share]';
COMMENT ON COLUMN author_count_trends.dimension IS 'What the papers are grouped by [all, topic]';
COMMENT ON COLUMN author_count_trends.value IS 'The group: "all" or a topic_id';
COMMENT ON COLUMN author_count_trends.topic_id IS 'The topic; null for all [topic_id, 0..]';
COMMENT ON COLUMN author_count_trends.n_years IS 'Years with at least authors.min-group-size papers of known author count; the trend rests on these [years, 0..]';
COMMENT ON COLUMN author_count_trends.first_year IS 'First of them [year]';
COMMENT ON COLUMN author_count_trends.last_year IS 'Last of them [year]';
COMMENT ON COLUMN author_count_trends.n_papers IS 'Papers of these years with a known author count [papers, 0..]';
COMMENT ON COLUMN author_count_trends.n_left_out IS 'Papers of the group with a year that are left out: their author count is unknown or their year has too few papers [papers, 0..]';
COMMENT ON COLUMN author_count_trends.slope IS 'Theil-Sen slope, gaps between years counted (Theil 1950, Sen 1968); null with fewer than 2 years [measure per year, any sign]';
COMMENT ON COLUMN author_count_trends.slope_ci_low IS 'Lower end of its confidence interval (Gilbert 1987); null with too few years for it [measure per year, any sign]';
COMMENT ON COLUMN author_count_trends.slope_ci_high IS 'Upper end of that interval [measure per year, any sign]';
COMMENT ON COLUMN author_count_trends.growth_percent IS 'Compound growth from first_year to last_year: ((last / first)^(1 / years) - 1) 100; null with one year or from 0 [percent per year, any sign]';
COMMENT ON COLUMN author_count_trends.doubling_years IS 'Years to double at that growth, negative where it shrinks; null where growth_percent is, or is 0 [years, any sign]';
COMMENT ON COLUMN author_count_trends.mann_kendall_s IS 'Mann-Kendall S, the sum of the signs of all changes; null with fewer than 3 years [pairs of years, any sign]';
COMMENT ON COLUMN author_count_trends.z IS 'S by its tie-corrected standard deviation, with continuity correction [standard errors, any sign]';
COMMENT ON COLUMN author_count_trends.kendall_tau IS 'Kendall''s tau-b of measure and year; null where all years are equal [-1..1]';
COMMENT ON COLUMN author_count_trends.p_value IS 'Two-sided Mann-Kendall p-value, exact below 10 years; null with fewer than 3 years [0..1]';
COMMENT ON COLUMN author_count_trends.p_benjamini_hochberg IS 'p_value corrected for the groups of the measure and dimension (Benjamini and Hochberg 1995) [0..1]';
COMMENT ON COLUMN author_count_trends.n_truncated IS 'Of n_left_out, those whose author list is cut by the source (censored): large teams, so what is left looks smaller than it is [papers, 0..]';
COMMENT ON COLUMN author_count_trends.note IS 'Why there is no test; null if there is one';

-- table author_count_shift_shares
CREATE OR REPLACE VIEW author_count_shift_shares AS SELECT * FROM read_parquet('@REPORT@/author_count_shift_shares/*.parquet');
COMMENT ON VIEW author_count_shift_shares IS 'one row per pair of years and topic';
COMMENT ON COLUMN author_count_shift_shares.from_year IS 'The earlier year [year]';
COMMENT ON COLUMN author_count_shift_shares.to_year IS 'The later year: the next one with at least authors.min-group-size papers of known author count, or the last for the first [year]';
COMMENT ON COLUMN author_count_shift_shares.topic IS 'A topic_id, "none" for papers without topic, or "all" for the sum of these';
COMMENT ON COLUMN author_count_shift_shares.topic_id IS 'The topic; null for none and all [topic_id, 0..]';
COMMENT ON COLUMN author_count_shift_shares.n_from IS 'Papers of the topic in from_year with a known author count [papers, 0..]';
COMMENT ON COLUMN author_count_shift_shares.n_to IS 'Papers of the topic in to_year with a known author count [papers, 0..]';
COMMENT ON COLUMN author_count_shift_shares.n_unknown_from IS 'Papers of the topic in from_year whose author count is unknown, left out [papers, 0..]';
COMMENT ON COLUMN author_count_shift_shares.n_unknown_to IS 'Papers of the topic in to_year whose author count is unknown, left out [papers, 0..]';
COMMENT ON COLUMN author_count_shift_shares.share_from IS 'Share of n_from in the year [0..1]';
COMMENT ON COLUMN author_count_shift_shares.share_to IS 'Share of n_to in the year [0..1]';
COMMENT ON COLUMN author_count_shift_shares.mean_from IS 'Mean author count in from_year; null without papers [authors, 1..]';
COMMENT ON COLUMN author_count_shift_shares.mean_to IS 'Mean author count in to_year; null without papers [authors, 1..]';
COMMENT ON COLUMN author_count_shift_shares.composition IS 'Part of the change of the overall mean that comes from the topic''s change of share, at its mean of both years; a topic that is in one year only counts with that year''s mean [authors, any sign]';
COMMENT ON COLUMN author_count_shift_shares.within IS 'Part that comes from the change of the topic''s mean, at its mean share of both years [authors, any sign]';
COMMENT ON COLUMN author_count_shift_shares.change IS 'composition + within; for all, mean_to - mean_from [authors, any sign]';

-- table author_count_topic_weights
CREATE OR REPLACE VIEW author_count_topic_weights AS SELECT * FROM read_parquet('@REPORT@/author_count_topic_weights/*.parquet');
COMMENT ON VIEW author_count_topic_weights IS 'one row per topic';
COMMENT ON COLUMN author_count_topic_weights.topic_id IS 'The topic [topic_id, 0..]';
COMMENT ON COLUMN author_count_topic_weights.n_papers IS 'Papers of known author count with a weight of the topic of at least 0.01 [papers, 0..]';
COMMENT ON COLUMN author_count_topic_weights.n_unknown IS 'Papers with such a weight whose author count is unknown, left out [papers, 0..]';
COMMENT ON COLUMN author_count_topic_weights.n_truncated IS 'Of n_unknown, those whose author list is cut by the source (censored): large teams, so what is left looks smaller than it is [papers, 0..]';
COMMENT ON COLUMN author_count_topic_weights.weight IS 'Sum of the weights of n_papers, each rounded to 6 digits [papers, 0..]';
COMMENT ON COLUMN author_count_topic_weights.effective_n IS '(sum of weights)^2 / sum of squared weights (Kish 1965): how many equally weighted papers would tell as much [papers, 0..]';
COMMENT ON COLUMN author_count_topic_weights.mean IS 'Weighted mean [authors, 1..]';
COMMENT ON COLUMN author_count_topic_weights.mean_ci_low IS 'Lower end of its confidence interval by linearisation of the ratio (Cochran 1977, section 6.4), normal quantiles, not below 1; null with an effective_n below 2 [authors, 1..]';
COMMENT ON COLUMN author_count_topic_weights.mean_ci_high IS 'Upper end of that interval [authors, 1..]';
COMMENT ON COLUMN author_count_topic_weights.median IS 'Least author count with at least half of the weight at or below it [authors, 1..]';
COMMENT ON COLUMN author_count_topic_weights.single_author_share IS 'Share of the weight on papers with one author [0..1]';
COMMENT ON COLUMN author_count_topic_weights.collaborative_coefficient IS '1 - weighted mean of 1 / n_authors (Ajiferuke, Burrell and Tague 1988) [0..1]';
COMMENT ON COLUMN author_count_topic_weights.mean_dominant IS 'Unweighted mean over the papers whose largest topic it is, as in author_count_stats; null without such papers [authors, 1..]';
COMMENT ON COLUMN author_count_topic_weights.n_dominant IS 'Papers of known author count whose largest topic it is [papers, 0..]';

-- table author_count_fits
CREATE OR REPLACE VIEW author_count_fits AS SELECT * FROM read_parquet('@REPORT@/author_count_fits/*.parquet');
COMMENT ON VIEW author_count_fits IS 'one row per group of papers, scope and model';
COMMENT ON COLUMN author_count_fits.dimension IS 'What the papers are grouped by; papers_per_author fits the number of papers of each author instead (Lotka 1926) [all, published_year, topic, source_format, papers_per_author]';
COMMENT ON COLUMN author_count_fits.value IS 'The group';
COMMENT ON COLUMN author_count_fits.scope IS 'whole: all counts from 1 on; tail: counts from x_min on, where x_min makes the power law''s Kolmogorov-Smirnov distance least (Clauset, Shalizi and Newman 2009) [whole, tail]';
COMMENT ON COLUMN author_count_fits.model IS 'The model: x_min + Poisson; x_min + negative binomial (tail only); Poisson without 0; negative binomial without 0; lognormal rounded to whole numbers; discrete power law; none if the group was not fitted [shifted_poisson, shifted_negative_binomial, zero_truncated_poisson, zero_truncated_negative_binomial, lognormal, power_law, none]';
COMMENT ON COLUMN author_count_fits.x_min IS 'Least count the fit speaks of [authors, 1..]';
COMMENT ON COLUMN author_count_fits.n_papers IS 'Papers the fit rests on: those with a known count of at least x_min (authors, for papers_per_author) [papers, 0..]';
COMMENT ON COLUMN author_count_fits.n_left_out IS 'Papers of the group that are left out: unknown or below x_min [papers, 0..]';
COMMENT ON COLUMN author_count_fits.parameter_1_name IS 'Name of the first parameter [lambda, shape, mu, alpha]';
COMMENT ON COLUMN author_count_fits.parameter_1 IS 'lambda: mean of the Poisson (of what is above x_min, if shifted); shape: shape of the negative binomial; mu: mean of the logarithm; alpha: exponent [see parameter_1_name: lambda and shape above 0, mu any sign, alpha 1.01..30]';
COMMENT ON COLUMN author_count_fits.parameter_2_name IS 'Name of the second parameter; null if there is one only [mean, sigma]';
COMMENT ON COLUMN author_count_fits.parameter_2 IS 'mean: mean of the negative binomial with its zeros (of what is above x_min, if shifted); sigma: standard deviation of the logarithm [see parameter_2_name: 0..]';
COMMENT ON COLUMN author_count_fits.standard_error IS 'Standard error of alpha (Clauset et al., equation 3.6); null for other models [of alpha, 0..]';
COMMENT ON COLUMN author_count_fits.log_likelihood IS 'Largest log-likelihood [nats, ..0]';
COMMENT ON COLUMN author_count_fits.aic IS 'Akaike''s information criterion (1974), lower is better [nats, 0..]';
COMMENT ON COLUMN author_count_fits.is_best IS 'True for the model of the scope with the least aic; null for none';
COMMENT ON COLUMN author_count_fits.ks_distance IS 'Kolmogorov-Smirnov distance of the power law; null for other models [0..1]';
COMMENT ON COLUMN author_count_fits.lr_to_power_law IS 'log_likelihood less that of the scope''s power law: above 0 speaks for this model [nats, any sign]';
COMMENT ON COLUMN author_count_fits.p_to_power_law IS 'Two-sided p-value of that difference (Vuong 1989); null for the power law [0..1]';
COMMENT ON COLUMN author_count_fits.lr_to_best IS 'log_likelihood less that of the scope''s best model [nats, any sign]';
COMMENT ON COLUMN author_count_fits.p_to_best IS 'p-value of that difference: Vuong (1989), but for a Poisson inside its negative binomial the nested test at a boundary (Self and Liang 1987); null for the best [0..1]';
COMMENT ON COLUMN author_count_fits.goodness_of_fit_p IS 'Power law of the tail, dimensions all and papers_per_author: share of authors.fit-samples made-up samples that fit worse (Clauset et al., section 4.1); below 0.1 the power law is implausible; null elsewhere and above 100,000 papers [0..1]';
COMMENT ON COLUMN author_count_fits.n_truncated IS 'Of n_left_out, those whose author list is cut by the source (censored): large teams, so what is left looks smaller than it is [papers, 0..]';
COMMENT ON COLUMN author_count_fits.note IS 'Why there is no fit or no goodness of fit; null if there is nothing to say';

-- table authors
CREATE OR REPLACE VIEW authors AS SELECT * FROM read_parquet('@REPORT@/authors/*.parquet');
COMMENT ON VIEW authors IS 'one row per normalised author name';
COMMENT ON COLUMN authors.author_id IS 'Hash of author_key [hash, any sign]';
COMMENT ON COLUMN authors.author_key IS 'The name as "first last", lower case, accents folded, punctuation taken out';
COMMENT ON COLUMN authors.author_name IS 'The longest written form of the name, the last in order on a tie';
COMMENT ON COLUMN authors.n_papers IS 'Papers that name the author [papers, 0..]';
COMMENT ON COLUMN authors.fractional_papers IS 'Sum of 1 / (authors of the paper): each paper counts 1 in all (Price 1981), or less where its list is cut and the rest of the authors are not named; of a cut list of unknown length, 1 / its lower bound [papers, 0..]';
COMMENT ON COLUMN authors.n_single IS 'Papers the author is the only one of [papers, 0..]';
COMMENT ON COLUMN authors.n_first IS 'Papers with several authors that name this one first [papers, 0..]';
COMMENT ON COLUMN authors.n_last IS 'Papers with several authors that name this one last; a cut list does not tell who is last [papers, 0..]';
COMMENT ON COLUMN authors.dominance_factor IS 'n_first by the papers with several authors (Kumar and Kumar 2008); null without such papers [0..1]';
COMMENT ON COLUMN authors.first_year IS 'First year with a paper; null if none has a year [year]';
COMMENT ON COLUMN authors.last_year IS 'Last year with a paper [year]';
COMMENT ON COLUMN authors.component_id IS 'The author''s component of the co-author network: the least author_id in it [author_id, any sign]';

-- table author_years
CREATE OR REPLACE VIEW author_years AS SELECT * FROM read_parquet('@REPORT@/author_years/*.parquet');
COMMENT ON VIEW author_years IS 'one row per publication year';
COMMENT ON COLUMN author_years.published_year IS 'The year [year]';
COMMENT ON COLUMN author_years.n_papers IS 'Papers of the year that name their authors [papers, 0..]';
COMMENT ON COLUMN author_years.n_authors IS 'Distinct authors of these [authors, 0..]';
COMMENT ON COLUMN author_years.n_new IS 'Of them, those without a paper in an earlier year of the corpus; in its first years that is nearly all [authors, 0..]';
COMMENT ON COLUMN author_years.n_returning IS 'The others [authors, 0..]';
COMMENT ON COLUMN author_years.new_share IS 'n_new / n_authors [0..1]';
COMMENT ON COLUMN author_years.n_left_out IS 'Papers of the year that name no author, left out [papers, 0..]';

-- table author_productivity
CREATE OR REPLACE VIEW author_productivity AS SELECT * FROM read_parquet('@REPORT@/author_productivity/*.parquet');
COMMENT ON VIEW author_productivity IS 'one row per number of papers';
COMMENT ON COLUMN author_productivity.n_papers IS 'Number of papers [papers, 0..]';
COMMENT ON COLUMN author_productivity.n_authors IS 'Authors with that many papers [authors, 0..]';
COMMENT ON COLUMN author_productivity.share IS 'Share of the authors [0..1]';
COMMENT ON COLUMN author_productivity.cumulative_share IS 'Share of authors with at most that many papers [0..1]';
COMMENT ON COLUMN author_productivity.lotka_share IS 'Share that Lotka''s law expects, C / n_papers^exponent with the maximum-likelihood exponent; null with fewer than authors.min-group-size authors [0..1]';

-- table coauthor_pairs
CREATE OR REPLACE VIEW coauthor_pairs AS SELECT * FROM read_parquet('@REPORT@/coauthor_pairs/*.parquet');
COMMENT ON VIEW coauthor_pairs IS 'one row per number of papers written together';
COMMENT ON COLUMN coauthor_pairs.n_papers IS 'Papers that both of a pair are named on; hyper-authored papers (authors.hyper-authored-above) make no pairs [papers, 0..]';
COMMENT ON COLUMN coauthor_pairs.n_pairs IS 'Pairs of authors with that many [pairs, 0..]';
COMMENT ON COLUMN coauthor_pairs.share IS 'Share of the pairs [0..1]';

-- table author_components
CREATE OR REPLACE VIEW author_components AS SELECT * FROM read_parquet('@REPORT@/author_components/*.parquet');
COMMENT ON VIEW author_components IS 'one row per component size';
COMMENT ON COLUMN author_components.n_authors IS 'Authors in a component [authors, 0..]';
COMMENT ON COLUMN author_components.n_components IS 'Components of that size [components, 0..]';
COMMENT ON COLUMN author_components.author_share IS 'Share of all authors that are in components of that size [0..1]';

-- table author_people
CREATE OR REPLACE VIEW author_people AS SELECT * FROM read_parquet('@REPORT@/author_people/*.parquet');
COMMENT ON VIEW author_people IS 'one row per measure';
COMMENT ON COLUMN author_people.measure IS 'Name of the figure: papers that name authors, N, papers whose list of authors is cut, and distinct authors, A; N / A, A / N and mean distinct authors of a paper (as bibliometrix has them); Lotka''s law (1926), a share of C / x^exponent of the authors with x papers, with exponent by maximum likelihood, its standard error and Kolmogorov-Smirnov distance, and C = 1 / zeta(exponent), and by least squares on logarithms, which is biased (Goldstein, Morris and Yen 2004) and for comparison with bibliometrix only; pairs of authors who share a paper, the share of them that share several, and the hyper-authored papers left out of pairs; components of the co-author network, the share of authors in the largest, and the passes over its links that it took to find them, 1 where the driver can hold them [n_papers, n_papers_cut, n_authors, documents_per_author, authors_per_document, coauthors_per_document, lotka_exponent, lotka_standard_error, lotka_ks_distance, lotka_constant, lotka_ols_exponent, lotka_ols_constant, lotka_ols_r_squared, n_pairs, repeated_pair_share, n_papers_without_pairs, n_components, largest_component_share, component_rounds]';
COMMENT ON COLUMN author_people.value IS 'The figure; null where it cannot be had [see measure, 0..]';
COMMENT ON COLUMN author_people.n IS 'What the figure rests on: authors for those of Lotka''s law, pairs for shares of pairs, else papers [papers, authors or pairs, 0..]';
COMMENT ON COLUMN author_people.n_left_out IS 'Papers of the corpus that name no author, left out of every figure [papers, 0..]';
COMMENT ON COLUMN author_people.note IS 'Why the figure is null or what to mind; null if there is nothing to say';

-- table run
CREATE OR REPLACE VIEW run AS SELECT * FROM read_parquet('@REPORT@/run/*.parquet');
COMMENT ON VIEW run IS 'one row: the run that made the report';
COMMENT ON COLUMN run.run_id IS 'Start time and a random part';
COMMENT ON COLUMN run.started_at IS 'When the run began [UTC]';
COMMENT ON COLUMN run.finished_at IS 'When the tables were ready to publish [UTC]';
COMMENT ON COLUMN run.ream_version IS 'Version of Ream';
COMMENT ON COLUMN run.spark_version IS 'Version of Spark';
COMMENT ON COLUMN run.java_version IS 'Version of Java';
COMMENT ON COLUMN run.seed IS 'Seed of everything random';
COMMENT ON COLUMN run.k IS 'Number of topics; null if topics were not fitted [topics]';
COMMENT ON COLUMN run.n_files IS 'Files the report rests on: rows of dump_files [files]';
COMMENT ON COLUMN run.n_new_files IS 'Files that this run read; the others were known from earlier runs [files]';
COMMENT ON COLUMN run.n_records IS 'Records met: n_sightings + n_rejects [records]';
COMMENT ON COLUMN run.n_sightings IS 'Records that are papers [sightings]';
COMMENT ON COLUMN run.n_papers IS 'Distinct papers [papers]';
COMMENT ON COLUMN run.n_rejects IS 'Records that are not [rejects]';
COMMENT ON COLUMN run.settings IS 'Every setting in force [JSON]';

-- table columns
CREATE OR REPLACE VIEW columns AS SELECT * FROM read_parquet('@REPORT@/columns/*.parquet');
COMMENT ON VIEW columns IS 'one row per table and column of the report';
COMMENT ON COLUMN columns.table_name IS 'The table';
COMMENT ON COLUMN columns.column_name IS 'The column';
COMMENT ON COLUMN columns.type IS 'Spark SQL type';
COMMENT ON COLUMN columns.unit IS 'Unit or value set; empty where there is none';
COMMENT ON COLUMN columns.description IS 'What a value means, and what null means';
