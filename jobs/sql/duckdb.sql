-- Views over the Parquet files, for DuckDB.
-- Made from the table definitions; jobs/sql/register puts the report's folder in.

-- table papers
CREATE OR REPLACE VIEW papers AS SELECT * FROM read_parquet('@REPORT@/papers/*.parquet');
COMMENT ON VIEW papers IS 'one row per paper, however often it was seen';
COMMENT ON COLUMN papers.paper_id IS 'Id of the paper, made from its normalised title and, where several papers share a title, from its abstract; the same on every machine and in every run';
COMMENT ON COLUMN papers.title IS 'Title of the paper';
COMMENT ON COLUMN papers.abstract IS 'Abstract of the paper; null if no sighting has one';
COMMENT ON COLUMN papers.n_authors IS 'Number of authors; null if unknown, never 0 [authors]';
COMMENT ON COLUMN papers.organization IS 'Display name of the organisation that the paper is listed under; several are joined with "; "; in the spelling that most papers have; null if none is named';
COMMENT ON COLUMN papers.published_on IS 'Publication date; if date_precision is month or year, the first day of that period; null if unknown [UTC date]';
COMMENT ON COLUMN papers.published_year IS 'Publication year; null if unknown [year]';
COMMENT ON COLUMN papers.date_precision IS 'Precision of published_on; null if the date is unknown [day, month, year]';
COMMENT ON COLUMN papers.year_inferred IS 'True if the dump does not write the year, so that it is inferred from the page';
COMMENT ON COLUMN papers.comments IS 'Number of comments on the listing page; null if unknown [comments]';
COMMENT ON COLUMN papers.upvotes IS 'Number of upvotes; null if the dump has none [upvotes]';
COMMENT ON COLUMN papers.venue IS 'Journal or conference, in the spelling that most papers have; null if unknown';
COMMENT ON COLUMN papers.doi IS 'DOI, lower case, without resolver; null if unknown';
COMMENT ON COLUMN papers.arxiv_id IS 'arXiv id without version; null if unknown';
COMMENT ON COLUMN papers.n_sightings IS 'Number of times that the paper was seen in the dumps [sightings]';
COMMENT ON COLUMN papers.first_source IS 'Format of the dump with the first sighting of the paper [source_format]';
COMMENT ON COLUMN papers.n_authors_note IS 'Reason why n_authors is unknown; null if it is known [not_given, organization_listed, empty_list, truncated_list, name_missing, collective_author, editors_only, not_plausible]';
COMMENT ON COLUMN papers.n_authors_at_least IS 'Lower bound of the number of authors if the author list is cut (n_authors_note truncated_list): the people still named, and one more if the list says that there are others; the largest bound of all sightings; null if n_authors is known or there is no bound [authors, 1..]';
COMMENT ON COLUMN papers.withdrawn IS 'True if a sighting marks the paper as withdrawn or retracted, or a notice of retraction in the dumps names its DOI';
COMMENT ON COLUMN papers.notice IS 'Kind of notice that this is about another paper, by its title or its dump; null for a paper of its own [correction, retraction, concern, comment, reply, discussion, review, editorial, supplement, cover]';
COMMENT ON COLUMN papers.notices_about IS 'Kinds of notices about this paper (correction, retraction, concern, supplement) that the dumps tell by its DOI or in its own record, joined with "; "; null if there are none';
COMMENT ON COLUMN papers.language IS 'Language of the abstract, or of the title where that does not tell, by script and stop words; if they have too few words, or are in none of the 38 languages that are told apart (Polish and Ukrainian are not among them, for one), the language that most sightings state; null if none states one, or two are stated equally often [ISO 639-1]';
COMMENT ON COLUMN papers.topic_id IS 'Topic with the largest weight (the lower id on a tie); null if the paper has no usable text, is in a language that topics are not fitted to, or topics were not fitted';
COMMENT ON COLUMN papers.topic_weight IS 'Weight of topic_id in the paper; null if topic_id is null [0..1]';

-- table paper_authors
CREATE OR REPLACE VIEW paper_authors AS SELECT * FROM read_parquet('@REPORT@/paper_authors/*.parquet');
COMMENT ON VIEW paper_authors IS 'one row per paper and author position; only for dumps that name authors';
COMMENT ON COLUMN paper_authors.paper_id IS 'Id of the paper';
COMMENT ON COLUMN paper_authors.position IS 'Position in the author list, from 1; more or fewer names than n_authors where sightings of the paper disagree [1..]';
COMMENT ON COLUMN paper_authors.author_name IS 'The author''s name as the dump writes it';
COMMENT ON COLUMN paper_authors.is_collective IS 'True if the words of the name show a team, a collaboration or an institution; it is not a person and counts in no table about people';
COMMENT ON COLUMN paper_authors.author_id IS 'Author of that name in authors, where names are normalised; null if it is not a person''s or holds no letter or digit [hash, any sign]';

-- table paper_affiliations
CREATE OR REPLACE VIEW paper_affiliations AS SELECT * FROM read_parquet('@REPORT@/paper_affiliations/*.parquet');
COMMENT ON VIEW paper_affiliations IS 'one row per paper and affiliation of an author; only for dumps that name organisations';
COMMENT ON COLUMN paper_affiliations.paper_id IS 'Id of the paper';
COMMENT ON COLUMN paper_affiliations.affiliation_position IS 'Place among the paper''s affiliations, as the last sighting lists them that says of any whose it is (of such, one that names the corresponding author); else as the last one lists them [1..]';
COMMENT ON COLUMN paper_affiliations.author_position IS 'Position of the author in paper_authors; null if the dump does not say whose organisation it is, or the author is not in the list there [1..]';
COMMENT ON COLUMN paper_affiliations.author_id IS 'The author, as in paper_authors; null where author_position is, or the author is no person [hash, any sign]';
COMMENT ON COLUMN paper_affiliations.affiliation IS 'Name or address of the organisation as the dump writes it, cleaned of e-mail addresses and footnotes; null if the dump gives an id or a country alone';
COMMENT ON COLUMN paper_affiliations.organization IS 'The part of it that names the organisation (university before institute before department, else the first part); null where affiliation is';
COMMENT ON COLUMN paper_affiliations.ror IS 'Identifier in the Research Organization Registry, without resolver; null if the dump gives none [id]';
COMMENT ON COLUMN paper_affiliations.openalex_id IS 'Identifier of the institution in OpenAlex; null if the dump gives none [id]';
COMMENT ON COLUMN paper_affiliations.country_code IS 'Country of the organisation; null if the dump names none and the address ends with none that is known [ISO 3166-1 alpha-2]';
COMMENT ON COLUMN paper_affiliations.country_from IS 'Whether the dump itself names the country, or the end of the affiliation; null where country_code is [dump, affiliation]';
COMMENT ON COLUMN paper_affiliations.is_corresponding IS 'Whether the author is a corresponding one; null where author_position is, or the dump names no corresponding author of the paper';

-- table sightings
CREATE OR REPLACE VIEW sightings AS SELECT * FROM read_parquet('@REPORT@/sightings/*.parquet');
COMMENT ON VIEW sightings IS 'one row per time a paper was seen in a dump';
COMMENT ON COLUMN sightings.source_file IS 'Path of the dump';
COMMENT ON COLUMN sightings.position IS 'Position of the record in its file, from 1; sightings and rejects are counted together [1..]';
COMMENT ON COLUMN sightings.source_format IS 'Format of the dump';
COMMENT ON COLUMN sightings.paper_id IS 'Id of the paper that was seen';
COMMENT ON COLUMN sightings.n_authors IS 'Author count in this sighting; null if unknown [authors]';
COMMENT ON COLUMN sightings.organization IS 'Organisation in this sighting; null if none';
COMMENT ON COLUMN sightings.comments IS 'Comment count in this sighting; null if unknown [comments]';
COMMENT ON COLUMN sightings.upvotes IS 'Upvote count in this sighting; null if unknown [upvotes]';
COMMENT ON COLUMN sightings.published_on IS 'Publication date in this sighting; null if unknown [UTC date]';
COMMENT ON COLUMN sightings.year_inferred IS 'True if the dump does not write the year of published_on, so that it is inferred from the page';
COMMENT ON COLUMN sightings.captured_on IS 'Date when the page was captured, with a given or inferred year; null if unknown [UTC date]';
COMMENT ON COLUMN sightings.date_text IS 'The date as the dump writes it; null if none';
COMMENT ON COLUMN sightings.n_authors_note IS 'Reason why n_authors of this sighting is unknown; null if it is known [not_given, organization_listed, empty_list, truncated_list, name_missing, collective_author, editors_only, not_plausible]';
COMMENT ON COLUMN sightings.n_authors_at_least IS 'Lower bound of the number of authors if the author list is cut (n_authors_note truncated_list): the people still named, and one more if the list says that there are others; null if n_authors is known or there is no bound [authors, 1..]';
COMMENT ON COLUMN sightings.withdrawn IS 'True if the dump marks the paper as withdrawn or retracted, or a notice of retraction in the dumps names its DOI';
COMMENT ON COLUMN sightings.byte_offset IS 'Position of the first byte of the record in the decompressed file [bytes]';

-- table rejects
CREATE OR REPLACE VIEW rejects AS SELECT * FROM read_parquet('@REPORT@/rejects/*.parquet');
COMMENT ON VIEW rejects IS 'one row per record that cannot be a paper, or per file that cannot be read';
COMMENT ON COLUMN rejects.source_file IS 'Path of the dump';
COMMENT ON COLUMN rejects.position IS 'Position of the record in its file, from 1; sightings and rejects are counted together [1..]';
COMMENT ON COLUMN rejects.source_format IS 'Format of the dump; null if it was not recognised';
COMMENT ON COLUMN rejects.reason IS 'Reason why the record is no paper, a code of a closed list [empty_file, no_records, binary, unknown_format, unreadable, truncated, malformed, unknown_record, no_title, not_a_paper, too_long, title_without_abstract, abstract_without_title, byline_without_title]';
COMMENT ON COLUMN rejects.detail IS 'What was found, in words for a reader; null if the reason says it all';
COMMENT ON COLUMN rejects.raw IS 'First 2,000 characters of the record; null if there is no text of it, as of a file that cannot be read';
COMMENT ON COLUMN rejects.byte_offset IS 'Position of the first byte of the record in the decompressed file [bytes]';

-- table dump_files
CREATE OR REPLACE VIEW dump_files AS SELECT * FROM read_parquet('@REPORT@/dump_files/*.parquet');
COMMENT ON VIEW dump_files IS 'one row per file that was read, in this run or an earlier one';
COMMENT ON COLUMN dump_files.source_file IS 'Path of the dump';
COMMENT ON COLUMN dump_files.bytes IS 'Size of the file as stored [bytes]';
COMMENT ON COLUMN dump_files.checksum IS 'CRC-32C of the file''s bytes, or, in a file of several pieces of 64 MiB, of the CRCs of its pieces. A file with the same path, size and checksum is not read again. Null if the file could not be read [hexadecimal]';
COMMENT ON COLUMN dump_files.source_formats IS 'Formats of the records in the file, separated by commas; null if no known format was found';
COMMENT ON COLUMN dump_files.n_records IS 'Records found in the file: n_sightings + n_rejects [records]';
COMMENT ON COLUMN dump_files.n_sightings IS 'Records of the file that are papers [sightings]';
COMMENT ON COLUMN dump_files.n_rejects IS 'Records of the file that are no papers [rejects]';

-- table terms
CREATE OR REPLACE VIEW terms AS SELECT * FROM read_parquet('@REPORT@/terms/*.parquet');
COMMENT ON VIEW terms IS 'one row per term of the vocabulary';
COMMENT ON COLUMN terms.term_id IS 'Index of the term in the vocabulary and in the saved model; the most frequent term of the papers that the topics were fitted to comes first, equally frequent ones in alphabetical order [0..]';
COMMENT ON COLUMN terms.term IS 'The term; the words of a phrase are joined by spaces';
COMMENT ON COLUMN terms.document_frequency IS 'Papers with the term in title or abstract [papers]';
COMMENT ON COLUMN terms.corpus_frequency IS 'Occurrences of the term in all titles and abstracts [occurrences]';
COMMENT ON COLUMN terms.idf IS 'Inverse document frequency as in MLlib: ln((N + 1) / (document_frequency + 1)), where N is the number of papers with text [nats]';
COMMENT ON COLUMN terms.acronym IS 'Acronym that counts as the term, in lower case, learned from the papers that the topics were fitted to (Schwartz and Hearst 2003): at least five define it, and three quarters of all that define it do so; null for most terms';

-- table paper_terms
CREATE OR REPLACE VIEW paper_terms AS SELECT * FROM read_parquet('@REPORT@/paper_terms/*.parquet');
COMMENT ON VIEW paper_terms IS 'one row per paper and one of its 10 highest terms by TF-IDF';
COMMENT ON COLUMN paper_terms.paper_id IS 'Id of the paper';
COMMENT ON COLUMN paper_terms.rank IS 'Rank of the term in the paper by tfidf; of equal terms the lower term_id comes first [1..10]';
COMMENT ON COLUMN paper_terms.term IS 'The term';
COMMENT ON COLUMN paper_terms.tf IS 'Occurrences of the term in the title and abstract of the paper [occurrences]';
COMMENT ON COLUMN paper_terms.tfidf IS 'tf times idf of the table terms';

-- table topics
CREATE OR REPLACE VIEW topics AS SELECT * FROM read_parquet('@REPORT@/topics/*.parquet');
COMMENT ON VIEW topics IS 'one row per topic';
COMMENT ON COLUMN topics.topic_id IS 'Id of the topic: its index in the topicDistribution vector of the saved model [0..k-1]';
COMMENT ON COLUMN topics.label IS 'Label of the topic: the terms that are most relevant to it and tell it from the others, phrases first; a term''s acronym is in brackets. No two labels are the same';
COMMENT ON COLUMN topics.share IS 'Mean weight of the topic over papers with text; the shares add up to 1 [0..1]';
COMMENT ON COLUMN topics.n_papers IS 'Papers in which this topic has the largest weight [papers]';
COMMENT ON COLUMN topics.coherence_npmi IS 'Mean normalised pointwise mutual information of the 10 most probable terms, which count as together if they are in the same paper (Bouma 2009; Aletras and Stevenson 2013); null if fewer than two of them occur, if all of them are in every paper, or if the topic has no words of its own [-1..1]';
COMMENT ON COLUMN topics.coherence_umass IS 'UMass coherence of the 10 most probable terms (Mimno et al. 2011); null where coherence_npmi is [<= 0 mostly]';
COMMENT ON COLUMN topics.exclusivity IS 'Sum of FREX (weight 0.7) over the 10 most probable terms (Bischof and Airoldi 2012); null if there is one topic, or the topic has no words of its own [0..10]';
COMMENT ON COLUMN topics.x IS 'First coordinate of the topic map: classical scaling (Torgerson 1952) of Jensen-Shannon distances, the roots of the divergences in nats. They tell all terms apart, to six digits; above 400 million pairs of topics times terms, only the 1,000 most probable terms of either topic, and are about 0.3 % short';
COMMENT ON COLUMN topics.y IS 'Second coordinate of the topic map';
COMMENT ON COLUMN topics.effective_words_entropy IS 'Effective number of terms: the number of equally probable terms that would be as diverse as those of the topic, exp of the entropy of the term probabilities (Hill 1973, order 1) [terms]';
COMMENT ON COLUMN topics.effective_words_simpson IS 'Effective number of terms by 1 / the sum of squared term probabilities (Hill 1973, order 2; eff_num_words of MALLET) [terms]';
COMMENT ON COLUMN topics.stability IS 'How well the topic is found again under other seeds: the average Jaccard index of its 10 most probable terms and those of the topic paired with it, as a mean over the fits of the other seeds (Greene, O''Callaghan and Cunningham 2014); null if only one seed was fitted [0..1]';
COMMENT ON COLUMN topics.map_variance_share IS 'Share of the variance of the distances between topics that x and y show: the two largest eigenvalues as a share of all positive ones; the same on each row. Topics that are near each other on a map that shows little may be far apart; null with one topic, or if all are equal [0..1]';
COMMENT ON COLUMN topics.group_id IS 'Group of like topics that the topic belongs to, alone or with others: the row of topic_groups with this group_id where is_group [0..]';
COMMENT ON COLUMN topics.rank_1_ratio IS 'How often the topic is the largest of a paper beside what its share says: n_papers / (share times papers with text), 1 on average. It is low where words are spread thinly over papers about other things (rank_1_docs of MALLET''s diagnostics, as a ratio); null if the share is 0 [0..]';
COMMENT ON COLUMN topics.corpus_distance IS 'Jensen-Shannon distance of the topic''s terms from those of all papers of the fit (AlSumait, Barbara, Gentle and Domeniconi 2009); 0 for a topic that is the corpus in small [0..0.8326]';
COMMENT ON COLUMN topics.junk_reason IS 'Why the topic is left out of headlines: generic if rank_1_ratio is below 0.6, else mixed if coherence_npmi is below 0, so that its top terms are together less often than by chance, or, among ten topics or more, below 0.7 times the median while effective_words_entropy is 1.45 times the median or more; null for the others, and if the topic''s share comes to fewer than ten papers [generic, mixed]';

-- table topic_terms
CREATE OR REPLACE VIEW topic_terms AS SELECT * FROM read_parquet('@REPORT@/topic_terms/*.parquet');
COMMENT ON VIEW topic_terms IS 'one row per topic and one of its 30 most probable terms';
COMMENT ON COLUMN topic_terms.topic_id IS 'Id of the topic';
COMMENT ON COLUMN topic_terms.rank IS 'Rank of the term in the topic by probability; of equal terms the lower term_id comes first [1..30]';
COMMENT ON COLUMN topic_terms.term IS 'The term';
COMMENT ON COLUMN topic_terms.probability IS 'Probability of the term in the topic [0..1]';
COMMENT ON COLUMN topic_terms.relevance IS 'Relevance of the term to the topic: lambda ln p(term|topic) + (1 - lambda) ln(p(term|topic) / p(term)), with lambda 0.6 (Sievert and Shirley 2014) [nats]';

-- table topic_groups
CREATE OR REPLACE VIEW topic_groups AS SELECT * FROM read_parquet('@REPORT@/topic_groups/*.parquet');
COMMENT ON VIEW topic_groups IS 'one row per topic, and per join of two topics or groups into one';
COMMENT ON COLUMN topic_groups.node_id IS 'Id of the node: 0 to k-1 are the topics, by their topic_id; k and up are joins, the nearest pair first, as SciPy''s linkage numbers them. Average linkage (Sokal and Michener 1958) on the Jensen-Shannon distances that the map shows [0..2k-2]';
COMMENT ON COLUMN topic_groups.parent_id IS 'Node that joins this one with another; null for the last one, which holds all topics [k..2k-2]';
COMMENT ON COLUMN topic_groups.topic_id IS 'Id of the topic; null for a node that joins several [0..k-1]';
COMMENT ON COLUMN topic_groups.group_id IS 'Group that the node is, or is part of, as topics.group_id; null for nodes that hold several groups. The tree is cut from the top until as many groups have two topics or more as the square root of k says, 12 at most; a topic that is near no other is a group by itself [0..]';
COMMENT ON COLUMN topic_groups.is_group IS 'Whether the node is a whole group: one row per group_id';
COMMENT ON COLUMN topic_groups.label IS 'Label of the topic, or of the group by its most relevant terms; null for the other nodes';
COMMENT ON COLUMN topic_groups.height IS 'Mean Jensen-Shannon distance between the topics of the two nodes that are joined here, at most the root of ln 2; 0 for a topic [0..0.8326]';
COMMENT ON COLUMN topic_groups.position IS 'Place of the node''s first topic in an order in which the topics of each node stand side by side; the last one is n_topics - 1 further [0..k-1]';
COMMENT ON COLUMN topic_groups.n_topics IS 'Topics of the node [topics, 1..k]';
COMMENT ON COLUMN topic_groups.n_papers IS 'Papers in which one of its topics has the largest weight [papers]';
COMMENT ON COLUMN topic_groups.share IS 'Mean weight of its topics together over papers with text; those of all groups add up to 1 [0..1]';

-- table paper_topics
CREATE OR REPLACE VIEW paper_topics AS SELECT * FROM read_parquet('@REPORT@/paper_topics/*.parquet');
COMMENT ON VIEW paper_topics IS 'one row per paper and topic with a weight of at least 0.01';
COMMENT ON COLUMN paper_topics.paper_id IS 'Id of the paper';
COMMENT ON COLUMN paper_topics.topic_id IS 'Id of the topic';
COMMENT ON COLUMN paper_topics.weight IS 'Weight of the topic in the paper; weights are not rescaled after those below 0.01 are dropped [0.01..1]';

-- table topic_trends
CREATE OR REPLACE VIEW topic_trends AS SELECT * FROM read_parquet('@REPORT@/topic_trends/*.parquet');
COMMENT ON VIEW topic_trends IS 'one row per topic and publication year';
COMMENT ON COLUMN topic_trends.topic_id IS 'Id of the topic';
COMMENT ON COLUMN topic_trends.published_year IS 'Publication year [year]';
COMMENT ON COLUMN topic_trends.n_papers IS 'Papers of the year in which this topic has the largest weight [papers]';
COMMENT ON COLUMN topic_trends.share IS 'Mean weight of the topic over the papers of the year [0..1]';
COMMENT ON COLUMN topic_trends.slope IS 'Sen''s slope of share over the years with at least 10 papers, or over all years if fewer than 3 have so many (Sen 1968); the same on each row of a topic; null with one year [share per year]';
COMMENT ON COLUMN topic_trends.kendall_tau IS 'Kendall''s tau-b of share and year over the same years as slope; the same on each row of a topic; null with fewer than 3 years, or if the share is the same in all [-1..1]';
COMMENT ON COLUMN topic_trends.p_value IS 'Two-sided Mann-Kendall p-value over the same years as slope, exact below 10 years; the same on each row of a topic; null with fewer than 3 years [0..1]';
COMMENT ON COLUMN topic_trends.p_benjamini_hochberg IS 'p_value corrected for all topics (Benjamini and Hochberg 1995); the same on each row of a topic; null where p_value is [0..1]';
COMMENT ON COLUMN topic_trends.weighted_slope IS 'Slope of share over the same years as slope, each weighted with its papers (weighted least squares), so that years of few papers weigh little; the same on each row of a topic; null with one year [share per year, any sign]';
COMMENT ON COLUMN topic_trends.weighted_slope_p IS 'Two-sided p-value of weighted_slope by Student''s t; the same on each row of a topic; null with fewer than 3 years, or if the share is on a line [0..1]';
COMMENT ON COLUMN topic_trends.weighted_slope_p_benjamini_hochberg IS 'weighted_slope_p corrected for all topics (Benjamini and Hochberg 1995); null where weighted_slope_p is [0..1]';
COMMENT ON COLUMN topic_trends.recent_slope IS 'weighted_slope over the last five of these years: what rises or falls now; the same on each row of a topic; null with one year [share per year, any sign]';
COMMENT ON COLUMN topic_trends.recent_slope_p IS 'Two-sided p-value of recent_slope, not corrected; null with fewer than 3 years, or if the share is on a line [0..1]';
COMMENT ON COLUMN topic_trends.in_burst IS 'True in a year in which the topic bursts: more of the year''s papers have it as their largest topic than its share of all years gives, by Kleinberg''s (2002) two-state automaton with a share twice as high in the burst and a cost of the logarithm of the number of years for each start';
COMMENT ON COLUMN topic_trends.burst_weight IS 'How much better the burst explains the year''s papers than the topic''s usual share; 0 outside of bursts. The sum over the years of a burst is its weight [nats, any sign]';

-- table topic_months
CREATE OR REPLACE VIEW topic_months AS SELECT * FROM read_parquet('@REPORT@/topic_months/*.parquet');
COMMENT ON VIEW topic_months IS 'one row per topic and month with papers that have topics; papers of which only the year is known are left out';
COMMENT ON COLUMN topic_months.topic_id IS 'Id of the topic [0..k-1]';
COMMENT ON COLUMN topic_months.published_month IS 'Publication month [first day of the month]';
COMMENT ON COLUMN topic_months.n_papers IS 'Papers of the month in which the topic has the largest weight [papers, 0..]';
COMMENT ON COLUMN topic_months.n_papers_of_month IS 'Papers of the month that have topics; the same on each row of a month. The shares of a few papers are mostly chance [papers, 1..]';
COMMENT ON COLUMN topic_months.share IS 'Mean weight of the topic over the papers of the month; the shares of a month add up to 1 [0..1]';

-- table topic_matches
CREATE OR REPLACE VIEW topic_matches AS SELECT * FROM read_parquet('@REPORT@/topic_matches/*.parquet');
COMMENT ON VIEW topic_matches IS 'one row per pair of an earlier topic and one of this report that belong together, and per topic without a partner; no rows where there is no earlier model';
COMMENT ON COLUMN topic_matches.match_id IS 'Number of the row: in the order of topic_id, then of earlier_topic_id, gone topics last [0..]';
COMMENT ON COLUMN topic_matches.earlier_topic_id IS 'Id that the topic had in the earlier model; null for a new topic [0..]';
COMMENT ON COLUMN topic_matches.topic_id IS 'Id of the topic; null if it is gone [0..k-1]';
COMMENT ON COLUMN topic_matches.status IS 'What became of the topic. matched: the pair is one of the assignment of earlier to later topics, one to one, that has the smallest sum of distances, each at most 0.6 (Kuhn 1955). split: the topic has no such partner, and the earlier topic is nearer to the mixture of its partner with this topic, by size, than to its partner alone: by a tenth of that distance at least. merged: the same the other way round. new and gone: neither [matched, split, merged, new, gone]';
COMMENT ON COLUMN topic_matches.distance IS 'Jensen-Shannon distance of the terms of the two topics, at most the root of ln 2, over the terms of both models; a term that one of them lacks has the probability 0 there. For a new or gone topic the distance to the nearest topic of the other model; null if that has none [0..0.8326]';
COMMENT ON COLUMN topic_matches.overlap IS 'How much the two topics have in common: the sum over terms of the smaller of both probabilities; null for a new or gone topic [0..1]';
COMMENT ON COLUMN topic_matches.earlier_label IS 'Label that the topic had in the earlier model; null for a new topic';
COMMENT ON COLUMN topic_matches.label IS 'Label of the topic; null if the topic is gone';
COMMENT ON COLUMN topic_matches.earlier_share IS 'Mean weight of the earlier topic over the papers of the earlier report; null for a new topic, or if no report stands beside the earlier model [0..1]';
COMMENT ON COLUMN topic_matches.share IS 'Mean weight of the topic over papers with text, as topics.share; null if it is gone [0..1]';
COMMENT ON COLUMN topic_matches.earlier_n_papers IS 'Papers of the earlier report in which the earlier topic had the largest weight; null where earlier_share is [papers, 0..]';
COMMENT ON COLUMN topic_matches.n_papers IS 'Papers in which the topic has the largest weight, as topics.n_papers; null if it is gone [papers, 0..]';

-- table model_selection
CREATE OR REPLACE VIEW model_selection AS SELECT * FROM read_parquet('@REPORT@/model_selection/*.parquet');
COMMENT ON VIEW model_selection IS 'one row per number of topics and seed that was fitted';
COMMENT ON COLUMN model_selection.k IS 'Number of topics [topics]';
COMMENT ON COLUMN model_selection.seed IS 'Seed of the fit';
COMMENT ON COLUMN model_selection.perplexity IS 'Document-completion perplexity per held-out token (Wallach et al. 2009); lower is better; null if no paper was long enough to split [>= 1]';
COMMENT ON COLUMN model_selection.coherence_npmi IS 'Mean of coherence_npmi over the topics of the fit; null if no topic has one [-1..1]';
COMMENT ON COLUMN model_selection.topic_diversity IS 'Distinct terms among the 25 most probable terms of all topics, as a share (Dieng, Ruiz and Blei 2020) [0..1]';
COMMENT ON COLUMN model_selection.chosen IS 'True for the model that the report is made with. First the number of topics is chosen by means over seeds: of the numbers with coherence_npmi at most 0.05 below the highest, those with perplexity at most 2 % above the lowest are kept, and of these the highest coherence_npmi wins, then the fewest topics. Of its seeds the one with the highest stability is taken, then the lowest perplexity, then the lowest seed';
COMMENT ON COLUMN model_selection.seconds IS 'Wall time of the fit; differs from run to run [s]';
COMMENT ON COLUMN model_selection.stability IS 'Mean over topics of their stability (table topics) under the other seeds of the same number of topics (Greene, O''Callaghan and Cunningham 2014); null if only one seed was fitted [0..1]';
COMMENT ON COLUMN model_selection.iterations IS 'Passes made: sampling sweeps, including those over parts of the corpus, and finishing passes; steps for the optimiser online; null if the model existed before the run [passes]';
COMMENT ON COLUMN model_selection.stopped_early IS 'True if sampling stopped before its planned number of sweeps because leave-one-out perplexity fell by less than 0.1 %';

-- table author_counts
CREATE OR REPLACE VIEW author_counts AS SELECT * FROM read_parquet('@REPORT@/author_counts/*.parquet');
COMMENT ON VIEW author_counts IS 'one row per author count';
COMMENT ON COLUMN author_counts.n_authors IS 'Number of authors [authors, 1..]';
COMMENT ON COLUMN author_counts.n_papers IS 'Papers with n_authors authors [papers, 0..]';
COMMENT ON COLUMN author_counts.share IS 'n_papers as a share of the papers with a known author count [0..1]';
COMMENT ON COLUMN author_counts.cumulative_share IS 'Share of the papers with a known author count that have at most n_authors authors [0..1]';

-- table author_count_histograms
CREATE OR REPLACE VIEW author_count_histograms AS SELECT * FROM read_parquet('@REPORT@/author_count_histograms/*.parquet');
COMMENT ON VIEW author_count_histograms IS 'one row per dimension, group and author count';
COMMENT ON COLUMN author_count_histograms.dimension IS 'Property that the papers are grouped by, as in author_count_stats [all, published_year, topic, organization, venue, source_format, topic_year]';
COMMENT ON COLUMN author_count_histograms.value IS 'The group, as in author_count_stats';
COMMENT ON COLUMN author_count_histograms.n_authors IS 'Number of authors [authors, 1..]';
COMMENT ON COLUMN author_count_histograms.n_papers IS 'Papers of the group with n_authors authors [papers, 1..]';
COMMENT ON COLUMN author_count_histograms.share IS 'n_papers as a share of the papers of the group with a known author count (n_papers of author_count_stats; n_unknown there counts the others) [0..1]';
COMMENT ON COLUMN author_count_histograms.cumulative_share IS 'Share of the papers of the group with a known author count that have at most n_authors authors [0..1]';

-- table author_count_stats
CREATE OR REPLACE VIEW author_count_stats AS SELECT * FROM read_parquet('@REPORT@/author_count_stats/*.parquet');
COMMENT ON VIEW author_count_stats IS 'one row per dimension and group of papers';
COMMENT ON COLUMN author_count_stats.dimension IS 'Property that the papers are grouped by. A paper counts once for each of its organisations and formats; it is in no group of a dimension that it has no value of [all, published_year, topic, organization, venue, source_format, topic_year]';
COMMENT ON COLUMN author_count_stats.value IS 'The group: "all", a year, a topic_id (papers whose largest topic it is), an organisation, a venue, a format, or topic_id/year';
COMMENT ON COLUMN author_count_stats.n_papers IS 'Papers of the group with a known author count; every figure of the row rests on these unless it says otherwise [papers, 0..]';
COMMENT ON COLUMN author_count_stats.n_unknown IS 'Papers of the group that are left out of the figures because their author count is unknown [papers, 0..]';
COMMENT ON COLUMN author_count_stats.mean IS 'Mean author count (Lawani''s collaborative index); null without papers [authors, 1..]';
COMMENT ON COLUMN author_count_stats.stddev IS 'Sample standard deviation of the author count (n - 1); null with fewer than 2 papers [authors, 0..]';
COMMENT ON COLUMN author_count_stats.min IS 'Smallest author count; null without papers [authors, 1..]';
COMMENT ON COLUMN author_count_stats.p25 IS '25th percentile of the author count by linear interpolation (Hyndman and Fan type 7); null without papers [authors, 1..]';
COMMENT ON COLUMN author_count_stats.median IS 'Median author count; null without papers [authors, 1..]';
COMMENT ON COLUMN author_count_stats.p75 IS '75th percentile of the author count, as p25; null without papers [authors, 1..]';
COMMENT ON COLUMN author_count_stats.p90 IS '90th percentile of the author count, as p25; null without papers [authors, 1..]';
COMMENT ON COLUMN author_count_stats.p99 IS '99th percentile of the author count, as p25; null without papers [authors, 1..]';
COMMENT ON COLUMN author_count_stats.max IS 'Largest author count; null without papers [authors, 1..]';
COMMENT ON COLUMN author_count_stats.mean_ci_low IS 'Lower end of the bootstrap confidence interval of the mean (BCa over all resamples, Efron 1987; widened for small samples, Hesterberg 2015); null with fewer than 10 papers, of which no interval of a mean holds, and where all counts are equal. Where one paper in a hundred has hundreds of authors it holds for groups of many hundred papers only (docs/author-statistics.md): mind largest_paper_share, and see median_ci_low and trimmed_mean_ci_low [authors, 1..]';
COMMENT ON COLUMN author_count_stats.mean_ci_high IS 'Upper end of the bootstrap confidence interval of the mean, as mean_ci_low; null where that is [authors, 1..]';
COMMENT ON COLUMN author_count_stats.single_author_share IS 'Share of papers with one author; null without papers [0..1]';
COMMENT ON COLUMN author_count_stats.collaborative_coefficient IS 'Collaborative coefficient, 1 - mean(1 / n_authors) (Ajiferuke, Burrell and Tague 1988); null without papers [0..1]';
COMMENT ON COLUMN author_count_stats.modified_collaborative_coefficient IS 'A / (A - 1) times the collaborative coefficient, where A is the number of distinct authors (Savanur and Srikanth 2010), both over the n_named papers; null if these name no author or only one [0..1]';
COMMENT ON COLUMN author_count_stats.topic_id IS 'The topic of the group, for the dimensions topic and topic_year; null elsewhere [topic_id, 0..]';
COMMENT ON COLUMN author_count_stats.published_year IS 'The year of the group, for the dimensions published_year and topic_year; null elsewhere [year]';
COMMENT ON COLUMN author_count_stats.n_unknown_organization IS 'Papers of n_unknown that are listed under an organisation: Daily Papers pages show it in place of the author count. An organisation never counts as one author [papers, 0..]';
COMMENT ON COLUMN author_count_stats.n_truncated IS 'Papers of n_unknown whose author list the source cuts, so that only a lower bound of the count is known (censored) [papers, 0..]';
COMMENT ON COLUMN author_count_stats.mean_at_least IS 'Lower bound of the mean over the n_papers and n_truncated papers together, where a truncated paper counts with its lower bound; equal to mean if none is truncated; null if there are none [authors, 1..]';
COMMENT ON COLUMN author_count_stats.median_at_least IS 'Median over the same papers and counts as mean_at_least; exact if it lies below the bounds of all truncated papers, else a lower bound; null if there are none [authors, 1..]';
COMMENT ON COLUMN author_count_stats.p90_at_least IS '90th percentile over the same papers and counts as mean_at_least; exact if it lies below the bounds of all truncated papers, else a lower bound; null if there are none [authors, 1..]';
COMMENT ON COLUMN author_count_stats.collaborative_coefficient_at_least IS 'Lower bound of collaborative_coefficient over the same papers as mean_at_least; null if there are none [0..1]';
COMMENT ON COLUMN author_count_stats.hyper_authored_share_at_least IS 'Lower bound of hyper_authored_share over the same papers as mean_at_least; null if there are none [0..1]';
COMMENT ON COLUMN author_count_stats.single_author_share_at_most IS 'Upper bound of single_author_share over the same papers as mean_at_least; null if there are none [0..1]';
COMMENT ON COLUMN author_count_stats.p95 IS '95th percentile of the author count, as p25; null without papers [authors, 1..]';
COMMENT ON COLUMN author_count_stats.single_author_share_ci_low IS 'Lower end of the confidence interval of single_author_share (Wilson 1927); null without papers [0..1]';
COMMENT ON COLUMN author_count_stats.single_author_share_ci_high IS 'Upper end of the confidence interval of single_author_share (Wilson 1927); null without papers [0..1]';
COMMENT ON COLUMN author_count_stats.hyper_authored_share IS 'Share of papers with more authors than authors.hyper-authored-above; null without papers [0..1]';
COMMENT ON COLUMN author_count_stats.degree_of_collaboration IS 'Share of papers with several authors (Subramanyam 1983); null without papers [0..1]';
COMMENT ON COLUMN author_count_stats.ci_lawani_mean_authors IS 'Collaborative index as defined by Lawani (1980): authors per paper, the same as mean; null without papers [authors, 1..]';
COMMENT ON COLUMN author_count_stats.ci_bibliometrix IS 'Collaboration index as defined by bibliometrix: distinct authors of the papers with several authors, divided by the number of these papers; over the n_named papers; null if none of them has several authors [authors, 1..]';
COMMENT ON COLUMN author_count_stats.geometric_mean IS 'Geometric mean of the author count: exp of the mean logarithm; null without papers [authors, 1..]';
COMMENT ON COLUMN author_count_stats.gini IS 'Gini coefficient of the author counts; 0 if all are equal; null without papers [0..1]';
COMMENT ON COLUMN author_count_stats.dispersion IS 'Variance of the author count divided by its mean (Fano factor); null with fewer than 2 papers [authors, 0..]';
COMMENT ON COLUMN author_count_stats.entropy IS 'Shannon entropy of the distribution of author counts; null without papers [nats, 0..]';
COMMENT ON COLUMN author_count_stats.n_named IS 'Papers of n_papers that name as many distinct authors as they have; figures that need to know who the authors are rest on these [papers, 0..]';
COMMENT ON COLUMN author_count_stats.n_distinct_authors IS 'Distinct normalised author names on the n_named papers; authors of the same name count once; null if n_named is 0 [authors, 0..]';
COMMENT ON COLUMN author_count_stats.median_ci_low IS 'Lower end of the confidence interval of the median, an order statistic (Thompson 1936): it holds for every distribution; null with fewer than 6 papers (at a confidence of 0.95) [authors, 1..]';
COMMENT ON COLUMN author_count_stats.median_ci_high IS 'Upper end of the confidence interval of the median; null where median_ci_low is [authors, 1..]';
COMMENT ON COLUMN author_count_stats.trimmed_mean IS 'Mean author count without the tenth of the papers with the fewest and the tenth with the most authors; null with fewer than 10 papers [authors, 1..]';
COMMENT ON COLUMN author_count_stats.trimmed_mean_ci_low IS 'Lower end of the confidence interval of trimmed_mean (Tukey and McLaughlin 1963); null with fewer than 10 papers and where the middle counts are all equal [authors, any sign]';
COMMENT ON COLUMN author_count_stats.trimmed_mean_ci_high IS 'Upper end of the confidence interval of trimmed_mean; null where trimmed_mean_ci_low is [authors, any sign]';
COMMENT ON COLUMN author_count_stats.largest_paper_share IS 'Share of the mean that comes from the largest paper: its authors divided by those of all papers; null without papers [0..1]';
COMMENT ON COLUMN author_count_stats.note IS 'Why a figure of the row is null or rests on fewer papers; null if there is nothing to say';

-- table author_count_tests
CREATE OR REPLACE VIEW author_count_tests AS SELECT * FROM read_parquet('@REPORT@/author_count_tests/*.parquet');
COMMENT ON VIEW author_count_tests IS 'one row per test and dimension';
COMMENT ON COLUMN author_count_tests.test IS 'Name of the test: kruskal_wallis (do the groups differ in author count? ties corrected; Kruskal and Wallis 1952), chi_square_size_class (do they differ in the shares of papers with 1, 2, 3-4, 5-9, 10-99 and 100 or more authors? the cells are in author_count_size_classes), spearman (do author count and another figure of the paper go together? Spearman 1904), mann_kendall (does the yearly mean rise or fall? Mann 1945) [kruskal_wallis, chi_square_size_class, spearman, mann_kendall]';
COMMENT ON COLUMN author_count_tests.dimension IS 'Property that the papers are grouped by; for spearman, the figure that the author count is compared with [published_year, topic, organization, venue; topic_weight, comments, upvotes]';
COMMENT ON COLUMN author_count_tests.statistic IS 'The test statistic (H, chi-square, rho, S); null where the test was not made [see test: H and chi-square 0.., rho -1..1, S any sign]';
COMMENT ON COLUMN author_count_tests.degrees_of_freedom IS 'Degrees of freedom; null where the test has none [degrees of freedom, 1..]';
COMMENT ON COLUMN author_count_tests.p_value IS 'p-value, 0 where it is below 1e-307; null where the test was not made [0..1]';
COMMENT ON COLUMN author_count_tests.n IS 'Papers that the test rests on (for mann_kendall, those of the years compared); by organization those of one organisation only, as a test takes groups to share no paper [papers, 0..]';
COMMENT ON COLUMN author_count_tests.effect_size IS 'Effect size of the test, named by effect_size_name; null where the test was not made, and for mann_kendall if all yearly means are equal [see effect_size_name: 0..1 or -1..1]';
COMMENT ON COLUMN author_count_tests.effect_size_name IS 'Name of effect_size: epsilon squared (0..1, Tomczak and Tomczak 2014), Cramér''s V (0..1), rho (-1..1) or Kendall''s tau-b (-1..1) [epsilon_squared, cramers_v, rho, tau_b]';
COMMENT ON COLUMN author_count_tests.p_benjamini_hochberg IS 'p_value corrected for all tests of this table (Benjamini and Hochberg 1995); null where p_value is [0..1]';
COMMENT ON COLUMN author_count_tests.n_groups IS 'Number of groups compared (for mann_kendall, years); null for spearman [groups, 0..]';
COMMENT ON COLUMN author_count_tests.n_left_out IS 'Papers that have a value of the dimension but are left out, because their author count is unknown, they are in several groups, or their group has fewer than authors.min-group-size papers; a paper of several organisations once for each [papers, 0..]';
COMMENT ON COLUMN author_count_tests.n_truncated IS 'Papers of n_left_out whose author list the source cuts (censored). They are large teams, so the rest looks smaller than it is [papers, 0..]';
COMMENT ON COLUMN author_count_tests.effect_size_ci_low IS 'Lower end of the confidence interval of the effect in the population: of epsilon squared and Cramér''s V by the noncentral chi-square distribution (Steiger and Fouladi 1997; Smithson 2003), of rho by Bonett and Wright (2000). The effect of a sample is on average above that of the population, so that the interval may lie below effect_size; null for mann_kendall, where the test was not made, where rho is 1 or -1 or of fewer than 4 papers, and where the test''s statistic is 0 [see effect_size_name: 0..1 or -1..1]';
COMMENT ON COLUMN author_count_tests.effect_size_ci_high IS 'Upper end of the confidence interval of the effect, as effect_size_ci_low; null where that is [see effect_size_name: 0..1 or -1..1]';
COMMENT ON COLUMN author_count_tests.n_in_several_groups IS 'Papers of n_left_out that are left out for being in several groups of the dimension; only organisations share papers. A paper counts once for each of its groups [papers, 0..]';
COMMENT ON COLUMN author_count_tests.n_groups_paired IS 'For kruskal_wallis, how many of the n_groups groups are compared two by two in author_count_pairs: the authors.max-compared-groups largest ones; null for other tests and where the test was not made [groups, 0..]';
COMMENT ON COLUMN author_count_tests.note IS 'Why the test was not made, or a caution about it; null if there is nothing to say';

-- table author_count_size_classes
CREATE OR REPLACE VIEW author_count_size_classes AS SELECT * FROM read_parquet('@REPORT@/author_count_size_classes/*.parquet');
COMMENT ON VIEW author_count_size_classes IS 'one row per dimension, group that chi_square_size_class of author_count_tests compares, and class of author counts';
COMMENT ON COLUMN author_count_size_classes.dimension IS 'Property that the papers are grouped by [published_year, topic, organization, venue]';
COMMENT ON COLUMN author_count_size_classes.value IS 'The group, as in author_count_stats';
COMMENT ON COLUMN author_count_size_classes.min_authors IS 'Least author count of the class: 1, 2, 3, 5, 10 or 100; a class that no paper of the dimension is in has no row [authors, 1..100]';
COMMENT ON COLUMN author_count_size_classes.max_authors IS 'Largest author count of the class; null for the last, from 100 on [authors, 1..99]';
COMMENT ON COLUMN author_count_size_classes.n_papers IS 'Papers of the group with so many authors; of one organisation only, as in author_count_tests [papers, 0..]';
COMMENT ON COLUMN author_count_size_classes.share IS 'n_papers as a share of those of the group [0..1]';
COMMENT ON COLUMN author_count_size_classes.expected IS 'Papers that the group would have if all groups had the same shares [papers, 0..]';
COMMENT ON COLUMN author_count_size_classes.residual IS 'Adjusted residual: n_papers minus expected, in standard errors under equal shares (Haberman 1973); beyond 2 or so the group has more or fewer such teams than the others; null with one group or class [standard errors, any sign]';

-- table author_count_pairs
CREATE OR REPLACE VIEW author_count_pairs AS SELECT * FROM read_parquet('@REPORT@/author_count_pairs/*.parquet');
COMMENT ON VIEW author_count_pairs IS 'one row per dimension and pair of groups, among the largest groups of at least authors.min-group-size papers (authors.max-compared-groups of them, the lower value first on a tie)';
COMMENT ON COLUMN author_count_pairs.dimension IS 'Property that the papers are grouped by [published_year, topic, organization, venue]';
COMMENT ON COLUMN author_count_pairs.value_a IS 'The group with more papers';
COMMENT ON COLUMN author_count_pairs.value_b IS 'The group with fewer papers';
COMMENT ON COLUMN author_count_pairs.n_a IS 'Papers of value_a with a known author count; of one organisation only, as in author_count_tests [papers, 0..]';
COMMENT ON COLUMN author_count_pairs.n_b IS 'Papers of value_b with a known author count, as n_a [papers, 0..]';
COMMENT ON COLUMN author_count_pairs.n_unknown_a IS 'Papers of value_a that are left out because their author count is unknown [papers, 0..]';
COMMENT ON COLUMN author_count_pairs.n_unknown_b IS 'Papers of value_b that are left out because their author count is unknown [papers, 0..]';
COMMENT ON COLUMN author_count_pairs.mean_difference IS 'Mean author count of value_a minus that of value_b [authors, any sign]';
COMMENT ON COLUMN author_count_pairs.z IS 'z of Dunn''s test (1964), which follows up the Kruskal-Wallis test over the compared groups of the dimension, with the same tie correction [standard errors, any sign]';
COMMENT ON COLUMN author_count_pairs.p_value IS 'Two-sided p-value of z, uncorrected [0..1]';
COMMENT ON COLUMN author_count_pairs.p_holm IS 'p_value corrected for all pairs of the dimension so that the chance of any false alarm is bounded (Holm 1979) [0..1]';
COMMENT ON COLUMN author_count_pairs.p_benjamini_hochberg IS 'p_value corrected for all pairs of the dimension so that the share of false alarms is bounded (Benjamini and Hochberg 1995) [0..1]';
COMMENT ON COLUMN author_count_pairs.cliffs_delta IS 'Cliff''s delta (1993): over all pairs of a paper of value_a and one of value_b, the share in which the first has more authors minus the share in which it has fewer [-1..1]';
COMMENT ON COLUMN author_count_pairs.cliffs_delta_ci_low IS 'Lower end of the confidence interval of cliffs_delta (Feng and Cliff 2004); null if a group has one paper, or all papers of both have as many authors [-1..1]';
COMMENT ON COLUMN author_count_pairs.cliffs_delta_ci_high IS 'Upper end of the confidence interval of cliffs_delta; null where cliffs_delta_ci_low is [-1..1]';

-- table author_count_trends
CREATE OR REPLACE VIEW author_count_trends AS SELECT * FROM read_parquet('@REPORT@/author_count_trends/*.parquet');
COMMENT ON VIEW author_count_trends IS 'one row per measure and group of papers';
COMMENT ON COLUMN author_count_trends.measure IS 'The measure followed over the years: the mean author count or the share of papers with one author [mean, single_author_share]';
COMMENT ON COLUMN author_count_trends.dimension IS 'Property that the papers are grouped by [all, topic]';
COMMENT ON COLUMN author_count_trends.value IS 'The group: "all" or a topic_id';
COMMENT ON COLUMN author_count_trends.topic_id IS 'The topic; null for all [topic_id, 0..]';
COMMENT ON COLUMN author_count_trends.n_years IS 'Years that the trend rests on: those with at least authors.min-group-size papers of known author count [years, 0..]';
COMMENT ON COLUMN author_count_trends.first_year IS 'First of the n_years years; null if there is none [year]';
COMMENT ON COLUMN author_count_trends.last_year IS 'Last of the n_years years; null if there is none [year]';
COMMENT ON COLUMN author_count_trends.n_papers IS 'Papers of the n_years years with a known author count [papers, 0..]';
COMMENT ON COLUMN author_count_trends.n_left_out IS 'Papers of the group with a year that are left out, because their author count is unknown or their year has too few papers [papers, 0..]';
COMMENT ON COLUMN author_count_trends.slope IS 'Theil-Sen slope of the measure over the years, with gaps between years taken into account (Theil 1950, Sen 1968); null with fewer than 2 years [measure per year, any sign]';
COMMENT ON COLUMN author_count_trends.slope_ci_low IS 'Lower end of the confidence interval of slope (Gilbert 1987); null with too few years for it [measure per year, any sign]';
COMMENT ON COLUMN author_count_trends.slope_ci_high IS 'Upper end of the confidence interval of slope (Gilbert 1987); null with too few years for it [measure per year, any sign]';
COMMENT ON COLUMN author_count_trends.growth_percent IS 'Compound growth of the measure from first_year to last_year: ((last / first)^(1 / years) - 1) 100; null with one year or if the first value is 0 [percent per year, any sign]';
COMMENT ON COLUMN author_count_trends.doubling_years IS 'Years for the measure to double at growth_percent; negative if it shrinks; null if growth_percent is null, 0 or -100 [years, any sign]';
COMMENT ON COLUMN author_count_trends.mann_kendall_s IS 'Mann-Kendall S: the sum of the signs of the changes between all pairs of years; null with fewer than 3 years [pairs of years, any sign]';
COMMENT ON COLUMN author_count_trends.z IS 'mann_kendall_s divided by its tie-corrected standard deviation, with continuity correction; null with fewer than 3 years [standard errors, any sign]';
COMMENT ON COLUMN author_count_trends.kendall_tau IS 'Kendall''s tau-b of measure and year; null with fewer than 3 years, and if the measure is the same in all years [-1..1]';
COMMENT ON COLUMN author_count_trends.p_value IS 'Two-sided Mann-Kendall p-value, exact below 10 years; null with fewer than 3 years [0..1]';
COMMENT ON COLUMN author_count_trends.p_benjamini_hochberg IS 'p_value corrected for all groups of the same measure and dimension (Benjamini and Hochberg 1995); null where p_value is [0..1]';
COMMENT ON COLUMN author_count_trends.n_truncated IS 'Papers of n_left_out whose author list the source cuts (censored). They are large teams, so the rest looks smaller than it is [papers, 0..]';
COMMENT ON COLUMN author_count_trends.note IS 'Why there is no test; null if there is one';

-- table author_count_shift_shares
CREATE OR REPLACE VIEW author_count_shift_shares AS SELECT * FROM read_parquet('@REPORT@/author_count_shift_shares/*.parquet');
COMMENT ON VIEW author_count_shift_shares IS 'one row per pair of years and topic';
COMMENT ON COLUMN author_count_shift_shares.from_year IS 'The earlier year [year]';
COMMENT ON COLUMN author_count_shift_shares.to_year IS 'The later year: the next year with at least authors.min-group-size papers of known author count; the first year is also paired with the last, of the years with at least 100 papers if there are two of them (is_overall) [year]';
COMMENT ON COLUMN author_count_shift_shares.topic IS 'A topic_id, "none" for papers without a topic, or "all" for the sum over these';
COMMENT ON COLUMN author_count_shift_shares.topic_id IS 'The topic; null where topic is none or all [topic_id, 0..]';
COMMENT ON COLUMN author_count_shift_shares.n_from IS 'Papers of the topic in from_year with a known author count [papers, 0..]';
COMMENT ON COLUMN author_count_shift_shares.n_to IS 'Papers of the topic in to_year with a known author count [papers, 0..]';
COMMENT ON COLUMN author_count_shift_shares.n_unknown_from IS 'Papers of the topic in from_year that are left out because their author count is unknown [papers, 0..]';
COMMENT ON COLUMN author_count_shift_shares.n_unknown_to IS 'Papers of the topic in to_year that are left out because their author count is unknown [papers, 0..]';
COMMENT ON COLUMN author_count_shift_shares.share_from IS 'n_from as a share of all papers of from_year with a known author count [0..1]';
COMMENT ON COLUMN author_count_shift_shares.share_to IS 'n_to as a share of all papers of to_year with a known author count [0..1]';
COMMENT ON COLUMN author_count_shift_shares.mean_from IS 'Mean author count of the topic in from_year; null without papers [authors, 1..]';
COMMENT ON COLUMN author_count_shift_shares.mean_to IS 'Mean author count of the topic in to_year; null without papers [authors, 1..]';
COMMENT ON COLUMN author_count_shift_shares.composition IS 'Part of the change of the overall mean that comes from the change of the topic''s share: the change of share times the topic''s mean, averaged over both years. A topic found in one year only has the mean of that year [authors, any sign]';
COMMENT ON COLUMN author_count_shift_shares.within IS 'Part of the change of the overall mean that comes from the change of the topic''s mean: the change of mean times the topic''s share, averaged over both years [authors, any sign]';
COMMENT ON COLUMN author_count_shift_shares.change IS 'composition + within; where topic is all, this is mean_to - mean_from [authors, any sign]';
COMMENT ON COLUMN author_count_shift_shares.is_overall IS 'True for the change over the whole span: from the first to the last year with at least 100 papers of known author count, or with at least authors.min-group-size if fewer than two years have 100';
COMMENT ON COLUMN author_count_shift_shares.largest_from IS 'Largest author count of from_year; null unless topic is all [authors, 1..]';
COMMENT ON COLUMN author_count_shift_shares.largest_to IS 'Largest author count of to_year; null unless topic is all [authors, 1..]';
COMMENT ON COLUMN author_count_shift_shares.change_without_largest IS 'change without the largest paper of either year; null unless topic is all, and where a year has one paper [authors, any sign]';
COMMENT ON COLUMN author_count_shift_shares.note IS 'Said where the largest papers of the two years carry more than half of the change; null if there is nothing to say';

-- table author_count_topic_weights
CREATE OR REPLACE VIEW author_count_topic_weights AS SELECT * FROM read_parquet('@REPORT@/author_count_topic_weights/*.parquet');
COMMENT ON VIEW author_count_topic_weights IS 'one row per topic';
COMMENT ON COLUMN author_count_topic_weights.topic_id IS 'The topic [topic_id, 0..]';
COMMENT ON COLUMN author_count_topic_weights.n_papers IS 'Papers with a known author count and a weight of the topic of at least 0.01 [papers, 0..]';
COMMENT ON COLUMN author_count_topic_weights.n_unknown IS 'Papers with a weight of the topic of at least 0.01 that are left out because their author count is unknown [papers, 0..]';
COMMENT ON COLUMN author_count_topic_weights.n_truncated IS 'Papers of n_unknown whose author list the source cuts (censored). They are large teams, so the rest looks smaller than it is [papers, 0..]';
COMMENT ON COLUMN author_count_topic_weights.weight IS 'Sum of the weights of the topic over the n_papers papers, each weight rounded to 6 digits [papers, 0..]';
COMMENT ON COLUMN author_count_topic_weights.effective_n IS 'Number of equally weighted papers that would be as informative: (sum of weights)^2 / sum of squared weights (Kish 1965); null without papers [papers, 0..]';
COMMENT ON COLUMN author_count_topic_weights.mean IS 'Mean author count, each paper weighted by its weight of the topic; null without papers [authors, 1..]';
COMMENT ON COLUMN author_count_topic_weights.mean_ci_low IS 'Lower end of the confidence interval of mean by linearisation of the ratio (Cochran 1977, section 6.4) with normal quantiles, not below 1; null with an effective_n below 10, of which no interval of a mean holds [authors, 1..]';
COMMENT ON COLUMN author_count_topic_weights.mean_ci_high IS 'Upper end of the confidence interval of mean, as mean_ci_low; null where mean_ci_low is [authors, 1..]';
COMMENT ON COLUMN author_count_topic_weights.median IS 'Weighted median: the smallest author count with at least half of the weight at or below it; null without papers [authors, 1..]';
COMMENT ON COLUMN author_count_topic_weights.single_author_share IS 'Share of the weight that lies on papers with one author; null without papers [0..1]';
COMMENT ON COLUMN author_count_topic_weights.collaborative_coefficient IS 'Weighted collaborative coefficient, 1 - weighted mean of 1 / n_authors (Ajiferuke, Burrell and Tague 1988); null without papers [0..1]';
COMMENT ON COLUMN author_count_topic_weights.mean_dominant IS 'Unweighted mean author count of the papers whose largest topic is this one, as in author_count_stats; null without such papers [authors, 1..]';
COMMENT ON COLUMN author_count_topic_weights.n_dominant IS 'Papers with a known author count whose largest topic is this one [papers, 0..]';

-- table author_count_fits
CREATE OR REPLACE VIEW author_count_fits AS SELECT * FROM read_parquet('@REPORT@/author_count_fits/*.parquet');
COMMENT ON VIEW author_count_fits IS 'one row per group of papers, scope and model';
COMMENT ON COLUMN author_count_fits.dimension IS 'Property that the papers are grouped by; papers_per_author fits the number of papers of each author instead (Lotka 1926) [all, published_year, topic, source_format, papers_per_author]';
COMMENT ON COLUMN author_count_fits.value IS 'The group, as in author_count_stats';
COMMENT ON COLUMN author_count_fits.scope IS 'whole: all counts from 1 on; tail: counts from x_min on, with the x_min that gives the power law the smallest Kolmogorov-Smirnov distance (Clauset, Shalizi and Newman 2009) [whole, tail]';
COMMENT ON COLUMN author_count_fits.model IS 'The model: x_min + Poisson; x_min + negative binomial (tail only); Poisson without 0; negative binomial without 0; lognormal rounded to whole numbers; discrete power law; none if the group was not fitted [shifted_poisson, shifted_negative_binomial, zero_truncated_poisson, zero_truncated_negative_binomial, lognormal, power_law, none]';
COMMENT ON COLUMN author_count_fits.x_min IS 'Smallest count that the fit covers; null if nothing was fitted [authors, 1..]';
COMMENT ON COLUMN author_count_fits.n_papers IS 'Papers that the fit rests on: those with a known count of at least x_min; for papers_per_author, authors instead of papers [papers, 0..]';
COMMENT ON COLUMN author_count_fits.n_left_out IS 'Papers of the group that are left out because their count is unknown or below x_min [papers, 0..]';
COMMENT ON COLUMN author_count_fits.parameter_1_name IS 'Name of the first parameter; null if nothing was fitted [lambda, shape, mu, alpha]';
COMMENT ON COLUMN author_count_fits.parameter_1 IS 'Value of the first parameter; null if nothing was fitted or a parameter of the model is at a bound (parameter_at_bound). lambda: mean of the Poisson (of the excess over x_min, if shifted); shape: shape of the negative binomial; mu: mean of the logarithm; alpha: exponent [see parameter_1_name: lambda and shape above 0, mu any sign, alpha 1.01..30]';
COMMENT ON COLUMN author_count_fits.parameter_2_name IS 'Name of the second parameter; null if the model has only one or nothing was fitted [mean, sigma]';
COMMENT ON COLUMN author_count_fits.parameter_2 IS 'Value of the second parameter. mean: mean of the negative binomial, zeros included (of the excess over x_min, if shifted); sigma: standard deviation of the logarithm; null if the model has only one parameter, and where parameter_1 is null [see parameter_2_name: 0..]';
COMMENT ON COLUMN author_count_fits.standard_error IS 'Standard error of alpha, the exponent of the power law (Clauset et al., equation 3.6); null for other models and where parameter_1 is null [of alpha, 0..]';
COMMENT ON COLUMN author_count_fits.log_likelihood IS 'Log-likelihood of the fitted model, the largest it can reach within the ranges of its parameters; null if nothing was fitted [nats, ..0]';
COMMENT ON COLUMN author_count_fits.aic IS 'Akaike''s information criterion (1974), lower is better; null if nothing was fitted and where parameter_1 is null [nats, 0..]';
COMMENT ON COLUMN author_count_fits.is_best IS 'True for the model with the lowest aic in its scope, of those that have one; null if nothing was fitted';
COMMENT ON COLUMN author_count_fits.ks_distance IS 'Kolmogorov-Smirnov distance of the power law; null for other models and where parameter_1 is null [0..1]';
COMMENT ON COLUMN author_count_fits.lr_to_power_law IS 'log_likelihood of this model minus that of the power law of the same scope; above 0 favours this model; null for the power law itself and where one of the two models has a parameter at a bound or nothing was fitted [nats, any sign]';
COMMENT ON COLUMN author_count_fits.p_to_power_law IS 'Two-sided p-value of lr_to_power_law (Vuong 1989); null where lr_to_power_law is and where one paper makes more than half of the ratio''s variance, so that the normal approximation does not hold; note then names its count [0..1]';
COMMENT ON COLUMN author_count_fits.lr_to_best IS 'log_likelihood of this model minus that of the best model of the same scope; null for the best model itself, for a model with a parameter at a bound, and if nothing was fitted [nats, any sign]';
COMMENT ON COLUMN author_count_fits.p_to_best IS 'p-value of lr_to_best (Vuong 1989); for a Poisson inside its negative binomial, of the nested test at a boundary (Self and Liang 1987); null where lr_to_best is and where one paper makes more than half of the ratio''s variance, as p_to_power_law [0..1]';
COMMENT ON COLUMN author_count_fits.goodness_of_fit_p IS 'Goodness of fit of the power law of the tail, for the dimensions all and papers_per_author: share of the authors.fit-samples simulated samples and the papers themselves that fit no better than the papers (Clauset et al., section 4.1; Davison and Hinkley 1997), so that 100 samples of which none does give 1 / 101: below 0.01. Below 0.1 the power law is implausible; null elsewhere, above 100,000 papers, without samples, and where parameter_1 is null [0..1]';
COMMENT ON COLUMN author_count_fits.n_truncated IS 'Papers of n_left_out whose author list the source cuts (censored). They are large teams, so the rest looks smaller than it is [papers, 0..]';
COMMENT ON COLUMN author_count_fits.parameter_at_bound IS 'Parameter that is at an end of the range it is looked for in, or could as well be (within 0.01 nats): the papers drive the model to a limit, as a lognormal tail to a power law or a negative binomial to a Poisson. Such a model has no parameters, no aic, and is compared with nothing; null for every other row [shape, mu, sigma, alpha]';
COMMENT ON COLUMN author_count_fits.note IS 'Why there is no fit, no parameter, no p-value or no goodness of fit; null if there is nothing to say';

-- table authors
CREATE OR REPLACE VIEW authors AS SELECT * FROM read_parquet('@REPORT@/authors/*.parquet');
COMMENT ON VIEW authors IS 'one row per normalised author name';
COMMENT ON COLUMN authors.author_id IS 'Hash of author_key [hash, any sign]';
COMMENT ON COLUMN authors.author_key IS 'The normalised name: "first last" in lower case, without accents and punctuation';
COMMENT ON COLUMN authors.author_name IS 'The longest written form of the name; of several equally long ones the last in alphabetical order';
COMMENT ON COLUMN authors.n_papers IS 'Papers that name the author [papers, 0..]';
COMMENT ON COLUMN authors.fractional_papers IS 'Sum over papers of 1 / (authors of the paper), so that each paper counts 1 in all (Price 1981), or less if its list is cut and some of its authors are not named; a cut list of unknown length counts 1 / (its lower bound), and a collaboration in the list counts as one more author [papers, 0..]';
COMMENT ON COLUMN authors.n_single IS 'Papers of which the author is the only one, without a collaboration beside him or her [papers, 0..]';
COMMENT ON COLUMN authors.n_first IS 'Papers with several authors that name this author first [papers, 0..]';
COMMENT ON COLUMN authors.n_last IS 'Papers with several authors that name this author last; a cut list does not tell who is last [papers, 0..]';
COMMENT ON COLUMN authors.dominance_factor IS 'n_first divided by the number of papers with several authors (Kumar and Kumar 2008); null without such papers [0..1]';
COMMENT ON COLUMN authors.first_year IS 'First year with a paper; null if no paper has a year [year]';
COMMENT ON COLUMN authors.last_year IS 'Last year with a paper; null if no paper has a year [year]';
COMMENT ON COLUMN authors.component_id IS 'Component of the co-author network that the author is in, named by the smallest author_id in it [author_id, any sign]';
COMMENT ON COLUMN authors.n_coauthors IS 'Distinct authors who wrote with the author, without those of hyper-authored papers (authors.hyper-authored-above) [authors, 0..]';
COMMENT ON COLUMN authors.community_id IS 'Community of the co-author network that the author is in, a row of coauthor_communities; null without co-authors, and for all where coauthor_edges has more than 8,000,000 rows [author_id, any sign]';

-- table author_topics
CREATE OR REPLACE VIEW author_topics AS SELECT * FROM read_parquet('@REPORT@/author_topics/*.parquet');
COMMENT ON VIEW author_topics IS 'one row per author and topic that leads a paper of the author';
COMMENT ON COLUMN author_topics.author_id IS 'The author, as in authors [hash, any sign]';
COMMENT ON COLUMN author_topics.topic_id IS 'The topic [topic_id, 0..]';
COMMENT ON COLUMN author_topics.n_papers IS 'Papers of the author in which this topic has the largest weight [papers, 1..]';
COMMENT ON COLUMN author_topics.share IS 'n_papers as a share of the author''s papers that have a topic; the shares of an author add up to 1 [0..1]';

-- table author_publication_years
CREATE OR REPLACE VIEW author_publication_years AS SELECT * FROM read_parquet('@REPORT@/author_publication_years/*.parquet');
COMMENT ON VIEW author_publication_years IS 'one row per author and year with a paper of the author';
COMMENT ON COLUMN author_publication_years.author_id IS 'The author, as in authors [hash, any sign]';
COMMENT ON COLUMN author_publication_years.published_year IS 'Publication year; papers without a year are in no row [year]';
COMMENT ON COLUMN author_publication_years.n_papers IS 'Papers of the year that name the author [papers, 1..]';
COMMENT ON COLUMN author_publication_years.fractional_papers IS 'The author''s parts of these papers, as in authors [papers, 0..]';

-- table author_years
CREATE OR REPLACE VIEW author_years AS SELECT * FROM read_parquet('@REPORT@/author_years/*.parquet');
COMMENT ON VIEW author_years IS 'one row per publication year';
COMMENT ON COLUMN author_years.published_year IS 'Publication year; every one that a paper has [year]';
COMMENT ON COLUMN author_years.n_papers IS 'Papers of the year that name their authors [papers, 0..]';
COMMENT ON COLUMN author_years.n_authors IS 'Distinct authors of these papers [authors, 0..]';
COMMENT ON COLUMN author_years.n_new IS 'Authors of n_authors without a paper in an earlier year of the corpus; in the first years of a corpus these are nearly all [authors, 0..]';
COMMENT ON COLUMN author_years.n_returning IS 'Authors of n_authors with a paper in an earlier year of the corpus [authors, 0..]';
COMMENT ON COLUMN author_years.new_share IS 'n_new / n_authors; null if no paper of the year names its authors [0..1]';
COMMENT ON COLUMN author_years.n_left_out IS 'Papers of the year that are left out because they name no author [papers, 0..]';
COMMENT ON COLUMN author_years.n_new_ties IS 'Pairs of authors with a paper together in the year and none in an earlier one, without those of hyper-authored papers [pairs, 0..]';
COMMENT ON COLUMN author_years.n_repeated_ties IS 'Pairs of authors with a paper together in the year and in an earlier one [pairs, 0..]';
COMMENT ON COLUMN author_years.papers_growth_percent IS 'Change of all papers of the year, n_papers and n_left_out, from the calendar year before; null if there are none of that year [percent, any sign]';
COMMENT ON COLUMN author_years.authors_growth_percent IS 'Change of n_authors from the calendar year before; null if there are none of that year [percent, any sign]';
COMMENT ON COLUMN author_years.n_bylines IS 'Papers of the year that name all of their authors, of which there are several [papers, 0..]';
COMMENT ON COLUMN author_years.n_alphabetical IS 'Papers of n_bylines whose authors stand in alphabetical order of their last names (the last word of author_key) [papers, 0..]';
COMMENT ON COLUMN author_years.alphabetical_by_chance IS 'How many papers of n_bylines would be in alphabetical order by chance: the sum of 1 / (number of authors)!. The share meant to be alphabetical is (n_alphabetical - this) / (n_bylines - this) (Waltman 2012) [papers, 0..]';

-- table author_productivity
CREATE OR REPLACE VIEW author_productivity AS SELECT * FROM read_parquet('@REPORT@/author_productivity/*.parquet');
COMMENT ON VIEW author_productivity IS 'one row per number of papers';
COMMENT ON COLUMN author_productivity.n_papers IS 'Number of papers of an author [papers, 0..]';
COMMENT ON COLUMN author_productivity.n_authors IS 'Number of authors with n_papers papers [authors, 0..]';
COMMENT ON COLUMN author_productivity.share IS 'n_authors as a share of all authors [0..1]';
COMMENT ON COLUMN author_productivity.cumulative_share IS 'Share of all authors with at most n_papers papers [0..1]';
COMMENT ON COLUMN author_productivity.lotka_share IS 'Share of authors with n_papers papers that Lotka''s law expects: C / n_papers^exponent, with the maximum-likelihood exponent; null with fewer than authors.min-group-size authors, and where lotka_exponent of author_people is null [0..1]';

-- table coauthor_pairs
CREATE OR REPLACE VIEW coauthor_pairs AS SELECT * FROM read_parquet('@REPORT@/coauthor_pairs/*.parquet');
COMMENT ON VIEW coauthor_pairs IS 'one row per number of papers written together';
COMMENT ON COLUMN coauthor_pairs.n_papers IS 'Number of papers that name both authors of a pair; hyper-authored papers (authors.hyper-authored-above) make no pairs [papers, 0..]';
COMMENT ON COLUMN coauthor_pairs.n_pairs IS 'Number of pairs of authors with n_papers papers together [pairs, 0..]';
COMMENT ON COLUMN coauthor_pairs.share IS 'n_pairs as a share of all pairs [0..1]';

-- table coauthor_edges
CREATE OR REPLACE VIEW coauthor_edges AS SELECT * FROM read_parquet('@REPORT@/coauthor_edges/*.parquet');
COMMENT ON VIEW coauthor_edges IS 'one row per author and one of the 20 co-authors with most papers together';
COMMENT ON COLUMN coauthor_edges.author_id IS 'The author, as in authors [hash, any sign]';
COMMENT ON COLUMN coauthor_edges.rank IS '1 for the co-author with most papers together; of equals the lower coauthor_id [1..20]';
COMMENT ON COLUMN coauthor_edges.coauthor_id IS 'The co-author, an author_id of authors; the pair is in the table once from either side, but for a side that has 20 stronger ones [hash, any sign]';
COMMENT ON COLUMN coauthor_edges.n_papers IS 'Papers that name both, without hyper-authored ones [papers, 1..]';
COMMENT ON COLUMN coauthor_edges.first_year IS 'First year with such a paper; null if none of them has a year [year]';
COMMENT ON COLUMN coauthor_edges.last_year IS 'Last year with such a paper; null if none of them has a year [year]';

-- table coauthor_communities
CREATE OR REPLACE VIEW coauthor_communities AS SELECT * FROM read_parquet('@REPORT@/coauthor_communities/*.parquet');
COMMENT ON VIEW coauthor_communities IS 'one row per community of the co-author network of coauthor_edges; none where that has more than 8,000,000 rows';
COMMENT ON COLUMN coauthor_communities.community_id IS 'The smallest author_id of the community, whose authors have it as community_id in authors [author_id, any sign]';
COMMENT ON COLUMN coauthor_communities.n_authors IS 'Its authors; those without co-authors are in no community [authors, 2..]';
COMMENT ON COLUMN coauthor_communities.fractional_papers IS 'Sum of fractional_papers of its authors [papers, 0..]';
COMMENT ON COLUMN coauthor_communities.n_pairs IS 'Pairs of its authors that coauthor_edges has, each once [pairs, 1..]';
COMMENT ON COLUMN coauthor_communities.weight_inside IS 'Joint papers (n_papers of coauthor_edges), summed over these pairs [papers, 1..]';
COMMENT ON COLUMN coauthor_communities.weight_outside IS 'The same of pairs of one of its authors and one of another community [papers, 0..]';
COMMENT ON COLUMN coauthor_communities.modularity IS 'What the community adds to the network''s modularity (author_people): weight_inside / m - ((2 weight_inside + weight_outside) / 2m)^2, where m is the sum of the weights of all pairs (Newman 2004) [-1..1]';
COMMENT ON COLUMN coauthor_communities.leading_author_id IS 'The author with most papers, of equals the lowest author_id [author_id, any sign]';
COMMENT ON COLUMN coauthor_communities.leading_authors IS 'Names of the 3 authors with most papers, with "; " between';
COMMENT ON COLUMN coauthor_communities.topic_id IS 'The topic that most of its authorships have as their paper''s largest, of equals the lowest topic_id; null if none of its papers has a topic [topic_id, 0..]';
COMMENT ON COLUMN coauthor_communities.topic_share IS 'Share of that topic among the authorships with a topic; null where topic_id is [0..1]';

-- table author_components
CREATE OR REPLACE VIEW author_components AS SELECT * FROM read_parquet('@REPORT@/author_components/*.parquet');
COMMENT ON VIEW author_components IS 'one row per component size';
COMMENT ON COLUMN author_components.n_authors IS 'Number of authors in a component [authors, 0..]';
COMMENT ON COLUMN author_components.n_components IS 'Number of components with n_authors authors [components, 0..]';
COMMENT ON COLUMN author_components.author_share IS 'Share of all authors that are in components with n_authors authors [0..1]';

-- table author_people
CREATE OR REPLACE VIEW author_people AS SELECT * FROM read_parquet('@REPORT@/author_people/*.parquet');
COMMENT ON VIEW author_people IS 'one row per measure';
COMMENT ON COLUMN author_people.measure IS 'Name of the figure. n_papers: papers that name authors; n_papers_cut: those of them whose author list is cut; n_authors: distinct authors; documents_per_author: n_papers / n_authors; authors_per_document: n_authors / n_papers; coauthors_per_document: mean number of distinct authors of a paper (these three as bibliometrix defines them). productivity_gini: Gini coefficient of the authors'' numbers of papers; top_percent_share: share of all authorships that the 1 % of authors with most papers have (rounded up to whole authors). lotka_*: Lotka''s law (1926), by which a share of constant / x^exponent of the authors have x papers; lotka_exponent by maximum likelihood, with standard error and Kolmogorov-Smirnov distance, and lotka_constant = 1 / zeta(exponent); lotka_ols_*: the same by least squares on logarithms, which is biased (Goldstein, Morris and Yen 2004) and only for comparison with bibliometrix. n_pairs: pairs of authors who share a paper; repeated_pair_share: share of the pairs that share several papers; n_papers_without_pairs: hyper-authored papers, which make no pairs. n_components: components of the co-author network; largest_component_share: share of the authors in the largest one; component_rounds: passes over the links that it took to find them, 1 if the driver can hold the links. n_communities: rows of coauthor_communities; modularity: share of the weights of coauthor_edges inside communities, less the share expected by chance (Newman 2004) [n_papers, n_papers_cut, n_authors, documents_per_author, authors_per_document, coauthors_per_document, productivity_gini, top_percent_share, lotka_exponent, lotka_standard_error, lotka_ks_distance, lotka_constant, lotka_ols_exponent, lotka_ols_constant, lotka_ols_r_squared, n_pairs, repeated_pair_share, n_papers_without_pairs, n_components, largest_component_share, component_rounds, n_communities, modularity]';
COMMENT ON COLUMN author_people.value IS 'Value of the figure; null if it could not be computed [see measure, 0..]';
COMMENT ON COLUMN author_people.n IS 'Number of cases that the figure rests on: authors for Lotka''s law and concentration, pairs for shares of pairs and communities, papers for all others [papers, authors or pairs, 0..]';
COMMENT ON COLUMN author_people.n_left_out IS 'Papers of the corpus that name no author and are left out of every figure [papers, 0..]';
COMMENT ON COLUMN author_people.note IS 'Why the figure is null, or a caution about it; null if there is nothing to say';

-- table countries
CREATE OR REPLACE VIEW countries AS SELECT * FROM read_parquet('@REPORT@/countries/*.parquet');
COMMENT ON VIEW countries IS 'one row per country of papers'' affiliations';
COMMENT ON COLUMN countries.country_code IS 'The country, as in paper_affiliations [ISO 3166-1 alpha-2]';
COMMENT ON COLUMN countries.country IS 'Its name in English';
COMMENT ON COLUMN countries.n_papers IS 'Papers with an affiliation there (full counting) [papers, 1..]';
COMMENT ON COLUMN countries.n_papers_fractional IS 'The same, each paper divided evenly by its known countries; over all countries it comes to the papers with a known country [papers, 0..]';
COMMENT ON COLUMN countries.share IS 'n_papers of all papers with a known country; over all countries more than 1 [0..1]';
COMMENT ON COLUMN countries.n_single_country IS 'Of them, papers whose known affiliations are all there (SCP) [papers, 0..]';
COMMENT ON COLUMN countries.n_multi_country IS 'Of them, papers with another country too (MCP), wherever the corresponding author is [papers, 0..]';
COMMENT ON COLUMN countries.mcp_share IS 'n_multi_country / n_papers: the MCP ratio, the country''s international share [0..1]';
COMMENT ON COLUMN countries.mcp_share_ci_low IS 'Lower end of its interval, by Wilson (confidence: authors.confidence) [0..1]';
COMMENT ON COLUMN countries.mcp_share_ci_high IS 'Upper end of its interval, by Wilson (confidence: authors.confidence) [0..1]';
COMMENT ON COLUMN countries.n_inter_institutional IS 'Of n_papers, papers of two organisations or more, in any country; organisations are told apart by ROR, else OpenAlex id, else name; a name that one id is most often given under counts as that id [papers, 0..]';
COMMENT ON COLUMN countries.inter_institutional_share IS 'n_inter_institutional / n_papers [0..1]';
COMMENT ON COLUMN countries.inter_institutional_share_ci_low IS 'Lower end of its interval, by Wilson (confidence: authors.confidence) [0..1]';
COMMENT ON COLUMN countries.inter_institutional_share_ci_high IS 'Upper end of its interval, by Wilson (confidence: authors.confidence) [0..1]';
COMMENT ON COLUMN countries.n_partners IS 'Countries with which it shares a paper, the rows of country_pairs that name it [countries, 0..]';
COMMENT ON COLUMN countries.n_partly_known IS 'Of n_papers, papers with an affiliation whose country is not known; their single country may hide another [papers, 0..]';
COMMENT ON COLUMN countries.n_corresponding IS 'Of n_papers, papers whose corresponding author is there (the first one with a known country): each such paper counts in one country; null if no dump tells the country of a corresponding author [papers, 0..]';
COMMENT ON COLUMN countries.n_corresponding_single IS 'Of them, papers without another known country (SCP as bibliometrix counts it); null if no dump tells the country of a corresponding author [papers, 0..]';
COMMENT ON COLUMN countries.n_corresponding_multi IS 'Of them, papers with another country too (MCP as bibliometrix counts it); null if no dump tells the country of a corresponding author [papers, 0..]';
COMMENT ON COLUMN countries.corresponding_mcp_share IS 'n_corresponding_multi / n_corresponding: bibliometrix'' MCP ratio; null where n_corresponding is null or 0 [0..1]';
COMMENT ON COLUMN countries.corresponding_mcp_share_ci_low IS 'Lower end of its interval, by Wilson (confidence: authors.confidence); null where n_corresponding is null or 0 [0..1]';
COMMENT ON COLUMN countries.corresponding_mcp_share_ci_high IS 'Upper end of its interval, by Wilson (confidence: authors.confidence); null where n_corresponding is null or 0 [0..1]';

-- table country_pairs
CREATE OR REPLACE VIEW country_pairs AS SELECT * FROM read_parquet('@REPORT@/country_pairs/*.parquet');
COMMENT ON VIEW country_pairs IS 'one row per pair of countries with a joint paper';
COMMENT ON COLUMN country_pairs.country_code IS 'The country whose code comes first [ISO 3166-1 alpha-2]';
COMMENT ON COLUMN country_pairs.other_country_code IS 'The other country [ISO 3166-1 alpha-2]';
COMMENT ON COLUMN country_pairs.n_papers IS 'Papers with affiliations in both [papers, 1..]';
COMMENT ON COLUMN country_pairs.salton_cosine IS 'n_papers / sqrt(n_papers of the one * n_papers of the other, in countries): Salton''s measure (Luukkonen et al. 1993); 1 if neither has another paper [0..1]';

-- table collaboration_shares
CREATE OR REPLACE VIEW collaboration_shares AS SELECT * FROM read_parquet('@REPORT@/collaboration_shares/*.parquet');
COMMENT ON VIEW collaboration_shares IS 'one row per measure of collaboration';
COMMENT ON COLUMN collaboration_shares.measure IS 'international: papers of two countries or more; inter_institutional: of two organisations or more, told apart by ROR, else OpenAlex id, else name; a name that one id is most often given under counts as that id [international, inter_institutional]';
COMMENT ON COLUMN collaboration_shares.n_papers IS 'Papers of which a country, or an organisation, is known [papers, 0..]';
COMMENT ON COLUMN collaboration_shares.n_joint IS 'Of them, papers of two or more [papers, 0..]';
COMMENT ON COLUMN collaboration_shares.share IS 'n_joint / n_papers; null if n_papers is 0 [0..1]';
COMMENT ON COLUMN collaboration_shares.share_ci_low IS 'Lower end of its interval, by Wilson (confidence: authors.confidence); null if n_papers is 0 [0..1]';
COMMENT ON COLUMN collaboration_shares.share_ci_high IS 'Upper end of its interval, by Wilson (confidence: authors.confidence); null if n_papers is 0 [0..1]';
COMMENT ON COLUMN collaboration_shares.n_unknown IS 'Papers of paper_affiliations of which none is known; papers without affiliations are in neither number [papers, 0..]';

-- table run
CREATE OR REPLACE VIEW run AS SELECT * FROM read_parquet('@REPORT@/run/*.parquet');
COMMENT ON VIEW run IS 'one row: the run that made the report';
COMMENT ON COLUMN run.run_id IS 'Id of the run: its start time and a random part';
COMMENT ON COLUMN run.started_at IS 'Time when the run began [UTC]';
COMMENT ON COLUMN run.finished_at IS 'Time when the tables were ready to publish [UTC]';
COMMENT ON COLUMN run.ream_version IS 'Version of Ream';
COMMENT ON COLUMN run.spark_version IS 'Version of Spark';
COMMENT ON COLUMN run.java_version IS 'Version of Java';
COMMENT ON COLUMN run.seed IS 'Seed of everything random';
COMMENT ON COLUMN run.k IS 'Number of topics; null if topics were not fitted [topics]';
COMMENT ON COLUMN run.n_files IS 'Files that the report rests on, the rows of dump_files [files]';
COMMENT ON COLUMN run.n_new_files IS 'Files that this run read; the others are known from earlier runs [files]';
COMMENT ON COLUMN run.n_records IS 'Records found: n_sightings + n_rejects [records]';
COMMENT ON COLUMN run.n_sightings IS 'Records that are papers [sightings]';
COMMENT ON COLUMN run.n_papers IS 'Distinct papers, the rows of papers [papers]';
COMMENT ON COLUMN run.n_rejects IS 'Records that are no papers [rejects]';
COMMENT ON COLUMN run.settings IS 'Every setting in force, as JSON [JSON]';

-- table columns
CREATE OR REPLACE VIEW columns AS SELECT * FROM read_parquet('@REPORT@/columns/*.parquet');
COMMENT ON VIEW columns IS 'one row per table and column of the report';
COMMENT ON COLUMN columns.table_name IS 'Name of the table';
COMMENT ON COLUMN columns.column_name IS 'Name of the column';
COMMENT ON COLUMN columns.type IS 'Spark SQL type of the column';
COMMENT ON COLUMN columns.unit IS 'Unit or set of values; empty if there is none';
COMMENT ON COLUMN columns.description IS 'Meaning of a value, and of null';
