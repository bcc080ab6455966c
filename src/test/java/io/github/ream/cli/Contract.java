package io.github.ream.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The names that outside users rely on, written down apart from the code that makes them: a table's
 * key first, then the columns that must be there.
 */
final class Contract {
  static final Map<String, List<String>> COLUMNS = new LinkedHashMap<>();

  static {
    table(
        "papers",
        "paper_id title abstract n_authors organization published_on published_year"
            + " date_precision year_inferred comments upvotes venue doi arxiv_id n_sightings"
            + " first_source topic_id topic_weight");
    table(
        "sightings",
        "source_file position source_format paper_id n_authors organization comments upvotes"
            + " published_on");
    table("rejects", "source_file position source_format reason detail raw");
    table("terms", "term_id term document_frequency corpus_frequency idf");
    table("paper_terms", "paper_id rank term tf tfidf");
    table("topics", "topic_id label share n_papers coherence_npmi coherence_umass exclusivity x y");
    table("topic_terms", "topic_id rank term probability relevance");
    table("paper_topics", "paper_id topic_id weight");
    table("topic_trends", "topic_id published_year n_papers share slope kendall_tau p_value");
    table("author_counts", "n_authors n_papers share cumulative_share");
    table(
        "author_count_stats",
        "dimension value n_papers n_unknown mean stddev min p25 median p75 p90 p99 max mean_ci_low"
            + " mean_ci_high single_author_share collaborative_coefficient"
            + " modified_collaborative_coefficient");
    table(
        "author_count_tests", "test dimension statistic degrees_of_freedom p_value n effect_size");
    table("model_selection", "k seed perplexity coherence_npmi topic_diversity chosen seconds");
    table(
        "run",
        "run_id started_at finished_at ream_version spark_version java_version seed k n_files"
            + " n_records n_sightings n_papers n_rejects settings");
    table("columns", "table_name column_name type unit description");
  }

  private Contract() {}

  private static void table(String name, String columns) {
    COLUMNS.put(name, List.of(columns.split(" ")));
  }
}
