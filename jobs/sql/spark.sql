-- External tables in the database ream, for Spark SQL and any Hive catalog that Spark uses.
-- Made from the table definitions; jobs/sql/register puts the report's folder in.

CREATE DATABASE IF NOT EXISTS ream;

-- table papers
CREATE TABLE IF NOT EXISTS ream.papers (
  `paper_id` STRING COMMENT 'The paper\'s id, made from its normalised title (and, where one title belongs to several papers, its abstract); the same on every machine and in every run',
  `title` STRING COMMENT 'The title',
  `abstract` STRING COMMENT 'The abstract; null if no sighting has one',
  `n_authors` INT COMMENT 'Number of authors; null if unknown, never 0 [authors]',
  `organization` STRING COMMENT 'Display name of the organisation the paper is listed under, several joined with "; "; null if none is named',
  `published_on` DATE COMMENT 'Publication date, the first day of the period where date_precision is month or year; null if unknown [UTC date]',
  `published_year` INT COMMENT 'Publication year; null if unknown [year]',
  `date_precision` STRING COMMENT 'How much of published_on is known; null if nothing is [day, month, year]',
  `year_inferred` BOOLEAN COMMENT 'True if the year is not written in the dump but inferred from the page',
  `comments` INT COMMENT 'Comment count on the listing page; null if unknown [comments]',
  `upvotes` INT COMMENT 'Upvote count; null if the dump carries none [upvotes]',
  `venue` STRING COMMENT 'Journal or conference; null if unknown',
  `doi` STRING COMMENT 'DOI, lower case, without resolver; null if unknown',
  `arxiv_id` STRING COMMENT 'arXiv id without version; null if unknown',
  `n_sightings` INT COMMENT 'How many times the paper was seen in the dumps [sightings]',
  `first_source` STRING COMMENT 'Format of the dump of the first sighting [source_format]',
  `n_authors_note` STRING COMMENT 'Why n_authors is unknown; null where it is known [not_given, organization_listed, empty_list, truncated_list, collective_author, editors_only, not_plausible]',
  `n_authors_at_least` INT COMMENT 'Where the list of authors is cut (n_authors_note truncated_list): how many it has at least, the people it still names and one more if it says that there are others; the most of all sightings; null where n_authors is known or nothing is [authors, 1..]',
  `withdrawn` BOOLEAN COMMENT 'True if a sighting marks the paper as withdrawn or retracted',
  `topic_id` INT COMMENT 'Topic with the largest weight (the lower id on a tie); null if the paper has no usable text or topics were not fitted',
  `topic_weight` DOUBLE COMMENT 'Weight of that topic in the paper; null where topic_id is [0..1]')
USING parquet
COMMENT 'one row per paper, however often it was seen'
LOCATION '@REPORT@/papers';

-- table paper_authors
CREATE TABLE IF NOT EXISTS ream.paper_authors (
  `paper_id` STRING COMMENT 'The paper',
  `position` INT COMMENT 'Place in the author list, from 1 [1..n_authors]',
  `author_name` STRING COMMENT 'The author\'s name as the dump writes it',
  `is_collective` BOOLEAN COMMENT 'True if the name is a team\'s, a collaboration\'s or an institution\'s by its words: it is no person, and counts in no table about people')
USING parquet
COMMENT 'one row per paper and author position; only for dumps that name authors'
LOCATION '@REPORT@/paper_authors';

-- table sightings
CREATE TABLE IF NOT EXISTS ream.sightings (
  `source_file` STRING COMMENT 'Path of the dump',
  `position` BIGINT COMMENT 'Ordinal of the record in its file, from 1; sightings and rejects count together [1..]',
  `source_format` STRING COMMENT 'Format of the dump',
  `paper_id` STRING COMMENT 'The paper seen',
  `n_authors` INT COMMENT 'Author count in this sighting; null if unknown [authors]',
  `organization` STRING COMMENT 'Organisation in this sighting; null if none',
  `comments` INT COMMENT 'Comment count in this sighting; null if unknown [comments]',
  `upvotes` INT COMMENT 'Upvote count in this sighting; null if unknown [upvotes]',
  `published_on` DATE COMMENT 'Publication date in this sighting; null if unknown [UTC date]',
  `year_inferred` BOOLEAN COMMENT 'True if the year of published_on is inferred from the page',
  `captured_on` DATE COMMENT 'Date the page was captured, with a given or inferred year; null if unknown [UTC date]',
  `date_text` STRING COMMENT 'The date as the dump writes it; null if none',
  `n_authors_note` STRING COMMENT 'Why this sighting\'s n_authors is unknown; null where it is known [not_given, organization_listed, empty_list, truncated_list, collective_author, editors_only, not_plausible]',
  `n_authors_at_least` INT COMMENT 'Where the list of authors is cut (n_authors_note truncated_list): how many it has at least, the people it still names and one more if it says that there are others; null where n_authors is known or nothing is [authors, 1..]',
  `withdrawn` BOOLEAN COMMENT 'True if the dump marks the paper as withdrawn or retracted',
  `byte_offset` BIGINT COMMENT 'Where the record begins in the (decompressed) file [bytes]')
USING parquet
COMMENT 'one row per time a paper was seen in a dump'
LOCATION '@REPORT@/sightings';

-- table rejects
CREATE TABLE IF NOT EXISTS ream.rejects (
  `source_file` STRING COMMENT 'Path of the dump',
  `position` BIGINT COMMENT 'Ordinal of the record in its file, from 1; sightings and rejects count together [1..]',
  `source_format` STRING COMMENT 'Format of the dump; null if it was not recognised',
  `reason` STRING COMMENT 'Why, as one of a closed list of codes [reject codes]',
  `detail` STRING COMMENT 'What was found, for a person to read',
  `raw` STRING COMMENT 'First 2,000 characters of the record',
  `byte_offset` BIGINT COMMENT 'Where the record begins in the (decompressed) file [bytes]')
USING parquet
COMMENT 'one row per record that cannot be a paper, or per file that cannot be read'
LOCATION '@REPORT@/rejects';

-- table dump_files
CREATE TABLE IF NOT EXISTS ream.dump_files (
  `source_file` STRING COMMENT 'Path of the dump',
  `bytes` BIGINT COMMENT 'Size of the file as stored [bytes]',
  `checksum` STRING COMMENT 'CRC-32C of the file\'s bytes (of the CRCs of its pieces of 64 MiB, if it has several): a file of the same path, size and checksum is not read again; null if it could not be read [hexadecimal]',
  `source_formats` STRING COMMENT 'Formats of its records, separated by commas; null if it has none that is known',
  `n_records` BIGINT COMMENT 'Records met: sightings and rejects [records]',
  `n_sightings` BIGINT COMMENT 'Records that are papers [sightings]',
  `n_rejects` BIGINT COMMENT 'Records that are not [rejects]')
USING parquet
COMMENT 'one row per file that was read, in this run or an earlier one'
LOCATION '@REPORT@/dump_files';

-- table terms
CREATE TABLE IF NOT EXISTS ream.terms (
  `term_id` INT COMMENT 'Index of the term in the vocabulary and in the saved model: most frequent in the corpus first, ties by the term [0..]',
  `term` STRING COMMENT 'The term; words of a phrase are joined by a space',
  `document_frequency` BIGINT COMMENT 'Papers whose title or abstract has the term [papers]',
  `corpus_frequency` BIGINT COMMENT 'Occurrences in all titles and abstracts [occurrences]',
  `idf` DOUBLE COMMENT 'ln((N + 1) / (document_frequency + 1)), N the papers with text (MLlib IDF) [nats]')
USING parquet
COMMENT 'one row per term of the vocabulary'
LOCATION '@REPORT@/terms';

-- table paper_terms
CREATE TABLE IF NOT EXISTS ream.paper_terms (
  `paper_id` STRING COMMENT 'The paper',
  `rank` INT COMMENT 'Rank of the term in the paper by tfidf, ties by term_id [1..10]',
  `term` STRING COMMENT 'The term',
  `tf` BIGINT COMMENT 'Occurrences in the paper\'s title and abstract [occurrences]',
  `tfidf` DOUBLE COMMENT 'tf times idf')
USING parquet
COMMENT 'one row per paper and one of its 10 highest terms by TF-IDF'
LOCATION '@REPORT@/paper_terms';

-- table topics
CREATE TABLE IF NOT EXISTS ream.topics (
  `topic_id` INT COMMENT 'Index of the topic, the same as in the saved model\'s topicDistribution vector [0..k-1]',
  `label` STRING COMMENT 'The topic\'s most relevant terms, distinct from other labels',
  `share` DOUBLE COMMENT 'Mean weight of the topic over papers with text; the shares add up to 1 [0..1]',
  `n_papers` BIGINT COMMENT 'Papers whose largest weight is this topic [papers]',
  `coherence_npmi` DOUBLE COMMENT 'Mean normalised pointwise mutual information of the 10 most probable terms over whole papers (Bouma 2009; Aletras and Stevenson 2013) [-1..1]',
  `coherence_umass` DOUBLE COMMENT 'UMass coherence of the 10 most probable terms (Mimno et al. 2011) [<= 0 mostly]',
  `exclusivity` DOUBLE COMMENT 'Sum of FREX (weight 0.7) over the 10 most probable terms (Bischof and Airoldi 2012) [0..10]',
  `x` DOUBLE COMMENT 'First coordinate of the topic map: classical scaling of Jensen-Shannon distances',
  `y` DOUBLE COMMENT 'Second coordinate of the topic map',
  `effective_words_entropy` DOUBLE COMMENT 'How many equally probable terms would be as diverse as the topic\'s: exp of the entropy of its term probabilities (Hill 1973, order 1) [terms]',
  `effective_words_simpson` DOUBLE COMMENT 'The same by the inverse of the sum of squared probabilities (Hill 1973, order 2; MALLET\'s eff_num_words) [terms]',
  `stability` DOUBLE COMMENT 'How far the topic comes back under other seeds: mean over their fits of the average Jaccard index of its 10 most probable terms and those of the topic paired with it (Greene, O\'Callaghan and Cunningham 2014); null if one seed was fitted [0..1]')
USING parquet
COMMENT 'one row per topic'
LOCATION '@REPORT@/topics';

-- table topic_terms
CREATE TABLE IF NOT EXISTS ream.topic_terms (
  `topic_id` INT COMMENT 'The topic',
  `rank` INT COMMENT 'Rank by probability, ties by term_id [1..30]',
  `term` STRING COMMENT 'The term',
  `probability` DOUBLE COMMENT 'Probability of the term in the topic [0..1]',
  `relevance` DOUBLE COMMENT 'lambda ln p(term|topic) + (1 - lambda) ln(p(term|topic) / p(term)), lambda 0.6 (Sievert and Shirley 2014) [nats]')
USING parquet
COMMENT 'one row per topic and one of its 30 most probable terms'
LOCATION '@REPORT@/topic_terms';

-- table paper_topics
CREATE TABLE IF NOT EXISTS ream.paper_topics (
  `paper_id` STRING COMMENT 'The paper',
  `topic_id` INT COMMENT 'The topic',
  `weight` DOUBLE COMMENT 'Weight of the topic in the paper; kept weights are not rescaled [0.01..1]')
USING parquet
COMMENT 'one row per paper and topic with a weight of at least 0.01'
LOCATION '@REPORT@/paper_topics';

-- table topic_trends
CREATE TABLE IF NOT EXISTS ream.topic_trends (
  `topic_id` INT COMMENT 'The topic',
  `published_year` INT COMMENT 'The year [year]',
  `n_papers` BIGINT COMMENT 'Papers of the year whose largest weight is this topic [papers]',
  `share` DOUBLE COMMENT 'Mean weight of the topic over the papers of the year [0..1]',
  `slope` DOUBLE COMMENT 'Sen\'s slope of share over the years with at least 10 papers (over all, if there are fewer than 3 such), the same on each row of a topic (Sen 1968); null with one year [share per year]',
  `kendall_tau` DOUBLE COMMENT 'Kendall\'s tau-b of share and year, over the same years, the same on each row of a topic; null with fewer than 3 years [-1..1]',
  `p_value` DOUBLE COMMENT 'Two-sided Mann-Kendall p-value over the same years, exact below 10 years; null with fewer than 3 years [0..1]')
USING parquet
COMMENT 'one row per topic and publication year'
LOCATION '@REPORT@/topic_trends';

-- table model_selection
CREATE TABLE IF NOT EXISTS ream.model_selection (
  `k` INT COMMENT 'Number of topics [topics]',
  `seed` BIGINT COMMENT 'Seed of the fit',
  `perplexity` DOUBLE COMMENT 'Document-completion perplexity per held-out token (Wallach et al. 2009); lower is better; null if no paper was long enough to split [>= 1]',
  `coherence_npmi` DOUBLE COMMENT 'Mean over topics of coherence_npmi [-1..1]',
  `topic_diversity` DOUBLE COMMENT 'Distinct terms among the 25 most probable of all topics, as a share (Dieng, Ruiz and Blei 2020) [0..1]',
  `chosen` BOOLEAN COMMENT 'True for the model the report is made with. Of the numbers of topics, by their means over seeds: those with coherence_npmi at most 0.05 below the highest; of these, those with perplexity at most 2 % above the lowest; of these, that of the highest coherence_npmi, then the fewest topics; of its seeds, the highest stability, then the lowest perplexity, then the lowest seed',
  `seconds` DOUBLE COMMENT 'Wall time of the fit; differs from run to run [s]',
  `stability` DOUBLE COMMENT 'Mean over topics of how far they come back under the other seeds of this number of topics (Greene, O\'Callaghan and Cunningham 2014); null if one seed was fitted [0..1]',
  `iterations` INT COMMENT 'Passes made (sampling sweeps, those over parts of the corpus included, and finishing passes), or steps for online; null if the model was there before [passes]',
  `stopped_early` BOOLEAN COMMENT 'True if the sampling sweeps ended before their number because leave-one-out perplexity no longer fell by 0.1 %')
USING parquet
COMMENT 'one row per number of topics and seed that was fitted'
LOCATION '@REPORT@/model_selection';

-- table author_counts
CREATE TABLE IF NOT EXISTS ream.author_counts (
  `n_authors` INT COMMENT 'Number of authors [authors, 1..]',
  `n_papers` BIGINT COMMENT 'Papers with that many authors [papers, 0..]',
  `share` DOUBLE COMMENT 'Of the papers whose count is known [0..1]',
  `cumulative_share` DOUBLE COMMENT 'Share of papers with at most that many authors [0..1]')
USING parquet
COMMENT 'one row per author count'
LOCATION '@REPORT@/author_counts';

-- table author_count_histograms
CREATE TABLE IF NOT EXISTS ream.author_count_histograms (
  `dimension` STRING COMMENT 'What the papers are grouped by, as in author_count_stats [all, published_year, topic, organization, venue, source_format, topic_year]',
  `value` STRING COMMENT 'The group, as in author_count_stats',
  `n_authors` INT COMMENT 'Number of authors [authors, 1..]',
  `n_papers` BIGINT COMMENT 'Papers of the group with that many authors [papers, 1..]',
  `share` DOUBLE COMMENT 'Of the papers of the group whose count is known (n_papers of author_count_stats; n_unknown there counts those left out) [0..1]',
  `cumulative_share` DOUBLE COMMENT 'Share of these with at most that many authors [0..1]')
USING parquet
COMMENT 'one row per dimension, group and author count'
LOCATION '@REPORT@/author_count_histograms';

-- table author_count_stats
CREATE TABLE IF NOT EXISTS ream.author_count_stats (
  `dimension` STRING COMMENT 'What the papers are grouped by; a paper counts in each of its organisations and formats, and in no group of a dimension it has no value of [all, published_year, topic, organization, venue, source_format, topic_year]',
  `value` STRING COMMENT 'The group: "all", a year, a topic_id (the paper\'s largest), an organisation, a venue, a format, or topic_id/year',
  `n_papers` BIGINT COMMENT 'Papers of the group whose author count is known; every figure of the row rests on these [papers, 0..]',
  `n_unknown` BIGINT COMMENT 'Papers of the group whose author count is unknown, left out of every figure [papers, 0..]',
  `mean` DOUBLE COMMENT 'Mean (Lawani\'s collaborative index) [authors, 1..]',
  `stddev` DOUBLE COMMENT 'Sample standard deviation (n - 1); null with fewer than 2 papers [authors, 0..]',
  `min` INT COMMENT 'Smallest [authors, 1..]',
  `p25` DOUBLE COMMENT '25th percentile, linear interpolation (Hyndman and Fan type 7), as all percentiles here [authors, 1..]',
  `median` DOUBLE COMMENT 'Median [authors, 1..]',
  `p75` DOUBLE COMMENT '75th percentile [authors, 1..]',
  `p90` DOUBLE COMMENT '90th percentile [authors, 1..]',
  `p99` DOUBLE COMMENT '99th percentile [authors, 1..]',
  `max` INT COMMENT 'Largest [authors, 1..]',
  `mean_ci_low` DOUBLE COMMENT 'Lower end of the bootstrap confidence interval of the mean (BCa over all resamples, Efron 1987; widened for small samples, Hesterberg 2015); null with fewer than 2 papers [authors, 1..]',
  `mean_ci_high` DOUBLE COMMENT 'Upper end of that interval [authors, 1..]',
  `single_author_share` DOUBLE COMMENT 'Share of papers with one author [0..1]',
  `collaborative_coefficient` DOUBLE COMMENT '1 - mean(1 / n_authors) (Ajiferuke, Burrell and Tague 1988) [0..1]',
  `modified_collaborative_coefficient` DOUBLE COMMENT 'A / (A - 1) times the collaborative coefficient, A the distinct authors (Savanur and Srikanth 2010), both over n_named papers; null where these name no or only one author [0..1]',
  `topic_id` INT COMMENT 'The topic of the group, for the dimensions topic and topic_year; null elsewhere [topic_id, 0..]',
  `published_year` INT COMMENT 'The year of the group, for the dimensions published_year and topic_year; null elsewhere [year]',
  `n_unknown_organization` BIGINT COMMENT 'Of n_unknown, those listed under an organisation, which stands in the place of the author count on Daily Papers pages; an organisation is never counted as one author [papers, 0..]',
  `n_truncated` BIGINT COMMENT 'Of n_unknown, those whose author list is cut by the source, so that only a lower bound of the count is known (censored) [papers, 0..]',
  `mean_at_least` DOUBLE COMMENT 'Lower bound of the mean over n_papers + n_truncated papers, the truncated ones taken at their lower bound; equal to mean if none is truncated [authors, 1..]',
  `median_at_least` DOUBLE COMMENT 'Median over the same papers as mean_at_least; exact where it lies below the bounds of the truncated ones, else a lower bound [authors, 1..]',
  `p90_at_least` DOUBLE COMMENT '90th percentile likewise [authors, 1..]',
  `collaborative_coefficient_at_least` DOUBLE COMMENT 'Lower bound of collaborative_coefficient over the same papers [0..1]',
  `hyper_authored_share_at_least` DOUBLE COMMENT 'Lower bound of hyper_authored_share over the same papers [0..1]',
  `single_author_share_at_most` DOUBLE COMMENT 'Upper bound of single_author_share over the same papers [0..1]',
  `p95` DOUBLE COMMENT '95th percentile [authors, 1..]',
  `single_author_share_ci_low` DOUBLE COMMENT 'Lower end of the confidence interval of single_author_share (Wilson 1927) [0..1]',
  `single_author_share_ci_high` DOUBLE COMMENT 'Upper end of that interval [0..1]',
  `hyper_authored_share` DOUBLE COMMENT 'Share of papers with more authors than authors.hyper-authored-above [0..1]',
  `degree_of_collaboration` DOUBLE COMMENT 'Share of papers with several authors (Subramanyam 1983) [0..1]',
  `ci_lawani_mean_authors` DOUBLE COMMENT 'Collaborative index as Lawani (1980) means it: authors per paper, the same as mean [authors, 1..]',
  `ci_bibliometrix` DOUBLE COMMENT 'Collaboration index as bibliometrix means it: distinct authors of the papers with several authors, per such paper; over n_named papers; null if n_named is 0 or none of them has several [authors, 1..]',
  `geometric_mean` DOUBLE COMMENT 'exp of the mean logarithm [authors, 1..]',
  `gini` DOUBLE COMMENT 'Gini\'s coefficient of the author counts, 0 if all are equal [0..1]',
  `dispersion` DOUBLE COMMENT 'Variance over mean (Fano factor); null with fewer than 2 papers [authors, 0..]',
  `entropy` DOUBLE COMMENT 'Shannon\'s entropy of the distribution of author counts [nats, 0..]',
  `n_named` BIGINT COMMENT 'Of n_papers, those that name as many distinct authors as they have; figures that need to know who an author is rest on these [papers, 0..]',
  `n_distinct_authors` BIGINT COMMENT 'Distinct normalised author names of the n_named papers; namesakes count once; null if n_named is 0 [authors, 0..]',
  `note` STRING COMMENT 'Why a figure of the row is null or rests on fewer papers; null if there is nothing to say')
USING parquet
COMMENT 'one row per dimension and group of papers'
LOCATION '@REPORT@/author_count_stats';

-- table author_count_tests
CREATE TABLE IF NOT EXISTS ream.author_count_tests (
  `test` STRING COMMENT 'Name of the test: kruskal_wallis (do the groups differ in author count? ties corrected; Kruskal and Wallis 1952), chi_square_size_class (do they differ in the shares of papers with 1, 2, 3-4, 5-9 and 10 or more authors?), spearman (do author count and another figure of the paper go together? Spearman 1904), mann_kendall (does the yearly mean rise or fall? Mann 1945) [kruskal_wallis, chi_square_size_class, spearman, mann_kendall]',
  `dimension` STRING COMMENT 'What the groups are, or the other figure of spearman [published_year, topic, organization, venue; topic_weight, comments, upvotes]',
  `statistic` DOUBLE COMMENT 'The test statistic (H, chi-square, rho, S); null where the test was not made [see test: H and chi-square 0.., rho -1..1, S any sign]',
  `degrees_of_freedom` DOUBLE COMMENT 'Degrees of freedom; null where the test has none [degrees of freedom, 1..]',
  `p_value` DOUBLE COMMENT 'p-value; null where the test was not made [0..1]',
  `n` BIGINT COMMENT 'Papers the test rests on (of mann_kendall: of the years it compares); a paper of several organisations counts in each [papers, 0..]',
  `effect_size` DOUBLE COMMENT 'Effect size of the test, named by effect_size_name; null where the test was not made [see effect_size_name: 0..1 or -1..1]',
  `effect_size_name` STRING COMMENT 'What effect_size is: epsilon squared (0..1, Tomczak and Tomczak 2014), Cramér\'s V (0..1), rho (-1..1) or Kendall\'s tau-b (-1..1) [epsilon_squared, cramers_v, rho, tau_b]',
  `p_benjamini_hochberg` DOUBLE COMMENT 'p_value corrected for all tests of this table (Benjamini and Hochberg 1995) [0..1]',
  `n_groups` BIGINT COMMENT 'Groups compared (years, of mann_kendall); null for spearman [groups, 0..]',
  `n_left_out` BIGINT COMMENT 'Papers that have a value of the dimension but are left out: their author count is unknown or their group has fewer than authors.min-group-size papers [papers, 0..]',
  `n_truncated` BIGINT COMMENT 'Of n_left_out, those whose author list is cut by the source (censored): large teams, so what is left looks smaller than it is [papers, 0..]',
  `note` STRING COMMENT 'Why a test was not made or what to mind; null if there is nothing to say')
USING parquet
COMMENT 'one row per test and dimension'
LOCATION '@REPORT@/author_count_tests';

-- table author_count_pairs
CREATE TABLE IF NOT EXISTS ream.author_count_pairs (
  `dimension` STRING COMMENT 'What the papers are grouped by [published_year, topic, organization, venue]',
  `value_a` STRING COMMENT 'One group, the larger in number of papers',
  `value_b` STRING COMMENT 'The other group',
  `n_a` BIGINT COMMENT 'Papers of value_a with a known author count [papers, 0..]',
  `n_b` BIGINT COMMENT 'Papers of value_b with a known author count [papers, 0..]',
  `n_unknown_a` BIGINT COMMENT 'Papers of value_a whose author count is unknown, left out [papers, 0..]',
  `n_unknown_b` BIGINT COMMENT 'Papers of value_b whose author count is unknown, left out [papers, 0..]',
  `mean_difference` DOUBLE COMMENT 'Mean of value_a less mean of value_b [authors, any sign]',
  `z` DOUBLE COMMENT 'Dunn\'s (1964) follow-up of the Kruskal-Wallis test over the dimension\'s compared groups, with its tie correction [standard errors, any sign]',
  `p_value` DOUBLE COMMENT 'Two-sided p-value of z, uncorrected [0..1]',
  `p_holm` DOUBLE COMMENT 'p_value corrected for the pairs of the dimension, bounding the chance of any false alarm (Holm 1979) [0..1]',
  `p_benjamini_hochberg` DOUBLE COMMENT 'p_value corrected for the pairs of the dimension, bounding the share of false alarms (Benjamini and Hochberg 1995) [0..1]',
  `cliffs_delta` DOUBLE COMMENT 'Share of pairs of papers in which the one of value_a has more authors, less the share in which it has fewer (Cliff 1993) [-1..1]')
USING parquet
COMMENT 'one row per dimension and pair of groups, among the largest groups of at least authors.min-group-size papers (authors.max-compared-groups of them, the lower value first on a tie)'
LOCATION '@REPORT@/author_count_pairs';

-- table author_count_trends
CREATE TABLE IF NOT EXISTS ream.author_count_trends (
  `measure` STRING COMMENT 'What is followed over the years: the mean author count or the share of papers with one author [mean, single_author_share]',
  `dimension` STRING COMMENT 'What the papers are grouped by [all, topic]',
  `value` STRING COMMENT 'The group: "all" or a topic_id',
  `topic_id` INT COMMENT 'The topic; null for all [topic_id, 0..]',
  `n_years` BIGINT COMMENT 'Years with at least authors.min-group-size papers of known author count; the trend rests on these [years, 0..]',
  `first_year` INT COMMENT 'First of them [year]',
  `last_year` INT COMMENT 'Last of them [year]',
  `n_papers` BIGINT COMMENT 'Papers of these years with a known author count [papers, 0..]',
  `n_left_out` BIGINT COMMENT 'Papers of the group with a year that are left out: their author count is unknown or their year has too few papers [papers, 0..]',
  `slope` DOUBLE COMMENT 'Theil-Sen slope, gaps between years counted (Theil 1950, Sen 1968); null with fewer than 2 years [measure per year, any sign]',
  `slope_ci_low` DOUBLE COMMENT 'Lower end of its confidence interval (Gilbert 1987); null with too few years for it [measure per year, any sign]',
  `slope_ci_high` DOUBLE COMMENT 'Upper end of that interval [measure per year, any sign]',
  `growth_percent` DOUBLE COMMENT 'Compound growth from first_year to last_year: ((last / first)^(1 / years) - 1) 100; null with one year or from 0 [percent per year, any sign]',
  `doubling_years` DOUBLE COMMENT 'Years to double at that growth, negative where it shrinks; null where growth_percent is, or is 0 [years, any sign]',
  `mann_kendall_s` BIGINT COMMENT 'Mann-Kendall S, the sum of the signs of all changes; null with fewer than 3 years [pairs of years, any sign]',
  `z` DOUBLE COMMENT 'S by its tie-corrected standard deviation, with continuity correction [standard errors, any sign]',
  `kendall_tau` DOUBLE COMMENT 'Kendall\'s tau-b of measure and year; null where all years are equal [-1..1]',
  `p_value` DOUBLE COMMENT 'Two-sided Mann-Kendall p-value, exact below 10 years; null with fewer than 3 years [0..1]',
  `p_benjamini_hochberg` DOUBLE COMMENT 'p_value corrected for the groups of the measure and dimension (Benjamini and Hochberg 1995) [0..1]',
  `n_truncated` BIGINT COMMENT 'Of n_left_out, those whose author list is cut by the source (censored): large teams, so what is left looks smaller than it is [papers, 0..]',
  `note` STRING COMMENT 'Why there is no test; null if there is one')
USING parquet
COMMENT 'one row per measure and group of papers'
LOCATION '@REPORT@/author_count_trends';

-- table author_count_shift_shares
CREATE TABLE IF NOT EXISTS ream.author_count_shift_shares (
  `from_year` INT COMMENT 'The earlier year [year]',
  `to_year` INT COMMENT 'The later year: the next one with at least authors.min-group-size papers of known author count, or the last for the first [year]',
  `topic` STRING COMMENT 'A topic_id, "none" for papers without topic, or "all" for the sum of these',
  `topic_id` INT COMMENT 'The topic; null for none and all [topic_id, 0..]',
  `n_from` BIGINT COMMENT 'Papers of the topic in from_year with a known author count [papers, 0..]',
  `n_to` BIGINT COMMENT 'Papers of the topic in to_year with a known author count [papers, 0..]',
  `n_unknown_from` BIGINT COMMENT 'Papers of the topic in from_year whose author count is unknown, left out [papers, 0..]',
  `n_unknown_to` BIGINT COMMENT 'Papers of the topic in to_year whose author count is unknown, left out [papers, 0..]',
  `share_from` DOUBLE COMMENT 'Share of n_from in the year [0..1]',
  `share_to` DOUBLE COMMENT 'Share of n_to in the year [0..1]',
  `mean_from` DOUBLE COMMENT 'Mean author count in from_year; null without papers [authors, 1..]',
  `mean_to` DOUBLE COMMENT 'Mean author count in to_year; null without papers [authors, 1..]',
  `composition` DOUBLE COMMENT 'Part of the change of the overall mean that comes from the topic\'s change of share, at its mean of both years; a topic that is in one year only counts with that year\'s mean [authors, any sign]',
  `within` DOUBLE COMMENT 'Part that comes from the change of the topic\'s mean, at its mean share of both years [authors, any sign]',
  `change` DOUBLE COMMENT 'composition + within; for all, mean_to - mean_from [authors, any sign]')
USING parquet
COMMENT 'one row per pair of years and topic'
LOCATION '@REPORT@/author_count_shift_shares';

-- table author_count_topic_weights
CREATE TABLE IF NOT EXISTS ream.author_count_topic_weights (
  `topic_id` INT COMMENT 'The topic [topic_id, 0..]',
  `n_papers` BIGINT COMMENT 'Papers of known author count with a weight of the topic of at least 0.01 [papers, 0..]',
  `n_unknown` BIGINT COMMENT 'Papers with such a weight whose author count is unknown, left out [papers, 0..]',
  `n_truncated` BIGINT COMMENT 'Of n_unknown, those whose author list is cut by the source (censored): large teams, so what is left looks smaller than it is [papers, 0..]',
  `weight` DOUBLE COMMENT 'Sum of the weights of n_papers, each rounded to 6 digits [papers, 0..]',
  `effective_n` DOUBLE COMMENT '(sum of weights)^2 / sum of squared weights (Kish 1965): how many equally weighted papers would tell as much [papers, 0..]',
  `mean` DOUBLE COMMENT 'Weighted mean [authors, 1..]',
  `mean_ci_low` DOUBLE COMMENT 'Lower end of its confidence interval by linearisation of the ratio (Cochran 1977, section 6.4), normal quantiles, not below 1; null with an effective_n below 2 [authors, 1..]',
  `mean_ci_high` DOUBLE COMMENT 'Upper end of that interval [authors, 1..]',
  `median` DOUBLE COMMENT 'Least author count with at least half of the weight at or below it [authors, 1..]',
  `single_author_share` DOUBLE COMMENT 'Share of the weight on papers with one author [0..1]',
  `collaborative_coefficient` DOUBLE COMMENT '1 - weighted mean of 1 / n_authors (Ajiferuke, Burrell and Tague 1988) [0..1]',
  `mean_dominant` DOUBLE COMMENT 'Unweighted mean over the papers whose largest topic it is, as in author_count_stats; null without such papers [authors, 1..]',
  `n_dominant` BIGINT COMMENT 'Papers of known author count whose largest topic it is [papers, 0..]')
USING parquet
COMMENT 'one row per topic'
LOCATION '@REPORT@/author_count_topic_weights';

-- table author_count_fits
CREATE TABLE IF NOT EXISTS ream.author_count_fits (
  `dimension` STRING COMMENT 'What the papers are grouped by; papers_per_author fits the number of papers of each author instead (Lotka 1926) [all, published_year, topic, source_format, papers_per_author]',
  `value` STRING COMMENT 'The group',
  `scope` STRING COMMENT 'whole: all counts from 1 on; tail: counts from x_min on, where x_min makes the power law\'s Kolmogorov-Smirnov distance least (Clauset, Shalizi and Newman 2009) [whole, tail]',
  `model` STRING COMMENT 'The model: x_min + Poisson; x_min + negative binomial (tail only); Poisson without 0; negative binomial without 0; lognormal rounded to whole numbers; discrete power law; none if the group was not fitted [shifted_poisson, shifted_negative_binomial, zero_truncated_poisson, zero_truncated_negative_binomial, lognormal, power_law, none]',
  `x_min` INT COMMENT 'Least count the fit speaks of [authors, 1..]',
  `n_papers` BIGINT COMMENT 'Papers the fit rests on: those with a known count of at least x_min (authors, for papers_per_author) [papers, 0..]',
  `n_left_out` BIGINT COMMENT 'Papers of the group that are left out: unknown or below x_min [papers, 0..]',
  `parameter_1_name` STRING COMMENT 'Name of the first parameter [lambda, shape, mu, alpha]',
  `parameter_1` DOUBLE COMMENT 'lambda: mean of the Poisson (of what is above x_min, if shifted); shape: shape of the negative binomial; mu: mean of the logarithm; alpha: exponent [see parameter_1_name: lambda and shape above 0, mu any sign, alpha 1.01..30]',
  `parameter_2_name` STRING COMMENT 'Name of the second parameter; null if there is one only [mean, sigma]',
  `parameter_2` DOUBLE COMMENT 'mean: mean of the negative binomial with its zeros (of what is above x_min, if shifted); sigma: standard deviation of the logarithm [see parameter_2_name: 0..]',
  `standard_error` DOUBLE COMMENT 'Standard error of alpha (Clauset et al., equation 3.6); null for other models [of alpha, 0..]',
  `log_likelihood` DOUBLE COMMENT 'Largest log-likelihood [nats, ..0]',
  `aic` DOUBLE COMMENT 'Akaike\'s information criterion (1974), lower is better [nats, 0..]',
  `is_best` BOOLEAN COMMENT 'True for the model of the scope with the least aic; null for none',
  `ks_distance` DOUBLE COMMENT 'Kolmogorov-Smirnov distance of the power law; null for other models [0..1]',
  `lr_to_power_law` DOUBLE COMMENT 'log_likelihood less that of the scope\'s power law: above 0 speaks for this model [nats, any sign]',
  `p_to_power_law` DOUBLE COMMENT 'Two-sided p-value of that difference (Vuong 1989); null for the power law [0..1]',
  `lr_to_best` DOUBLE COMMENT 'log_likelihood less that of the scope\'s best model [nats, any sign]',
  `p_to_best` DOUBLE COMMENT 'p-value of that difference: Vuong (1989), but for a Poisson inside its negative binomial the nested test at a boundary (Self and Liang 1987); null for the best [0..1]',
  `goodness_of_fit_p` DOUBLE COMMENT 'Power law of the tail, dimensions all and papers_per_author: share of authors.fit-samples made-up samples that fit worse (Clauset et al., section 4.1); below 0.1 the power law is implausible; null elsewhere and above 100,000 papers [0..1]',
  `n_truncated` BIGINT COMMENT 'Of n_left_out, those whose author list is cut by the source (censored): large teams, so what is left looks smaller than it is [papers, 0..]',
  `note` STRING COMMENT 'Why there is no fit or no goodness of fit; null if there is nothing to say')
USING parquet
COMMENT 'one row per group of papers, scope and model'
LOCATION '@REPORT@/author_count_fits';

-- table authors
CREATE TABLE IF NOT EXISTS ream.authors (
  `author_id` BIGINT COMMENT 'Hash of author_key [hash, any sign]',
  `author_key` STRING COMMENT 'The name as "first last", lower case, accents folded, punctuation taken out',
  `author_name` STRING COMMENT 'The longest written form of the name, the last in order on a tie',
  `n_papers` BIGINT COMMENT 'Papers that name the author [papers, 0..]',
  `fractional_papers` DOUBLE COMMENT 'Sum of 1 / (authors of the paper): each paper counts 1 in all (Price 1981), or less where its list is cut and the rest of the authors are not named; of a cut list of unknown length, 1 / its lower bound [papers, 0..]',
  `n_single` BIGINT COMMENT 'Papers the author is the only one of [papers, 0..]',
  `n_first` BIGINT COMMENT 'Papers with several authors that name this one first [papers, 0..]',
  `n_last` BIGINT COMMENT 'Papers with several authors that name this one last; a cut list does not tell who is last [papers, 0..]',
  `dominance_factor` DOUBLE COMMENT 'n_first by the papers with several authors (Kumar and Kumar 2008); null without such papers [0..1]',
  `first_year` INT COMMENT 'First year with a paper; null if none has a year [year]',
  `last_year` INT COMMENT 'Last year with a paper [year]',
  `component_id` BIGINT COMMENT 'The author\'s component of the co-author network: the least author_id in it [author_id, any sign]')
USING parquet
COMMENT 'one row per normalised author name'
LOCATION '@REPORT@/authors';

-- table author_years
CREATE TABLE IF NOT EXISTS ream.author_years (
  `published_year` INT COMMENT 'The year [year]',
  `n_papers` BIGINT COMMENT 'Papers of the year that name their authors [papers, 0..]',
  `n_authors` BIGINT COMMENT 'Distinct authors of these [authors, 0..]',
  `n_new` BIGINT COMMENT 'Of them, those without a paper in an earlier year of the corpus; in its first years that is nearly all [authors, 0..]',
  `n_returning` BIGINT COMMENT 'The others [authors, 0..]',
  `new_share` DOUBLE COMMENT 'n_new / n_authors [0..1]',
  `n_left_out` BIGINT COMMENT 'Papers of the year that name no author, left out [papers, 0..]')
USING parquet
COMMENT 'one row per publication year'
LOCATION '@REPORT@/author_years';

-- table author_productivity
CREATE TABLE IF NOT EXISTS ream.author_productivity (
  `n_papers` BIGINT COMMENT 'Number of papers [papers, 0..]',
  `n_authors` BIGINT COMMENT 'Authors with that many papers [authors, 0..]',
  `share` DOUBLE COMMENT 'Share of the authors [0..1]',
  `cumulative_share` DOUBLE COMMENT 'Share of authors with at most that many papers [0..1]',
  `lotka_share` DOUBLE COMMENT 'Share that Lotka\'s law expects, C / n_papers^exponent with the maximum-likelihood exponent; null with fewer than authors.min-group-size authors [0..1]')
USING parquet
COMMENT 'one row per number of papers'
LOCATION '@REPORT@/author_productivity';

-- table coauthor_pairs
CREATE TABLE IF NOT EXISTS ream.coauthor_pairs (
  `n_papers` BIGINT COMMENT 'Papers that both of a pair are named on; hyper-authored papers (authors.hyper-authored-above) make no pairs [papers, 0..]',
  `n_pairs` BIGINT COMMENT 'Pairs of authors with that many [pairs, 0..]',
  `share` DOUBLE COMMENT 'Share of the pairs [0..1]')
USING parquet
COMMENT 'one row per number of papers written together'
LOCATION '@REPORT@/coauthor_pairs';

-- table author_components
CREATE TABLE IF NOT EXISTS ream.author_components (
  `n_authors` BIGINT COMMENT 'Authors in a component [authors, 0..]',
  `n_components` BIGINT COMMENT 'Components of that size [components, 0..]',
  `author_share` DOUBLE COMMENT 'Share of all authors that are in components of that size [0..1]')
USING parquet
COMMENT 'one row per component size'
LOCATION '@REPORT@/author_components';

-- table author_people
CREATE TABLE IF NOT EXISTS ream.author_people (
  `measure` STRING COMMENT 'Name of the figure: papers that name authors, N, papers whose list of authors is cut, and distinct authors, A; N / A, A / N and mean distinct authors of a paper (as bibliometrix has them); Lotka\'s law (1926), a share of C / x^exponent of the authors with x papers, with exponent by maximum likelihood, its standard error and Kolmogorov-Smirnov distance, and C = 1 / zeta(exponent), and by least squares on logarithms, which is biased (Goldstein, Morris and Yen 2004) and for comparison with bibliometrix only; pairs of authors who share a paper, the share of them that share several, and the hyper-authored papers left out of pairs; components of the co-author network, the share of authors in the largest, and the passes over its links that it took to find them, 1 where the driver can hold them [n_papers, n_papers_cut, n_authors, documents_per_author, authors_per_document, coauthors_per_document, lotka_exponent, lotka_standard_error, lotka_ks_distance, lotka_constant, lotka_ols_exponent, lotka_ols_constant, lotka_ols_r_squared, n_pairs, repeated_pair_share, n_papers_without_pairs, n_components, largest_component_share, component_rounds]',
  `value` DOUBLE COMMENT 'The figure; null where it cannot be had [see measure, 0..]',
  `n` BIGINT COMMENT 'What the figure rests on: authors for those of Lotka\'s law, pairs for shares of pairs, else papers [papers, authors or pairs, 0..]',
  `n_left_out` BIGINT COMMENT 'Papers of the corpus that name no author, left out of every figure [papers, 0..]',
  `note` STRING COMMENT 'Why the figure is null or what to mind; null if there is nothing to say')
USING parquet
COMMENT 'one row per measure'
LOCATION '@REPORT@/author_people';

-- table run
CREATE TABLE IF NOT EXISTS ream.run (
  `run_id` STRING COMMENT 'Start time and a random part',
  `started_at` TIMESTAMP COMMENT 'When the run began [UTC]',
  `finished_at` TIMESTAMP COMMENT 'When the tables were ready to publish [UTC]',
  `ream_version` STRING COMMENT 'Version of Ream',
  `spark_version` STRING COMMENT 'Version of Spark',
  `java_version` STRING COMMENT 'Version of Java',
  `seed` BIGINT COMMENT 'Seed of everything random',
  `k` INT COMMENT 'Number of topics; null if topics were not fitted [topics]',
  `n_files` BIGINT COMMENT 'Files the report rests on: rows of dump_files [files]',
  `n_new_files` BIGINT COMMENT 'Files that this run read; the others were known from earlier runs [files]',
  `n_records` BIGINT COMMENT 'Records met: n_sightings + n_rejects [records]',
  `n_sightings` BIGINT COMMENT 'Records that are papers [sightings]',
  `n_papers` BIGINT COMMENT 'Distinct papers [papers]',
  `n_rejects` BIGINT COMMENT 'Records that are not [rejects]',
  `settings` STRING COMMENT 'Every setting in force [JSON]')
USING parquet
COMMENT 'one row: the run that made the report'
LOCATION '@REPORT@/run';

-- table columns
CREATE TABLE IF NOT EXISTS ream.columns (
  `table_name` STRING COMMENT 'The table',
  `column_name` STRING COMMENT 'The column',
  `type` STRING COMMENT 'Spark SQL type',
  `unit` STRING COMMENT 'Unit or value set; empty where there is none',
  `description` STRING COMMENT 'What a value means, and what null means')
USING parquet
COMMENT 'one row per table and column of the report'
LOCATION '@REPORT@/columns';
