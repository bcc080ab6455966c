-- External tables in the database ream, for Spark SQL and any Hive catalog that Spark uses.
-- Made from the table definitions; jobs/sql/register puts the report's folder in.

CREATE DATABASE IF NOT EXISTS ream;

-- table papers
CREATE TABLE IF NOT EXISTS ream.papers (
  `paper_id` STRING COMMENT 'Id of the paper, made from its normalised title and, where several papers share a title, from its abstract; the same on every machine and in every run',
  `title` STRING COMMENT 'Title of the paper',
  `abstract` STRING COMMENT 'Abstract of the paper; null if no sighting has one',
  `n_authors` INT COMMENT 'Number of authors; null if unknown, never 0 [authors]',
  `organization` STRING COMMENT 'Display name of the organisation that the paper is listed under; several are joined with "; "; in the spelling that most papers have; null if none is named',
  `published_on` DATE COMMENT 'Publication date; if date_precision is month or year, the first day of that period; null if unknown [UTC date]',
  `published_year` INT COMMENT 'Publication year; null if unknown [year]',
  `date_precision` STRING COMMENT 'Precision of published_on; null if the date is unknown [day, month, year]',
  `year_inferred` BOOLEAN COMMENT 'True if the dump does not write the year, so that it is inferred from the page',
  `comments` INT COMMENT 'Number of comments on the listing page; null if unknown [comments]',
  `upvotes` INT COMMENT 'Number of upvotes; null if the dump has none [upvotes]',
  `venue` STRING COMMENT 'Journal or conference, in the spelling that most papers have; null if unknown',
  `doi` STRING COMMENT 'DOI, lower case, without resolver; null if unknown',
  `arxiv_id` STRING COMMENT 'arXiv id without version; null if unknown',
  `n_sightings` INT COMMENT 'Number of times that the paper was seen in the dumps [sightings]',
  `first_source` STRING COMMENT 'Format of the dump with the first sighting of the paper [source_format]',
  `n_authors_note` STRING COMMENT 'Reason why n_authors is unknown; null if it is known [not_given, organization_listed, empty_list, truncated_list, name_missing, collective_author, editors_only, not_plausible]',
  `n_authors_at_least` INT COMMENT 'Lower bound of the number of authors if the author list is cut (n_authors_note truncated_list): the people still named, and one more if the list says that there are others; the largest bound of all sightings; null if n_authors is known or there is no bound [authors, 1..]',
  `withdrawn` BOOLEAN COMMENT 'True if a sighting marks the paper as withdrawn or retracted, or a notice of retraction in the dumps names its DOI',
  `notice` STRING COMMENT 'Kind of notice that this is about another paper, by its title or its dump; null for a paper of its own [correction, retraction, concern, comment, reply, discussion, review, editorial, supplement, cover]',
  `notices_about` STRING COMMENT 'Kinds of notices about this paper (correction, retraction, concern, supplement) that the dumps tell by its DOI or in its own record, joined with "; "; null if there are none',
  `language` STRING COMMENT 'Language of the abstract, or of the title where that does not tell, by script and stop words; if they have too few words, or are in none of the 38 languages that are told apart (Polish and Ukrainian are not among them, for one), the language that most sightings state; null if none states one, or two are stated equally often [ISO 639-1]',
  `topic_id` INT COMMENT 'Topic with the largest weight (the lower id on a tie); null if the paper has no usable text, is in a language that topics are not fitted to, or topics were not fitted',
  `topic_weight` DOUBLE COMMENT 'Weight of topic_id in the paper; null if topic_id is null [0..1]')
USING parquet
COMMENT 'one row per paper, however often it was seen'
LOCATION '@REPORT@/papers';

-- table paper_authors
CREATE TABLE IF NOT EXISTS ream.paper_authors (
  `paper_id` STRING COMMENT 'Id of the paper',
  `position` INT COMMENT 'Position in the author list, from 1; more or fewer names than n_authors where sightings of the paper disagree [1..]',
  `author_name` STRING COMMENT 'The author\'s name as the dump writes it',
  `is_collective` BOOLEAN COMMENT 'True if the words of the name show a team, a collaboration or an institution; it is not a person and counts in no table about people',
  `author_id` BIGINT COMMENT 'Author of that name in authors, where names are normalised; null if it is not a person\'s or holds no letter or digit [hash, any sign]')
USING parquet
COMMENT 'one row per paper and author position; only for dumps that name authors'
LOCATION '@REPORT@/paper_authors';

-- table paper_affiliations
CREATE TABLE IF NOT EXISTS ream.paper_affiliations (
  `paper_id` STRING COMMENT 'Id of the paper',
  `affiliation_position` INT COMMENT 'Place among the paper\'s affiliations, as the last sighting lists them that says of any whose it is (of such, one that names the corresponding author); else as the last one lists them [1..]',
  `author_position` INT COMMENT 'Position of the author in paper_authors; null if the dump does not say whose organisation it is, or the author is not in the list there [1..]',
  `author_id` BIGINT COMMENT 'The author, as in paper_authors; null where author_position is, or the author is no person [hash, any sign]',
  `affiliation` STRING COMMENT 'Name or address of the organisation as the dump writes it, cleaned of e-mail addresses and footnotes; null if the dump gives an id or a country alone',
  `organization` STRING COMMENT 'The part of it that names the organisation (university before institute before department, else the first part); null where affiliation is',
  `ror` STRING COMMENT 'Identifier in the Research Organization Registry, without resolver; null if the dump gives none [id]',
  `openalex_id` STRING COMMENT 'Identifier of the institution in OpenAlex; null if the dump gives none [id]',
  `country_code` STRING COMMENT 'Country of the organisation; null if the dump names none and the address ends with none that is known [ISO 3166-1 alpha-2]',
  `country_from` STRING COMMENT 'Whether the dump itself names the country, or the end of the affiliation; null where country_code is [dump, affiliation]',
  `is_corresponding` BOOLEAN COMMENT 'Whether the author is a corresponding one; null where author_position is, or the dump names no corresponding author of the paper')
USING parquet
COMMENT 'one row per paper and affiliation of an author; only for dumps that name organisations'
LOCATION '@REPORT@/paper_affiliations';

-- table sightings
CREATE TABLE IF NOT EXISTS ream.sightings (
  `source_file` STRING COMMENT 'Path of the dump',
  `position` BIGINT COMMENT 'Position of the record in its file, from 1; sightings and rejects are counted together [1..]',
  `source_format` STRING COMMENT 'Format of the dump',
  `paper_id` STRING COMMENT 'Id of the paper that was seen',
  `n_authors` INT COMMENT 'Author count in this sighting; null if unknown [authors]',
  `organization` STRING COMMENT 'Organisation in this sighting; null if none',
  `comments` INT COMMENT 'Comment count in this sighting; null if unknown [comments]',
  `upvotes` INT COMMENT 'Upvote count in this sighting; null if unknown [upvotes]',
  `published_on` DATE COMMENT 'Publication date in this sighting; null if unknown [UTC date]',
  `year_inferred` BOOLEAN COMMENT 'True if the dump does not write the year of published_on, so that it is inferred from the page',
  `captured_on` DATE COMMENT 'Date when the page was captured, with a given or inferred year; null if unknown [UTC date]',
  `date_text` STRING COMMENT 'The date as the dump writes it; null if none',
  `n_authors_note` STRING COMMENT 'Reason why n_authors of this sighting is unknown; null if it is known [not_given, organization_listed, empty_list, truncated_list, name_missing, collective_author, editors_only, not_plausible]',
  `n_authors_at_least` INT COMMENT 'Lower bound of the number of authors if the author list is cut (n_authors_note truncated_list): the people still named, and one more if the list says that there are others; null if n_authors is known or there is no bound [authors, 1..]',
  `withdrawn` BOOLEAN COMMENT 'True if the dump marks the paper as withdrawn or retracted, or a notice of retraction in the dumps names its DOI',
  `byte_offset` BIGINT COMMENT 'Position of the first byte of the record in the decompressed file [bytes]')
USING parquet
COMMENT 'one row per time a paper was seen in a dump'
LOCATION '@REPORT@/sightings';

-- table rejects
CREATE TABLE IF NOT EXISTS ream.rejects (
  `source_file` STRING COMMENT 'Path of the dump',
  `position` BIGINT COMMENT 'Position of the record in its file, from 1; sightings and rejects are counted together [1..]',
  `source_format` STRING COMMENT 'Format of the dump; null if it was not recognised',
  `reason` STRING COMMENT 'Reason why the record is no paper, a code of a closed list [empty_file, no_records, binary, unknown_format, unreadable, truncated, malformed, unknown_record, no_title, not_a_paper, too_long, title_without_abstract, abstract_without_title, byline_without_title]',
  `detail` STRING COMMENT 'What was found, in words for a reader; null if the reason says it all',
  `raw` STRING COMMENT 'First 2,000 characters of the record; null if there is no text of it, as of a file that cannot be read',
  `byte_offset` BIGINT COMMENT 'Position of the first byte of the record in the decompressed file [bytes]')
USING parquet
COMMENT 'one row per record that cannot be a paper, or per file that cannot be read'
LOCATION '@REPORT@/rejects';

-- table dump_files
CREATE TABLE IF NOT EXISTS ream.dump_files (
  `source_file` STRING COMMENT 'Path of the dump',
  `bytes` BIGINT COMMENT 'Size of the file as stored [bytes]',
  `checksum` STRING COMMENT 'CRC-32C of the file\'s bytes, or, in a file of several pieces of 64 MiB, of the CRCs of its pieces. A file with the same path, size and checksum is not read again. Null if the file could not be read [hexadecimal]',
  `source_formats` STRING COMMENT 'Formats of the records in the file, separated by commas; null if no known format was found',
  `n_records` BIGINT COMMENT 'Records found in the file: n_sightings + n_rejects [records]',
  `n_sightings` BIGINT COMMENT 'Records of the file that are papers [sightings]',
  `n_rejects` BIGINT COMMENT 'Records of the file that are no papers [rejects]')
USING parquet
COMMENT 'one row per file that was read, in this run or an earlier one'
LOCATION '@REPORT@/dump_files';

-- table terms
CREATE TABLE IF NOT EXISTS ream.terms (
  `term_id` INT COMMENT 'Index of the term in the vocabulary and in the saved model; the most frequent term of the papers that the topics were fitted to comes first, equally frequent ones in alphabetical order [0..]',
  `term` STRING COMMENT 'The term; the words of a phrase are joined by spaces',
  `document_frequency` BIGINT COMMENT 'Papers with the term in title or abstract [papers]',
  `corpus_frequency` BIGINT COMMENT 'Occurrences of the term in all titles and abstracts [occurrences]',
  `idf` DOUBLE COMMENT 'Inverse document frequency as in MLlib: ln((N + 1) / (document_frequency + 1)), where N is the number of papers with text [nats]',
  `acronym` STRING COMMENT 'Acronym that counts as the term, in lower case, learned from the papers that the topics were fitted to (Schwartz and Hearst 2003): at least five define it, and three quarters of all that define it do so; null for most terms')
USING parquet
COMMENT 'one row per term of the vocabulary'
LOCATION '@REPORT@/terms';

-- table paper_terms
CREATE TABLE IF NOT EXISTS ream.paper_terms (
  `paper_id` STRING COMMENT 'Id of the paper',
  `rank` INT COMMENT 'Rank of the term in the paper by tfidf; of equal terms the lower term_id comes first [1..10]',
  `term` STRING COMMENT 'The term',
  `tf` BIGINT COMMENT 'Occurrences of the term in the title and abstract of the paper [occurrences]',
  `tfidf` DOUBLE COMMENT 'tf times idf of the table terms')
USING parquet
COMMENT 'one row per paper and one of its 10 highest terms by TF-IDF'
LOCATION '@REPORT@/paper_terms';

-- table topics
CREATE TABLE IF NOT EXISTS ream.topics (
  `topic_id` INT COMMENT 'Id of the topic: its index in the topicDistribution vector of the saved model [0..k-1]',
  `label` STRING COMMENT 'Label of the topic: the terms that are most relevant to it and tell it from the others, phrases first; a term\'s acronym is in brackets. No two labels are the same',
  `share` DOUBLE COMMENT 'Mean weight of the topic over papers with text; the shares add up to 1 [0..1]',
  `n_papers` BIGINT COMMENT 'Papers in which this topic has the largest weight [papers]',
  `coherence_npmi` DOUBLE COMMENT 'Mean normalised pointwise mutual information of the 10 most probable terms, which count as together if they are in the same paper (Bouma 2009; Aletras and Stevenson 2013); null if fewer than two of them occur, if all of them are in every paper, or if the topic has no words of its own [-1..1]',
  `coherence_umass` DOUBLE COMMENT 'UMass coherence of the 10 most probable terms (Mimno et al. 2011); null where coherence_npmi is [<= 0 mostly]',
  `exclusivity` DOUBLE COMMENT 'Sum of FREX (weight 0.7) over the 10 most probable terms (Bischof and Airoldi 2012); null if there is one topic, or the topic has no words of its own [0..10]',
  `x` DOUBLE COMMENT 'First coordinate of the topic map: classical scaling (Torgerson 1952) of Jensen-Shannon distances, the roots of the divergences in nats. They tell all terms apart, to six digits; above 400 million pairs of topics times terms, only the 1,000 most probable terms of either topic, and are about 0.3 % short',
  `y` DOUBLE COMMENT 'Second coordinate of the topic map',
  `effective_words_entropy` DOUBLE COMMENT 'Effective number of terms: the number of equally probable terms that would be as diverse as those of the topic, exp of the entropy of the term probabilities (Hill 1973, order 1) [terms]',
  `effective_words_simpson` DOUBLE COMMENT 'Effective number of terms by 1 / the sum of squared term probabilities (Hill 1973, order 2; eff_num_words of MALLET) [terms]',
  `stability` DOUBLE COMMENT 'How well the topic is found again under other seeds: the average Jaccard index of its 10 most probable terms and those of the topic paired with it, as a mean over the fits of the other seeds (Greene, O\'Callaghan and Cunningham 2014); null if only one seed was fitted [0..1]',
  `map_variance_share` DOUBLE COMMENT 'Share of the variance of the distances between topics that x and y show: the two largest eigenvalues as a share of all positive ones; the same on each row. Topics that are near each other on a map that shows little may be far apart; null with one topic, or if all are equal [0..1]',
  `group_id` INT COMMENT 'Group of like topics that the topic belongs to, alone or with others: the row of topic_groups with this group_id where is_group [0..]',
  `rank_1_ratio` DOUBLE COMMENT 'How often the topic is the largest of a paper beside what its share says: n_papers / (share times papers with text), 1 on average. It is low where words are spread thinly over papers about other things (rank_1_docs of MALLET\'s diagnostics, as a ratio); null if the share is 0 [0..]',
  `corpus_distance` DOUBLE COMMENT 'Jensen-Shannon distance of the topic\'s terms from those of all papers of the fit (AlSumait, Barbara, Gentle and Domeniconi 2009); 0 for a topic that is the corpus in small [0..0.8326]',
  `junk_reason` STRING COMMENT 'Why the topic is left out of headlines: generic if rank_1_ratio is below 0.6, else mixed if coherence_npmi is below 0, so that its top terms are together less often than by chance, or, among ten topics or more, below 0.7 times the median while effective_words_entropy is 1.45 times the median or more; null for the others, and if the topic\'s share comes to fewer than ten papers [generic, mixed]')
USING parquet
COMMENT 'one row per topic'
LOCATION '@REPORT@/topics';

-- table topic_terms
CREATE TABLE IF NOT EXISTS ream.topic_terms (
  `topic_id` INT COMMENT 'Id of the topic',
  `rank` INT COMMENT 'Rank of the term in the topic by probability; of equal terms the lower term_id comes first [1..30]',
  `term` STRING COMMENT 'The term',
  `probability` DOUBLE COMMENT 'Probability of the term in the topic [0..1]',
  `relevance` DOUBLE COMMENT 'Relevance of the term to the topic: lambda ln p(term|topic) + (1 - lambda) ln(p(term|topic) / p(term)), with lambda 0.6 (Sievert and Shirley 2014) [nats]')
USING parquet
COMMENT 'one row per topic and one of its 30 most probable terms'
LOCATION '@REPORT@/topic_terms';

-- table topic_groups
CREATE TABLE IF NOT EXISTS ream.topic_groups (
  `node_id` INT COMMENT 'Id of the node: 0 to k-1 are the topics, by their topic_id; k and up are joins, the nearest pair first, as SciPy\'s linkage numbers them. Average linkage (Sokal and Michener 1958) on the Jensen-Shannon distances that the map shows [0..2k-2]',
  `parent_id` INT COMMENT 'Node that joins this one with another; null for the last one, which holds all topics [k..2k-2]',
  `topic_id` INT COMMENT 'Id of the topic; null for a node that joins several [0..k-1]',
  `group_id` INT COMMENT 'Group that the node is, or is part of, as topics.group_id; null for nodes that hold several groups. The tree is cut from the top until as many groups have two topics or more as the square root of k says, 12 at most; a topic that is near no other is a group by itself [0..]',
  `is_group` BOOLEAN COMMENT 'Whether the node is a whole group: one row per group_id',
  `label` STRING COMMENT 'Label of the topic, or of the group by its most relevant terms; null for the other nodes',
  `height` DOUBLE COMMENT 'Mean Jensen-Shannon distance between the topics of the two nodes that are joined here, at most the root of ln 2; 0 for a topic [0..0.8326]',
  `position` INT COMMENT 'Place of the node\'s first topic in an order in which the topics of each node stand side by side; the last one is n_topics - 1 further [0..k-1]',
  `n_topics` INT COMMENT 'Topics of the node [topics, 1..k]',
  `n_papers` BIGINT COMMENT 'Papers in which one of its topics has the largest weight [papers]',
  `share` DOUBLE COMMENT 'Mean weight of its topics together over papers with text; those of all groups add up to 1 [0..1]')
USING parquet
COMMENT 'one row per topic, and per join of two topics or groups into one'
LOCATION '@REPORT@/topic_groups';

-- table paper_topics
CREATE TABLE IF NOT EXISTS ream.paper_topics (
  `paper_id` STRING COMMENT 'Id of the paper',
  `topic_id` INT COMMENT 'Id of the topic',
  `weight` DOUBLE COMMENT 'Weight of the topic in the paper; weights are not rescaled after those below 0.01 are dropped [0.01..1]')
USING parquet
COMMENT 'one row per paper and topic with a weight of at least 0.01'
LOCATION '@REPORT@/paper_topics';

-- table topic_trends
CREATE TABLE IF NOT EXISTS ream.topic_trends (
  `topic_id` INT COMMENT 'Id of the topic',
  `published_year` INT COMMENT 'Publication year [year]',
  `n_papers` BIGINT COMMENT 'Papers of the year in which this topic has the largest weight [papers]',
  `share` DOUBLE COMMENT 'Mean weight of the topic over the papers of the year [0..1]',
  `slope` DOUBLE COMMENT 'Sen\'s slope of share over the years with at least 10 papers, or over all years if fewer than 3 have so many (Sen 1968); the same on each row of a topic; null with one year [share per year]',
  `kendall_tau` DOUBLE COMMENT 'Kendall\'s tau-b of share and year over the same years as slope; the same on each row of a topic; null with fewer than 3 years, or if the share is the same in all [-1..1]',
  `p_value` DOUBLE COMMENT 'Two-sided Mann-Kendall p-value over the same years as slope, exact below 10 years; the same on each row of a topic; null with fewer than 3 years [0..1]',
  `p_benjamini_hochberg` DOUBLE COMMENT 'p_value corrected for all topics (Benjamini and Hochberg 1995); the same on each row of a topic; null where p_value is [0..1]',
  `weighted_slope` DOUBLE COMMENT 'Slope of share over the same years as slope, each weighted with its papers (weighted least squares), so that years of few papers weigh little; the same on each row of a topic; null with one year [share per year, any sign]',
  `weighted_slope_p` DOUBLE COMMENT 'Two-sided p-value of weighted_slope by Student\'s t; the same on each row of a topic; null with fewer than 3 years, or if the share is on a line [0..1]',
  `weighted_slope_p_benjamini_hochberg` DOUBLE COMMENT 'weighted_slope_p corrected for all topics (Benjamini and Hochberg 1995); null where weighted_slope_p is [0..1]',
  `recent_slope` DOUBLE COMMENT 'weighted_slope over the last five of these years: what rises or falls now; the same on each row of a topic; null with one year [share per year, any sign]',
  `recent_slope_p` DOUBLE COMMENT 'Two-sided p-value of recent_slope, not corrected; null with fewer than 3 years, or if the share is on a line [0..1]',
  `in_burst` BOOLEAN COMMENT 'True in a year in which the topic bursts: more of the year\'s papers have it as their largest topic than its share of all years gives, by Kleinberg\'s (2002) two-state automaton with a share twice as high in the burst and a cost of the logarithm of the number of years for each start',
  `burst_weight` DOUBLE COMMENT 'How much better the burst explains the year\'s papers than the topic\'s usual share; 0 outside of bursts. The sum over the years of a burst is its weight [nats, any sign]')
USING parquet
COMMENT 'one row per topic and publication year'
LOCATION '@REPORT@/topic_trends';

-- table topic_months
CREATE TABLE IF NOT EXISTS ream.topic_months (
  `topic_id` INT COMMENT 'Id of the topic [0..k-1]',
  `published_month` DATE COMMENT 'Publication month [first day of the month]',
  `n_papers` BIGINT COMMENT 'Papers of the month in which the topic has the largest weight [papers, 0..]',
  `n_papers_of_month` BIGINT COMMENT 'Papers of the month that have topics; the same on each row of a month. The shares of a few papers are mostly chance [papers, 1..]',
  `share` DOUBLE COMMENT 'Mean weight of the topic over the papers of the month; the shares of a month add up to 1 [0..1]')
USING parquet
COMMENT 'one row per topic and month with papers that have topics; papers of which only the year is known are left out'
LOCATION '@REPORT@/topic_months';

-- table topic_matches
CREATE TABLE IF NOT EXISTS ream.topic_matches (
  `match_id` INT COMMENT 'Number of the row: in the order of topic_id, then of earlier_topic_id, gone topics last [0..]',
  `earlier_topic_id` INT COMMENT 'Id that the topic had in the earlier model; null for a new topic [0..]',
  `topic_id` INT COMMENT 'Id of the topic; null if it is gone [0..k-1]',
  `status` STRING COMMENT 'What became of the topic. matched: the pair is one of the assignment of earlier to later topics, one to one, that has the smallest sum of distances, each at most 0.6 (Kuhn 1955). split: the topic has no such partner, and the earlier topic is nearer to the mixture of its partner with this topic, by size, than to its partner alone: by a tenth of that distance at least. merged: the same the other way round. new and gone: neither [matched, split, merged, new, gone]',
  `distance` DOUBLE COMMENT 'Jensen-Shannon distance of the terms of the two topics, at most the root of ln 2, over the terms of both models; a term that one of them lacks has the probability 0 there. For a new or gone topic the distance to the nearest topic of the other model; null if that has none [0..0.8326]',
  `overlap` DOUBLE COMMENT 'How much the two topics have in common: the sum over terms of the smaller of both probabilities; null for a new or gone topic [0..1]',
  `earlier_label` STRING COMMENT 'Label that the topic had in the earlier model; null for a new topic',
  `label` STRING COMMENT 'Label of the topic; null if the topic is gone',
  `earlier_share` DOUBLE COMMENT 'Mean weight of the earlier topic over the papers of the earlier report; null for a new topic, or if no report stands beside the earlier model [0..1]',
  `share` DOUBLE COMMENT 'Mean weight of the topic over papers with text, as topics.share; null if it is gone [0..1]',
  `earlier_n_papers` BIGINT COMMENT 'Papers of the earlier report in which the earlier topic had the largest weight; null where earlier_share is [papers, 0..]',
  `n_papers` BIGINT COMMENT 'Papers in which the topic has the largest weight, as topics.n_papers; null if it is gone [papers, 0..]')
USING parquet
COMMENT 'one row per pair of an earlier topic and one of this report that belong together, and per topic without a partner; no rows where there is no earlier model'
LOCATION '@REPORT@/topic_matches';

-- table model_selection
CREATE TABLE IF NOT EXISTS ream.model_selection (
  `k` INT COMMENT 'Number of topics [topics]',
  `seed` BIGINT COMMENT 'Seed of the fit',
  `perplexity` DOUBLE COMMENT 'Document-completion perplexity per held-out token (Wallach et al. 2009); lower is better; null if no paper was long enough to split [>= 1]',
  `coherence_npmi` DOUBLE COMMENT 'Mean of coherence_npmi over the topics of the fit; null if no topic has one [-1..1]',
  `topic_diversity` DOUBLE COMMENT 'Distinct terms among the 25 most probable terms of all topics, as a share (Dieng, Ruiz and Blei 2020) [0..1]',
  `chosen` BOOLEAN COMMENT 'True for the model that the report is made with. First the number of topics is chosen by means over seeds: of the numbers with coherence_npmi at most 0.05 below the highest, those with perplexity at most 2 % above the lowest are kept, and of these the highest coherence_npmi wins, then the fewest topics. Of its seeds the one with the highest stability is taken, then the lowest perplexity, then the lowest seed',
  `seconds` DOUBLE COMMENT 'Wall time of the fit; differs from run to run [s]',
  `stability` DOUBLE COMMENT 'Mean over topics of their stability (table topics) under the other seeds of the same number of topics (Greene, O\'Callaghan and Cunningham 2014); null if only one seed was fitted [0..1]',
  `iterations` INT COMMENT 'Passes made: sampling sweeps, including those over parts of the corpus, and finishing passes; steps for the optimiser online; null if the model existed before the run [passes]',
  `stopped_early` BOOLEAN COMMENT 'True if sampling stopped before its planned number of sweeps because leave-one-out perplexity fell by less than 0.1 %')
USING parquet
COMMENT 'one row per number of topics and seed that was fitted'
LOCATION '@REPORT@/model_selection';

-- table author_counts
CREATE TABLE IF NOT EXISTS ream.author_counts (
  `n_authors` INT COMMENT 'Number of authors [authors, 1..]',
  `n_papers` BIGINT COMMENT 'Papers with n_authors authors [papers, 0..]',
  `share` DOUBLE COMMENT 'n_papers as a share of the papers with a known author count [0..1]',
  `cumulative_share` DOUBLE COMMENT 'Share of the papers with a known author count that have at most n_authors authors [0..1]')
USING parquet
COMMENT 'one row per author count'
LOCATION '@REPORT@/author_counts';

-- table author_count_histograms
CREATE TABLE IF NOT EXISTS ream.author_count_histograms (
  `dimension` STRING COMMENT 'Property that the papers are grouped by, as in author_count_stats [all, published_year, topic, organization, venue, source_format, topic_year]',
  `value` STRING COMMENT 'The group, as in author_count_stats',
  `n_authors` INT COMMENT 'Number of authors [authors, 1..]',
  `n_papers` BIGINT COMMENT 'Papers of the group with n_authors authors [papers, 1..]',
  `share` DOUBLE COMMENT 'n_papers as a share of the papers of the group with a known author count (n_papers of author_count_stats; n_unknown there counts the others) [0..1]',
  `cumulative_share` DOUBLE COMMENT 'Share of the papers of the group with a known author count that have at most n_authors authors [0..1]')
USING parquet
COMMENT 'one row per dimension, group and author count'
LOCATION '@REPORT@/author_count_histograms';

-- table author_count_stats
CREATE TABLE IF NOT EXISTS ream.author_count_stats (
  `dimension` STRING COMMENT 'Property that the papers are grouped by. A paper counts once for each of its organisations and formats; it is in no group of a dimension that it has no value of [all, published_year, topic, organization, venue, source_format, topic_year]',
  `value` STRING COMMENT 'The group: "all", a year, a topic_id (papers whose largest topic it is), an organisation, a venue, a format, or topic_id/year',
  `n_papers` BIGINT COMMENT 'Papers of the group with a known author count; every figure of the row rests on these unless it says otherwise [papers, 0..]',
  `n_unknown` BIGINT COMMENT 'Papers of the group that are left out of the figures because their author count is unknown [papers, 0..]',
  `mean` DOUBLE COMMENT 'Mean author count (Lawani\'s collaborative index); null without papers [authors, 1..]',
  `stddev` DOUBLE COMMENT 'Sample standard deviation of the author count (n - 1); null with fewer than 2 papers [authors, 0..]',
  `min` INT COMMENT 'Smallest author count; null without papers [authors, 1..]',
  `p25` DOUBLE COMMENT '25th percentile of the author count by linear interpolation (Hyndman and Fan type 7); null without papers [authors, 1..]',
  `median` DOUBLE COMMENT 'Median author count; null without papers [authors, 1..]',
  `p75` DOUBLE COMMENT '75th percentile of the author count, as p25; null without papers [authors, 1..]',
  `p90` DOUBLE COMMENT '90th percentile of the author count, as p25; null without papers [authors, 1..]',
  `p99` DOUBLE COMMENT '99th percentile of the author count, as p25; null without papers [authors, 1..]',
  `max` INT COMMENT 'Largest author count; null without papers [authors, 1..]',
  `mean_ci_low` DOUBLE COMMENT 'Lower end of the bootstrap confidence interval of the mean (BCa over all resamples, Efron 1987; widened for small samples, Hesterberg 2015); null with fewer than 10 papers, of which no interval of a mean holds, and where all counts are equal. Where one paper in a hundred has hundreds of authors it holds for groups of many hundred papers only (docs/author-statistics.md): mind largest_paper_share, and see median_ci_low and trimmed_mean_ci_low [authors, 1..]',
  `mean_ci_high` DOUBLE COMMENT 'Upper end of the bootstrap confidence interval of the mean, as mean_ci_low; null where that is [authors, 1..]',
  `single_author_share` DOUBLE COMMENT 'Share of papers with one author; null without papers [0..1]',
  `collaborative_coefficient` DOUBLE COMMENT 'Collaborative coefficient, 1 - mean(1 / n_authors) (Ajiferuke, Burrell and Tague 1988); null without papers [0..1]',
  `modified_collaborative_coefficient` DOUBLE COMMENT 'A / (A - 1) times the collaborative coefficient, where A is the number of distinct authors (Savanur and Srikanth 2010), both over the n_named papers; null if these name no author or only one [0..1]',
  `topic_id` INT COMMENT 'The topic of the group, for the dimensions topic and topic_year; null elsewhere [topic_id, 0..]',
  `published_year` INT COMMENT 'The year of the group, for the dimensions published_year and topic_year; null elsewhere [year]',
  `n_unknown_organization` BIGINT COMMENT 'Papers of n_unknown that are listed under an organisation: Daily Papers pages show it in place of the author count. An organisation never counts as one author [papers, 0..]',
  `n_truncated` BIGINT COMMENT 'Papers of n_unknown whose author list the source cuts, so that only a lower bound of the count is known (censored) [papers, 0..]',
  `mean_at_least` DOUBLE COMMENT 'Lower bound of the mean over the n_papers and n_truncated papers together, where a truncated paper counts with its lower bound; equal to mean if none is truncated; null if there are none [authors, 1..]',
  `median_at_least` DOUBLE COMMENT 'Median over the same papers and counts as mean_at_least; exact if it lies below the bounds of all truncated papers, else a lower bound; null if there are none [authors, 1..]',
  `p90_at_least` DOUBLE COMMENT '90th percentile over the same papers and counts as mean_at_least; exact if it lies below the bounds of all truncated papers, else a lower bound; null if there are none [authors, 1..]',
  `collaborative_coefficient_at_least` DOUBLE COMMENT 'Lower bound of collaborative_coefficient over the same papers as mean_at_least; null if there are none [0..1]',
  `hyper_authored_share_at_least` DOUBLE COMMENT 'Lower bound of hyper_authored_share over the same papers as mean_at_least; null if there are none [0..1]',
  `single_author_share_at_most` DOUBLE COMMENT 'Upper bound of single_author_share over the same papers as mean_at_least; null if there are none [0..1]',
  `p95` DOUBLE COMMENT '95th percentile of the author count, as p25; null without papers [authors, 1..]',
  `single_author_share_ci_low` DOUBLE COMMENT 'Lower end of the confidence interval of single_author_share (Wilson 1927); null without papers [0..1]',
  `single_author_share_ci_high` DOUBLE COMMENT 'Upper end of the confidence interval of single_author_share (Wilson 1927); null without papers [0..1]',
  `hyper_authored_share` DOUBLE COMMENT 'Share of papers with more authors than authors.hyper-authored-above; null without papers [0..1]',
  `degree_of_collaboration` DOUBLE COMMENT 'Share of papers with several authors (Subramanyam 1983); null without papers [0..1]',
  `ci_lawani_mean_authors` DOUBLE COMMENT 'Collaborative index as defined by Lawani (1980): authors per paper, the same as mean; null without papers [authors, 1..]',
  `ci_bibliometrix` DOUBLE COMMENT 'Collaboration index as defined by bibliometrix: distinct authors of the papers with several authors, divided by the number of these papers; over the n_named papers; null if none of them has several authors [authors, 1..]',
  `geometric_mean` DOUBLE COMMENT 'Geometric mean of the author count: exp of the mean logarithm; null without papers [authors, 1..]',
  `gini` DOUBLE COMMENT 'Gini coefficient of the author counts; 0 if all are equal; null without papers [0..1]',
  `dispersion` DOUBLE COMMENT 'Variance of the author count divided by its mean (Fano factor); null with fewer than 2 papers [authors, 0..]',
  `entropy` DOUBLE COMMENT 'Shannon entropy of the distribution of author counts; null without papers [nats, 0..]',
  `n_named` BIGINT COMMENT 'Papers of n_papers that name as many distinct authors as they have; figures that need to know who the authors are rest on these [papers, 0..]',
  `n_distinct_authors` BIGINT COMMENT 'Distinct normalised author names on the n_named papers; authors of the same name count once; null if n_named is 0 [authors, 0..]',
  `median_ci_low` DOUBLE COMMENT 'Lower end of the confidence interval of the median, an order statistic (Thompson 1936): it holds for every distribution; null with fewer than 6 papers (at a confidence of 0.95) [authors, 1..]',
  `median_ci_high` DOUBLE COMMENT 'Upper end of the confidence interval of the median; null where median_ci_low is [authors, 1..]',
  `trimmed_mean` DOUBLE COMMENT 'Mean author count without the tenth of the papers with the fewest and the tenth with the most authors; null with fewer than 10 papers [authors, 1..]',
  `trimmed_mean_ci_low` DOUBLE COMMENT 'Lower end of the confidence interval of trimmed_mean (Tukey and McLaughlin 1963); null with fewer than 10 papers and where the middle counts are all equal [authors, any sign]',
  `trimmed_mean_ci_high` DOUBLE COMMENT 'Upper end of the confidence interval of trimmed_mean; null where trimmed_mean_ci_low is [authors, any sign]',
  `largest_paper_share` DOUBLE COMMENT 'Share of the mean that comes from the largest paper: its authors divided by those of all papers; null without papers [0..1]',
  `note` STRING COMMENT 'Why a figure of the row is null or rests on fewer papers; null if there is nothing to say')
USING parquet
COMMENT 'one row per dimension and group of papers'
LOCATION '@REPORT@/author_count_stats';

-- table author_count_tests
CREATE TABLE IF NOT EXISTS ream.author_count_tests (
  `test` STRING COMMENT 'Name of the test: kruskal_wallis (do the groups differ in author count? ties corrected; Kruskal and Wallis 1952), chi_square_size_class (do they differ in the shares of papers with 1, 2, 3-4, 5-9, 10-99 and 100 or more authors? the cells are in author_count_size_classes), spearman (do author count and another figure of the paper go together? Spearman 1904), mann_kendall (does the yearly mean rise or fall? Mann 1945) [kruskal_wallis, chi_square_size_class, spearman, mann_kendall]',
  `dimension` STRING COMMENT 'Property that the papers are grouped by; for spearman, the figure that the author count is compared with [published_year, topic, organization, venue; topic_weight, comments, upvotes]',
  `statistic` DOUBLE COMMENT 'The test statistic (H, chi-square, rho, S); null where the test was not made [see test: H and chi-square 0.., rho -1..1, S any sign]',
  `degrees_of_freedom` DOUBLE COMMENT 'Degrees of freedom; null where the test has none [degrees of freedom, 1..]',
  `p_value` DOUBLE COMMENT 'p-value, 0 where it is below 1e-307; null where the test was not made [0..1]',
  `n` BIGINT COMMENT 'Papers that the test rests on (for mann_kendall, those of the years compared); by organization those of one organisation only, as a test takes groups to share no paper [papers, 0..]',
  `effect_size` DOUBLE COMMENT 'Effect size of the test, named by effect_size_name; null where the test was not made, and for mann_kendall if all yearly means are equal [see effect_size_name: 0..1 or -1..1]',
  `effect_size_name` STRING COMMENT 'Name of effect_size: epsilon squared (0..1, Tomczak and Tomczak 2014), Cramér\'s V (0..1), rho (-1..1) or Kendall\'s tau-b (-1..1) [epsilon_squared, cramers_v, rho, tau_b]',
  `p_benjamini_hochberg` DOUBLE COMMENT 'p_value corrected for all tests of this table (Benjamini and Hochberg 1995); null where p_value is [0..1]',
  `n_groups` BIGINT COMMENT 'Number of groups compared (for mann_kendall, years); null for spearman [groups, 0..]',
  `n_left_out` BIGINT COMMENT 'Papers that have a value of the dimension but are left out, because their author count is unknown, they are in several groups, or their group has fewer than authors.min-group-size papers; a paper of several organisations once for each [papers, 0..]',
  `n_truncated` BIGINT COMMENT 'Papers of n_left_out whose author list the source cuts (censored). They are large teams, so the rest looks smaller than it is [papers, 0..]',
  `effect_size_ci_low` DOUBLE COMMENT 'Lower end of the confidence interval of the effect in the population: of epsilon squared and Cramér\'s V by the noncentral chi-square distribution (Steiger and Fouladi 1997; Smithson 2003), of rho by Bonett and Wright (2000). The effect of a sample is on average above that of the population, so that the interval may lie below effect_size; null for mann_kendall, where the test was not made, where rho is 1 or -1 or of fewer than 4 papers, and where the test\'s statistic is 0 [see effect_size_name: 0..1 or -1..1]',
  `effect_size_ci_high` DOUBLE COMMENT 'Upper end of the confidence interval of the effect, as effect_size_ci_low; null where that is [see effect_size_name: 0..1 or -1..1]',
  `n_in_several_groups` BIGINT COMMENT 'Papers of n_left_out that are left out for being in several groups of the dimension; only organisations share papers. A paper counts once for each of its groups [papers, 0..]',
  `n_groups_paired` BIGINT COMMENT 'For kruskal_wallis, how many of the n_groups groups are compared two by two in author_count_pairs: the authors.max-compared-groups largest ones; null for other tests and where the test was not made [groups, 0..]',
  `note` STRING COMMENT 'Why the test was not made, or a caution about it; null if there is nothing to say')
USING parquet
COMMENT 'one row per test and dimension'
LOCATION '@REPORT@/author_count_tests';

-- table author_count_size_classes
CREATE TABLE IF NOT EXISTS ream.author_count_size_classes (
  `dimension` STRING COMMENT 'Property that the papers are grouped by [published_year, topic, organization, venue]',
  `value` STRING COMMENT 'The group, as in author_count_stats',
  `min_authors` INT COMMENT 'Least author count of the class: 1, 2, 3, 5, 10 or 100; a class that no paper of the dimension is in has no row [authors, 1..100]',
  `max_authors` INT COMMENT 'Largest author count of the class; null for the last, from 100 on [authors, 1..99]',
  `n_papers` BIGINT COMMENT 'Papers of the group with so many authors; of one organisation only, as in author_count_tests [papers, 0..]',
  `share` DOUBLE COMMENT 'n_papers as a share of those of the group [0..1]',
  `expected` DOUBLE COMMENT 'Papers that the group would have if all groups had the same shares [papers, 0..]',
  `residual` DOUBLE COMMENT 'Adjusted residual: n_papers minus expected, in standard errors under equal shares (Haberman 1973); beyond 2 or so the group has more or fewer such teams than the others; null with one group or class [standard errors, any sign]')
USING parquet
COMMENT 'one row per dimension, group that chi_square_size_class of author_count_tests compares, and class of author counts'
LOCATION '@REPORT@/author_count_size_classes';

-- table author_count_pairs
CREATE TABLE IF NOT EXISTS ream.author_count_pairs (
  `dimension` STRING COMMENT 'Property that the papers are grouped by [published_year, topic, organization, venue]',
  `value_a` STRING COMMENT 'The group with more papers',
  `value_b` STRING COMMENT 'The group with fewer papers',
  `n_a` BIGINT COMMENT 'Papers of value_a with a known author count; of one organisation only, as in author_count_tests [papers, 0..]',
  `n_b` BIGINT COMMENT 'Papers of value_b with a known author count, as n_a [papers, 0..]',
  `n_unknown_a` BIGINT COMMENT 'Papers of value_a that are left out because their author count is unknown [papers, 0..]',
  `n_unknown_b` BIGINT COMMENT 'Papers of value_b that are left out because their author count is unknown [papers, 0..]',
  `mean_difference` DOUBLE COMMENT 'Mean author count of value_a minus that of value_b [authors, any sign]',
  `z` DOUBLE COMMENT 'z of Dunn\'s test (1964), which follows up the Kruskal-Wallis test over the compared groups of the dimension, with the same tie correction [standard errors, any sign]',
  `p_value` DOUBLE COMMENT 'Two-sided p-value of z, uncorrected [0..1]',
  `p_holm` DOUBLE COMMENT 'p_value corrected for all pairs of the dimension so that the chance of any false alarm is bounded (Holm 1979) [0..1]',
  `p_benjamini_hochberg` DOUBLE COMMENT 'p_value corrected for all pairs of the dimension so that the share of false alarms is bounded (Benjamini and Hochberg 1995) [0..1]',
  `cliffs_delta` DOUBLE COMMENT 'Cliff\'s delta (1993): over all pairs of a paper of value_a and one of value_b, the share in which the first has more authors minus the share in which it has fewer [-1..1]',
  `cliffs_delta_ci_low` DOUBLE COMMENT 'Lower end of the confidence interval of cliffs_delta (Feng and Cliff 2004); null if a group has one paper, or all papers of both have as many authors [-1..1]',
  `cliffs_delta_ci_high` DOUBLE COMMENT 'Upper end of the confidence interval of cliffs_delta; null where cliffs_delta_ci_low is [-1..1]')
USING parquet
COMMENT 'one row per dimension and pair of groups, among the largest groups of at least authors.min-group-size papers (authors.max-compared-groups of them, the lower value first on a tie)'
LOCATION '@REPORT@/author_count_pairs';

-- table author_count_trends
CREATE TABLE IF NOT EXISTS ream.author_count_trends (
  `measure` STRING COMMENT 'The measure followed over the years: the mean author count or the share of papers with one author [mean, single_author_share]',
  `dimension` STRING COMMENT 'Property that the papers are grouped by [all, topic]',
  `value` STRING COMMENT 'The group: "all" or a topic_id',
  `topic_id` INT COMMENT 'The topic; null for all [topic_id, 0..]',
  `n_years` BIGINT COMMENT 'Years that the trend rests on: those with at least authors.min-group-size papers of known author count [years, 0..]',
  `first_year` INT COMMENT 'First of the n_years years; null if there is none [year]',
  `last_year` INT COMMENT 'Last of the n_years years; null if there is none [year]',
  `n_papers` BIGINT COMMENT 'Papers of the n_years years with a known author count [papers, 0..]',
  `n_left_out` BIGINT COMMENT 'Papers of the group with a year that are left out, because their author count is unknown or their year has too few papers [papers, 0..]',
  `slope` DOUBLE COMMENT 'Theil-Sen slope of the measure over the years, with gaps between years taken into account (Theil 1950, Sen 1968); null with fewer than 2 years [measure per year, any sign]',
  `slope_ci_low` DOUBLE COMMENT 'Lower end of the confidence interval of slope (Gilbert 1987); null with too few years for it [measure per year, any sign]',
  `slope_ci_high` DOUBLE COMMENT 'Upper end of the confidence interval of slope (Gilbert 1987); null with too few years for it [measure per year, any sign]',
  `growth_percent` DOUBLE COMMENT 'Compound growth of the measure from first_year to last_year: ((last / first)^(1 / years) - 1) 100; null with one year or if the first value is 0 [percent per year, any sign]',
  `doubling_years` DOUBLE COMMENT 'Years for the measure to double at growth_percent; negative if it shrinks; null if growth_percent is null, 0 or -100 [years, any sign]',
  `mann_kendall_s` BIGINT COMMENT 'Mann-Kendall S: the sum of the signs of the changes between all pairs of years; null with fewer than 3 years [pairs of years, any sign]',
  `z` DOUBLE COMMENT 'mann_kendall_s divided by its tie-corrected standard deviation, with continuity correction; null with fewer than 3 years [standard errors, any sign]',
  `kendall_tau` DOUBLE COMMENT 'Kendall\'s tau-b of measure and year; null with fewer than 3 years, and if the measure is the same in all years [-1..1]',
  `p_value` DOUBLE COMMENT 'Two-sided Mann-Kendall p-value, exact below 10 years; null with fewer than 3 years [0..1]',
  `p_benjamini_hochberg` DOUBLE COMMENT 'p_value corrected for all groups of the same measure and dimension (Benjamini and Hochberg 1995); null where p_value is [0..1]',
  `n_truncated` BIGINT COMMENT 'Papers of n_left_out whose author list the source cuts (censored). They are large teams, so the rest looks smaller than it is [papers, 0..]',
  `note` STRING COMMENT 'Why there is no test; null if there is one')
USING parquet
COMMENT 'one row per measure and group of papers'
LOCATION '@REPORT@/author_count_trends';

-- table author_count_shift_shares
CREATE TABLE IF NOT EXISTS ream.author_count_shift_shares (
  `from_year` INT COMMENT 'The earlier year [year]',
  `to_year` INT COMMENT 'The later year: the next year with at least authors.min-group-size papers of known author count; the first year is also paired with the last, of the years with at least 100 papers if there are two of them (is_overall) [year]',
  `topic` STRING COMMENT 'A topic_id, "none" for papers without a topic, or "all" for the sum over these',
  `topic_id` INT COMMENT 'The topic; null where topic is none or all [topic_id, 0..]',
  `n_from` BIGINT COMMENT 'Papers of the topic in from_year with a known author count [papers, 0..]',
  `n_to` BIGINT COMMENT 'Papers of the topic in to_year with a known author count [papers, 0..]',
  `n_unknown_from` BIGINT COMMENT 'Papers of the topic in from_year that are left out because their author count is unknown [papers, 0..]',
  `n_unknown_to` BIGINT COMMENT 'Papers of the topic in to_year that are left out because their author count is unknown [papers, 0..]',
  `share_from` DOUBLE COMMENT 'n_from as a share of all papers of from_year with a known author count [0..1]',
  `share_to` DOUBLE COMMENT 'n_to as a share of all papers of to_year with a known author count [0..1]',
  `mean_from` DOUBLE COMMENT 'Mean author count of the topic in from_year; null without papers [authors, 1..]',
  `mean_to` DOUBLE COMMENT 'Mean author count of the topic in to_year; null without papers [authors, 1..]',
  `composition` DOUBLE COMMENT 'Part of the change of the overall mean that comes from the change of the topic\'s share: the change of share times the topic\'s mean, averaged over both years. A topic found in one year only has the mean of that year [authors, any sign]',
  `within` DOUBLE COMMENT 'Part of the change of the overall mean that comes from the change of the topic\'s mean: the change of mean times the topic\'s share, averaged over both years [authors, any sign]',
  `change` DOUBLE COMMENT 'composition + within; where topic is all, this is mean_to - mean_from [authors, any sign]',
  `is_overall` BOOLEAN COMMENT 'True for the change over the whole span: from the first to the last year with at least 100 papers of known author count, or with at least authors.min-group-size if fewer than two years have 100',
  `largest_from` INT COMMENT 'Largest author count of from_year; null unless topic is all [authors, 1..]',
  `largest_to` INT COMMENT 'Largest author count of to_year; null unless topic is all [authors, 1..]',
  `change_without_largest` DOUBLE COMMENT 'change without the largest paper of either year; null unless topic is all, and where a year has one paper [authors, any sign]',
  `note` STRING COMMENT 'Said where the largest papers of the two years carry more than half of the change; null if there is nothing to say')
USING parquet
COMMENT 'one row per pair of years and topic'
LOCATION '@REPORT@/author_count_shift_shares';

-- table author_count_topic_weights
CREATE TABLE IF NOT EXISTS ream.author_count_topic_weights (
  `topic_id` INT COMMENT 'The topic [topic_id, 0..]',
  `n_papers` BIGINT COMMENT 'Papers with a known author count and a weight of the topic of at least 0.01 [papers, 0..]',
  `n_unknown` BIGINT COMMENT 'Papers with a weight of the topic of at least 0.01 that are left out because their author count is unknown [papers, 0..]',
  `n_truncated` BIGINT COMMENT 'Papers of n_unknown whose author list the source cuts (censored). They are large teams, so the rest looks smaller than it is [papers, 0..]',
  `weight` DOUBLE COMMENT 'Sum of the weights of the topic over the n_papers papers, each weight rounded to 6 digits [papers, 0..]',
  `effective_n` DOUBLE COMMENT 'Number of equally weighted papers that would be as informative: (sum of weights)^2 / sum of squared weights (Kish 1965); null without papers [papers, 0..]',
  `mean` DOUBLE COMMENT 'Mean author count, each paper weighted by its weight of the topic; null without papers [authors, 1..]',
  `mean_ci_low` DOUBLE COMMENT 'Lower end of the confidence interval of mean by linearisation of the ratio (Cochran 1977, section 6.4) with normal quantiles, not below 1; null with an effective_n below 10, of which no interval of a mean holds [authors, 1..]',
  `mean_ci_high` DOUBLE COMMENT 'Upper end of the confidence interval of mean, as mean_ci_low; null where mean_ci_low is [authors, 1..]',
  `median` DOUBLE COMMENT 'Weighted median: the smallest author count with at least half of the weight at or below it; null without papers [authors, 1..]',
  `single_author_share` DOUBLE COMMENT 'Share of the weight that lies on papers with one author; null without papers [0..1]',
  `collaborative_coefficient` DOUBLE COMMENT 'Weighted collaborative coefficient, 1 - weighted mean of 1 / n_authors (Ajiferuke, Burrell and Tague 1988); null without papers [0..1]',
  `mean_dominant` DOUBLE COMMENT 'Unweighted mean author count of the papers whose largest topic is this one, as in author_count_stats; null without such papers [authors, 1..]',
  `n_dominant` BIGINT COMMENT 'Papers with a known author count whose largest topic is this one [papers, 0..]')
USING parquet
COMMENT 'one row per topic'
LOCATION '@REPORT@/author_count_topic_weights';

-- table author_count_fits
CREATE TABLE IF NOT EXISTS ream.author_count_fits (
  `dimension` STRING COMMENT 'Property that the papers are grouped by; papers_per_author fits the number of papers of each author instead (Lotka 1926) [all, published_year, topic, source_format, papers_per_author]',
  `value` STRING COMMENT 'The group, as in author_count_stats',
  `scope` STRING COMMENT 'whole: all counts from 1 on; tail: counts from x_min on, with the x_min that gives the power law the smallest Kolmogorov-Smirnov distance (Clauset, Shalizi and Newman 2009) [whole, tail]',
  `model` STRING COMMENT 'The model: x_min + Poisson; x_min + negative binomial (tail only); Poisson without 0; negative binomial without 0; lognormal rounded to whole numbers; discrete power law; none if the group was not fitted [shifted_poisson, shifted_negative_binomial, zero_truncated_poisson, zero_truncated_negative_binomial, lognormal, power_law, none]',
  `x_min` INT COMMENT 'Smallest count that the fit covers; null if nothing was fitted [authors, 1..]',
  `n_papers` BIGINT COMMENT 'Papers that the fit rests on: those with a known count of at least x_min; for papers_per_author, authors instead of papers [papers, 0..]',
  `n_left_out` BIGINT COMMENT 'Papers of the group that are left out because their count is unknown or below x_min [papers, 0..]',
  `parameter_1_name` STRING COMMENT 'Name of the first parameter; null if nothing was fitted [lambda, shape, mu, alpha]',
  `parameter_1` DOUBLE COMMENT 'Value of the first parameter; null if nothing was fitted or a parameter of the model is at a bound (parameter_at_bound). lambda: mean of the Poisson (of the excess over x_min, if shifted); shape: shape of the negative binomial; mu: mean of the logarithm; alpha: exponent [see parameter_1_name: lambda and shape above 0, mu any sign, alpha 1.01..30]',
  `parameter_2_name` STRING COMMENT 'Name of the second parameter; null if the model has only one or nothing was fitted [mean, sigma]',
  `parameter_2` DOUBLE COMMENT 'Value of the second parameter. mean: mean of the negative binomial, zeros included (of the excess over x_min, if shifted); sigma: standard deviation of the logarithm; null if the model has only one parameter, and where parameter_1 is null [see parameter_2_name: 0..]',
  `standard_error` DOUBLE COMMENT 'Standard error of alpha, the exponent of the power law (Clauset et al., equation 3.6); null for other models and where parameter_1 is null [of alpha, 0..]',
  `log_likelihood` DOUBLE COMMENT 'Log-likelihood of the fitted model, the largest it can reach within the ranges of its parameters; null if nothing was fitted [nats, ..0]',
  `aic` DOUBLE COMMENT 'Akaike\'s information criterion (1974), lower is better; null if nothing was fitted and where parameter_1 is null [nats, 0..]',
  `is_best` BOOLEAN COMMENT 'True for the model with the lowest aic in its scope, of those that have one; null if nothing was fitted',
  `ks_distance` DOUBLE COMMENT 'Kolmogorov-Smirnov distance of the power law; null for other models and where parameter_1 is null [0..1]',
  `lr_to_power_law` DOUBLE COMMENT 'log_likelihood of this model minus that of the power law of the same scope; above 0 favours this model; null for the power law itself and where one of the two models has a parameter at a bound or nothing was fitted [nats, any sign]',
  `p_to_power_law` DOUBLE COMMENT 'Two-sided p-value of lr_to_power_law (Vuong 1989); null where lr_to_power_law is and where one paper makes more than half of the ratio\'s variance, so that the normal approximation does not hold; note then names its count [0..1]',
  `lr_to_best` DOUBLE COMMENT 'log_likelihood of this model minus that of the best model of the same scope; null for the best model itself, for a model with a parameter at a bound, and if nothing was fitted [nats, any sign]',
  `p_to_best` DOUBLE COMMENT 'p-value of lr_to_best (Vuong 1989); for a Poisson inside its negative binomial, of the nested test at a boundary (Self and Liang 1987); null where lr_to_best is and where one paper makes more than half of the ratio\'s variance, as p_to_power_law [0..1]',
  `goodness_of_fit_p` DOUBLE COMMENT 'Goodness of fit of the power law of the tail, for the dimensions all and papers_per_author: share of the authors.fit-samples simulated samples and the papers themselves that fit no better than the papers (Clauset et al., section 4.1; Davison and Hinkley 1997), so that 100 samples of which none does give 1 / 101: below 0.01. Below 0.1 the power law is implausible; null elsewhere, above 100,000 papers, without samples, and where parameter_1 is null [0..1]',
  `n_truncated` BIGINT COMMENT 'Papers of n_left_out whose author list the source cuts (censored). They are large teams, so the rest looks smaller than it is [papers, 0..]',
  `parameter_at_bound` STRING COMMENT 'Parameter that is at an end of the range it is looked for in, or could as well be (within 0.01 nats): the papers drive the model to a limit, as a lognormal tail to a power law or a negative binomial to a Poisson. Such a model has no parameters, no aic, and is compared with nothing; null for every other row [shape, mu, sigma, alpha]',
  `note` STRING COMMENT 'Why there is no fit, no parameter, no p-value or no goodness of fit; null if there is nothing to say')
USING parquet
COMMENT 'one row per group of papers, scope and model'
LOCATION '@REPORT@/author_count_fits';

-- table authors
CREATE TABLE IF NOT EXISTS ream.authors (
  `author_id` BIGINT COMMENT 'Hash of author_key [hash, any sign]',
  `author_key` STRING COMMENT 'The normalised name: "first last" in lower case, without accents and punctuation',
  `author_name` STRING COMMENT 'The longest written form of the name; of several equally long ones the last in alphabetical order',
  `n_papers` BIGINT COMMENT 'Papers that name the author [papers, 0..]',
  `fractional_papers` DOUBLE COMMENT 'Sum over papers of 1 / (authors of the paper), so that each paper counts 1 in all (Price 1981), or less if its list is cut and some of its authors are not named; a cut list of unknown length counts 1 / (its lower bound), and a collaboration in the list counts as one more author [papers, 0..]',
  `n_single` BIGINT COMMENT 'Papers of which the author is the only one, without a collaboration beside him or her [papers, 0..]',
  `n_first` BIGINT COMMENT 'Papers with several authors that name this author first [papers, 0..]',
  `n_last` BIGINT COMMENT 'Papers with several authors that name this author last; a cut list does not tell who is last [papers, 0..]',
  `dominance_factor` DOUBLE COMMENT 'n_first divided by the number of papers with several authors (Kumar and Kumar 2008); null without such papers [0..1]',
  `first_year` INT COMMENT 'First year with a paper; null if no paper has a year [year]',
  `last_year` INT COMMENT 'Last year with a paper; null if no paper has a year [year]',
  `component_id` BIGINT COMMENT 'Component of the co-author network that the author is in, named by the smallest author_id in it [author_id, any sign]',
  `n_coauthors` BIGINT COMMENT 'Distinct authors who wrote with the author, without those of hyper-authored papers (authors.hyper-authored-above) [authors, 0..]',
  `community_id` BIGINT COMMENT 'Community of the co-author network that the author is in, a row of coauthor_communities; null without co-authors, and for all where coauthor_edges has more than 8,000,000 rows [author_id, any sign]')
USING parquet
COMMENT 'one row per normalised author name'
LOCATION '@REPORT@/authors';

-- table author_topics
CREATE TABLE IF NOT EXISTS ream.author_topics (
  `author_id` BIGINT COMMENT 'The author, as in authors [hash, any sign]',
  `topic_id` INT COMMENT 'The topic [topic_id, 0..]',
  `n_papers` BIGINT COMMENT 'Papers of the author in which this topic has the largest weight [papers, 1..]',
  `share` DOUBLE COMMENT 'n_papers as a share of the author\'s papers that have a topic; the shares of an author add up to 1 [0..1]')
USING parquet
COMMENT 'one row per author and topic that leads a paper of the author'
LOCATION '@REPORT@/author_topics';

-- table author_publication_years
CREATE TABLE IF NOT EXISTS ream.author_publication_years (
  `author_id` BIGINT COMMENT 'The author, as in authors [hash, any sign]',
  `published_year` INT COMMENT 'Publication year; papers without a year are in no row [year]',
  `n_papers` BIGINT COMMENT 'Papers of the year that name the author [papers, 1..]',
  `fractional_papers` DOUBLE COMMENT 'The author\'s parts of these papers, as in authors [papers, 0..]')
USING parquet
COMMENT 'one row per author and year with a paper of the author'
LOCATION '@REPORT@/author_publication_years';

-- table author_years
CREATE TABLE IF NOT EXISTS ream.author_years (
  `published_year` INT COMMENT 'Publication year; every one that a paper has [year]',
  `n_papers` BIGINT COMMENT 'Papers of the year that name their authors [papers, 0..]',
  `n_authors` BIGINT COMMENT 'Distinct authors of these papers [authors, 0..]',
  `n_new` BIGINT COMMENT 'Authors of n_authors without a paper in an earlier year of the corpus; in the first years of a corpus these are nearly all [authors, 0..]',
  `n_returning` BIGINT COMMENT 'Authors of n_authors with a paper in an earlier year of the corpus [authors, 0..]',
  `new_share` DOUBLE COMMENT 'n_new / n_authors; null if no paper of the year names its authors [0..1]',
  `n_left_out` BIGINT COMMENT 'Papers of the year that are left out because they name no author [papers, 0..]',
  `n_new_ties` BIGINT COMMENT 'Pairs of authors with a paper together in the year and none in an earlier one, without those of hyper-authored papers [pairs, 0..]',
  `n_repeated_ties` BIGINT COMMENT 'Pairs of authors with a paper together in the year and in an earlier one [pairs, 0..]',
  `papers_growth_percent` DOUBLE COMMENT 'Change of all papers of the year, n_papers and n_left_out, from the calendar year before; null if there are none of that year [percent, any sign]',
  `authors_growth_percent` DOUBLE COMMENT 'Change of n_authors from the calendar year before; null if there are none of that year [percent, any sign]',
  `n_bylines` BIGINT COMMENT 'Papers of the year that name all of their authors, of which there are several [papers, 0..]',
  `n_alphabetical` BIGINT COMMENT 'Papers of n_bylines whose authors stand in alphabetical order of their last names (the last word of author_key) [papers, 0..]',
  `alphabetical_by_chance` DOUBLE COMMENT 'How many papers of n_bylines would be in alphabetical order by chance: the sum of 1 / (number of authors)!. The share meant to be alphabetical is (n_alphabetical - this) / (n_bylines - this) (Waltman 2012) [papers, 0..]')
USING parquet
COMMENT 'one row per publication year'
LOCATION '@REPORT@/author_years';

-- table author_productivity
CREATE TABLE IF NOT EXISTS ream.author_productivity (
  `n_papers` BIGINT COMMENT 'Number of papers of an author [papers, 0..]',
  `n_authors` BIGINT COMMENT 'Number of authors with n_papers papers [authors, 0..]',
  `share` DOUBLE COMMENT 'n_authors as a share of all authors [0..1]',
  `cumulative_share` DOUBLE COMMENT 'Share of all authors with at most n_papers papers [0..1]',
  `lotka_share` DOUBLE COMMENT 'Share of authors with n_papers papers that Lotka\'s law expects: C / n_papers^exponent, with the maximum-likelihood exponent; null with fewer than authors.min-group-size authors, and where lotka_exponent of author_people is null [0..1]')
USING parquet
COMMENT 'one row per number of papers'
LOCATION '@REPORT@/author_productivity';

-- table coauthor_pairs
CREATE TABLE IF NOT EXISTS ream.coauthor_pairs (
  `n_papers` BIGINT COMMENT 'Number of papers that name both authors of a pair; hyper-authored papers (authors.hyper-authored-above) make no pairs [papers, 0..]',
  `n_pairs` BIGINT COMMENT 'Number of pairs of authors with n_papers papers together [pairs, 0..]',
  `share` DOUBLE COMMENT 'n_pairs as a share of all pairs [0..1]')
USING parquet
COMMENT 'one row per number of papers written together'
LOCATION '@REPORT@/coauthor_pairs';

-- table coauthor_edges
CREATE TABLE IF NOT EXISTS ream.coauthor_edges (
  `author_id` BIGINT COMMENT 'The author, as in authors [hash, any sign]',
  `rank` INT COMMENT '1 for the co-author with most papers together; of equals the lower coauthor_id [1..20]',
  `coauthor_id` BIGINT COMMENT 'The co-author, an author_id of authors; the pair is in the table once from either side, but for a side that has 20 stronger ones [hash, any sign]',
  `n_papers` BIGINT COMMENT 'Papers that name both, without hyper-authored ones [papers, 1..]',
  `first_year` INT COMMENT 'First year with such a paper; null if none of them has a year [year]',
  `last_year` INT COMMENT 'Last year with such a paper; null if none of them has a year [year]')
USING parquet
COMMENT 'one row per author and one of the 20 co-authors with most papers together'
LOCATION '@REPORT@/coauthor_edges';

-- table coauthor_communities
CREATE TABLE IF NOT EXISTS ream.coauthor_communities (
  `community_id` BIGINT COMMENT 'The smallest author_id of the community, whose authors have it as community_id in authors [author_id, any sign]',
  `n_authors` BIGINT COMMENT 'Its authors; those without co-authors are in no community [authors, 2..]',
  `fractional_papers` DOUBLE COMMENT 'Sum of fractional_papers of its authors [papers, 0..]',
  `n_pairs` BIGINT COMMENT 'Pairs of its authors that coauthor_edges has, each once [pairs, 1..]',
  `weight_inside` BIGINT COMMENT 'Joint papers (n_papers of coauthor_edges), summed over these pairs [papers, 1..]',
  `weight_outside` BIGINT COMMENT 'The same of pairs of one of its authors and one of another community [papers, 0..]',
  `modularity` DOUBLE COMMENT 'What the community adds to the network\'s modularity (author_people): weight_inside / m - ((2 weight_inside + weight_outside) / 2m)^2, where m is the sum of the weights of all pairs (Newman 2004) [-1..1]',
  `leading_author_id` BIGINT COMMENT 'The author with most papers, of equals the lowest author_id [author_id, any sign]',
  `leading_authors` STRING COMMENT 'Names of the 3 authors with most papers, with "; " between',
  `topic_id` INT COMMENT 'The topic that most of its authorships have as their paper\'s largest, of equals the lowest topic_id; null if none of its papers has a topic [topic_id, 0..]',
  `topic_share` DOUBLE COMMENT 'Share of that topic among the authorships with a topic; null where topic_id is [0..1]')
USING parquet
COMMENT 'one row per community of the co-author network of coauthor_edges; none where that has more than 8,000,000 rows'
LOCATION '@REPORT@/coauthor_communities';

-- table author_components
CREATE TABLE IF NOT EXISTS ream.author_components (
  `n_authors` BIGINT COMMENT 'Number of authors in a component [authors, 0..]',
  `n_components` BIGINT COMMENT 'Number of components with n_authors authors [components, 0..]',
  `author_share` DOUBLE COMMENT 'Share of all authors that are in components with n_authors authors [0..1]')
USING parquet
COMMENT 'one row per component size'
LOCATION '@REPORT@/author_components';

-- table author_people
CREATE TABLE IF NOT EXISTS ream.author_people (
  `measure` STRING COMMENT 'Name of the figure. n_papers: papers that name authors; n_papers_cut: those of them whose author list is cut; n_authors: distinct authors; documents_per_author: n_papers / n_authors; authors_per_document: n_authors / n_papers; coauthors_per_document: mean number of distinct authors of a paper (these three as bibliometrix defines them). productivity_gini: Gini coefficient of the authors\' numbers of papers; top_percent_share: share of all authorships that the 1 % of authors with most papers have (rounded up to whole authors). lotka_*: Lotka\'s law (1926), by which a share of constant / x^exponent of the authors have x papers; lotka_exponent by maximum likelihood, with standard error and Kolmogorov-Smirnov distance, and lotka_constant = 1 / zeta(exponent); lotka_ols_*: the same by least squares on logarithms, which is biased (Goldstein, Morris and Yen 2004) and only for comparison with bibliometrix. n_pairs: pairs of authors who share a paper; repeated_pair_share: share of the pairs that share several papers; n_papers_without_pairs: hyper-authored papers, which make no pairs. n_components: components of the co-author network; largest_component_share: share of the authors in the largest one; component_rounds: passes over the links that it took to find them, 1 if the driver can hold the links. n_communities: rows of coauthor_communities; modularity: share of the weights of coauthor_edges inside communities, less the share expected by chance (Newman 2004) [n_papers, n_papers_cut, n_authors, documents_per_author, authors_per_document, coauthors_per_document, productivity_gini, top_percent_share, lotka_exponent, lotka_standard_error, lotka_ks_distance, lotka_constant, lotka_ols_exponent, lotka_ols_constant, lotka_ols_r_squared, n_pairs, repeated_pair_share, n_papers_without_pairs, n_components, largest_component_share, component_rounds, n_communities, modularity]',
  `value` DOUBLE COMMENT 'Value of the figure; null if it could not be computed [see measure, 0..]',
  `n` BIGINT COMMENT 'Number of cases that the figure rests on: authors for Lotka\'s law and concentration, pairs for shares of pairs and communities, papers for all others [papers, authors or pairs, 0..]',
  `n_left_out` BIGINT COMMENT 'Papers of the corpus that name no author and are left out of every figure [papers, 0..]',
  `note` STRING COMMENT 'Why the figure is null, or a caution about it; null if there is nothing to say')
USING parquet
COMMENT 'one row per measure'
LOCATION '@REPORT@/author_people';

-- table countries
CREATE TABLE IF NOT EXISTS ream.countries (
  `country_code` STRING COMMENT 'The country, as in paper_affiliations [ISO 3166-1 alpha-2]',
  `country` STRING COMMENT 'Its name in English',
  `n_papers` BIGINT COMMENT 'Papers with an affiliation there (full counting) [papers, 1..]',
  `n_papers_fractional` DOUBLE COMMENT 'The same, each paper divided evenly by its known countries; over all countries it comes to the papers with a known country [papers, 0..]',
  `share` DOUBLE COMMENT 'n_papers of all papers with a known country; over all countries more than 1 [0..1]',
  `n_single_country` BIGINT COMMENT 'Of them, papers whose known affiliations are all there (SCP) [papers, 0..]',
  `n_multi_country` BIGINT COMMENT 'Of them, papers with another country too (MCP), wherever the corresponding author is [papers, 0..]',
  `mcp_share` DOUBLE COMMENT 'n_multi_country / n_papers: the MCP ratio, the country\'s international share [0..1]',
  `mcp_share_ci_low` DOUBLE COMMENT 'Lower end of its interval, by Wilson (confidence: authors.confidence) [0..1]',
  `mcp_share_ci_high` DOUBLE COMMENT 'Upper end of its interval, by Wilson (confidence: authors.confidence) [0..1]',
  `n_inter_institutional` BIGINT COMMENT 'Of n_papers, papers of two organisations or more, in any country; organisations are told apart by ROR, else OpenAlex id, else name; a name that one id is most often given under counts as that id [papers, 0..]',
  `inter_institutional_share` DOUBLE COMMENT 'n_inter_institutional / n_papers [0..1]',
  `inter_institutional_share_ci_low` DOUBLE COMMENT 'Lower end of its interval, by Wilson (confidence: authors.confidence) [0..1]',
  `inter_institutional_share_ci_high` DOUBLE COMMENT 'Upper end of its interval, by Wilson (confidence: authors.confidence) [0..1]',
  `n_partners` BIGINT COMMENT 'Countries with which it shares a paper, the rows of country_pairs that name it [countries, 0..]',
  `n_partly_known` BIGINT COMMENT 'Of n_papers, papers with an affiliation whose country is not known; their single country may hide another [papers, 0..]',
  `n_corresponding` BIGINT COMMENT 'Of n_papers, papers whose corresponding author is there (the first one with a known country): each such paper counts in one country; null if no dump tells the country of a corresponding author [papers, 0..]',
  `n_corresponding_single` BIGINT COMMENT 'Of them, papers without another known country (SCP as bibliometrix counts it); null if no dump tells the country of a corresponding author [papers, 0..]',
  `n_corresponding_multi` BIGINT COMMENT 'Of them, papers with another country too (MCP as bibliometrix counts it); null if no dump tells the country of a corresponding author [papers, 0..]',
  `corresponding_mcp_share` DOUBLE COMMENT 'n_corresponding_multi / n_corresponding: bibliometrix\' MCP ratio; null where n_corresponding is null or 0 [0..1]',
  `corresponding_mcp_share_ci_low` DOUBLE COMMENT 'Lower end of its interval, by Wilson (confidence: authors.confidence); null where n_corresponding is null or 0 [0..1]',
  `corresponding_mcp_share_ci_high` DOUBLE COMMENT 'Upper end of its interval, by Wilson (confidence: authors.confidence); null where n_corresponding is null or 0 [0..1]')
USING parquet
COMMENT 'one row per country of papers\' affiliations'
LOCATION '@REPORT@/countries';

-- table country_pairs
CREATE TABLE IF NOT EXISTS ream.country_pairs (
  `country_code` STRING COMMENT 'The country whose code comes first [ISO 3166-1 alpha-2]',
  `other_country_code` STRING COMMENT 'The other country [ISO 3166-1 alpha-2]',
  `n_papers` BIGINT COMMENT 'Papers with affiliations in both [papers, 1..]',
  `salton_cosine` DOUBLE COMMENT 'n_papers / sqrt(n_papers of the one * n_papers of the other, in countries): Salton\'s measure (Luukkonen et al. 1993); 1 if neither has another paper [0..1]')
USING parquet
COMMENT 'one row per pair of countries with a joint paper'
LOCATION '@REPORT@/country_pairs';

-- table collaboration_shares
CREATE TABLE IF NOT EXISTS ream.collaboration_shares (
  `measure` STRING COMMENT 'international: papers of two countries or more; inter_institutional: of two organisations or more, told apart by ROR, else OpenAlex id, else name; a name that one id is most often given under counts as that id [international, inter_institutional]',
  `n_papers` BIGINT COMMENT 'Papers of which a country, or an organisation, is known [papers, 0..]',
  `n_joint` BIGINT COMMENT 'Of them, papers of two or more [papers, 0..]',
  `share` DOUBLE COMMENT 'n_joint / n_papers; null if n_papers is 0 [0..1]',
  `share_ci_low` DOUBLE COMMENT 'Lower end of its interval, by Wilson (confidence: authors.confidence); null if n_papers is 0 [0..1]',
  `share_ci_high` DOUBLE COMMENT 'Upper end of its interval, by Wilson (confidence: authors.confidence); null if n_papers is 0 [0..1]',
  `n_unknown` BIGINT COMMENT 'Papers of paper_affiliations of which none is known; papers without affiliations are in neither number [papers, 0..]')
USING parquet
COMMENT 'one row per measure of collaboration'
LOCATION '@REPORT@/collaboration_shares';

-- table run
CREATE TABLE IF NOT EXISTS ream.run (
  `run_id` STRING COMMENT 'Id of the run: its start time and a random part',
  `started_at` TIMESTAMP COMMENT 'Time when the run began [UTC]',
  `finished_at` TIMESTAMP COMMENT 'Time when the tables were ready to publish [UTC]',
  `ream_version` STRING COMMENT 'Version of Ream',
  `spark_version` STRING COMMENT 'Version of Spark',
  `java_version` STRING COMMENT 'Version of Java',
  `seed` BIGINT COMMENT 'Seed of everything random',
  `k` INT COMMENT 'Number of topics; null if topics were not fitted [topics]',
  `n_files` BIGINT COMMENT 'Files that the report rests on, the rows of dump_files [files]',
  `n_new_files` BIGINT COMMENT 'Files that this run read; the others are known from earlier runs [files]',
  `n_records` BIGINT COMMENT 'Records found: n_sightings + n_rejects [records]',
  `n_sightings` BIGINT COMMENT 'Records that are papers [sightings]',
  `n_papers` BIGINT COMMENT 'Distinct papers, the rows of papers [papers]',
  `n_rejects` BIGINT COMMENT 'Records that are no papers [rejects]',
  `settings` STRING COMMENT 'Every setting in force, as JSON [JSON]')
USING parquet
COMMENT 'one row: the run that made the report'
LOCATION '@REPORT@/run';

-- table columns
CREATE TABLE IF NOT EXISTS ream.columns (
  `table_name` STRING COMMENT 'Name of the table',
  `column_name` STRING COMMENT 'Name of the column',
  `type` STRING COMMENT 'Spark SQL type of the column',
  `unit` STRING COMMENT 'Unit or set of values; empty if there is none',
  `description` STRING COMMENT 'Meaning of a value, and of null')
USING parquet
COMMENT 'one row per table and column of the report'
LOCATION '@REPORT@/columns';
