package io.github.ream.page;

import static org.apache.spark.sql.functions.col;

import io.github.ream.schema.PaperTermsTable;
import io.github.ream.schema.PapersTable;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * How many papers of each year have a term among their most telling ones ({@code paper_terms});
 * papers with a main topic only. A task and the driver hold a number for each term of the
 * vocabulary and year of the page; the driver receives one such table, however many partitions
 * there are.
 */
final class TermYears implements Serializable {
  private static final long serialVersionUID = 1;
  private static final int DEPTH = 2;

  /** The last step of the sum is an executor's too. */
  private static final boolean ON_EXECUTOR = true;

  private final Map<Integer, Integer> places = new HashMap<>();
  private final Map<String, int[]> papers = new HashMap<>();
  private final int[] all;

  private TermYears(List<Long> years) {
    years.forEach(year -> places.put(year.intValue(), places.size()));
    all = new int[places.size()];
  }

  /** Counts in one Spark job, with one more where papers are few enough to be sent to each task. */
  static TermYears of(PageTables tables, List<Long> years) {
    TermYears none = new TermYears(years);
    Optional<Dataset<Row>> papers = tables.dataset(PapersTable.TABLE);
    Optional<Dataset<Row>> terms = tables.dataset(PaperTermsTable.TABLE);
    if (years.isEmpty() || papers.isEmpty() || terms.isEmpty()) {
      return none;
    }
    return terms
        .get()
        .select(PaperTermsTable.PAPER_ID, PaperTermsTable.RANK, PaperTermsTable.TERM)
        .join(
            papers
                .get()
                .where(col(PapersTable.TOPIC_ID).isNotNull())
                .where(
                    col(PapersTable.PUBLISHED_YEAR)
                        .between(years.get(0), years.get(years.size() - 1)))
                .select(PapersTable.PAPER_ID, PapersTable.PUBLISHED_YEAR),
            PapersTable.PAPER_ID)
        .select(PapersTable.PUBLISHED_YEAR, PaperTermsTable.RANK, PaperTermsTable.TERM)
        .javaRDD()
        .treeAggregate(none, TermYears::add, TermYears::add, DEPTH, ON_EXECUTOR);
  }

  private TermYears add(Row row) {
    // A year without trends is in no place.
    Integer place = places.get(row.getInt(0));
    if (place != null) {
      of(row.getString(2))[place]++;
      // Every paper that has terms has one of rank 1.
      all[place] += row.getInt(1) == 1 ? 1 : 0;
    }
    return this;
  }

  private TermYears add(TermYears others) {
    others.papers.forEach((term, more) -> addTo(of(term), more));
    addTo(all, others.all);
    return this;
  }

  private static void addTo(int[] sum, int[] more) {
    for (int y = 0; y < sum.length; y++) {
      sum[y] += more[y];
    }
  }

  private int[] of(String term) {
    return papers.computeIfAbsent(term, t -> new int[places.size()]);
  }

  /** The papers with terms in each year. */
  int[] all() {
    return all.clone();
  }

  /** The papers of each term in each year, the terms in order. */
  SortedMap<String, int[]> papers() {
    return new TreeMap<>(papers);
  }
}
