package io.github.ream.schema;

import java.util.List;

/** Every table a report may hold, in the order a reader meets them. */
public final class Tables {
  public static final List<Table> ALL =
      List.of(
          PapersTable.TABLE,
          PaperAuthorsTable.TABLE,
          SightingsTable.TABLE,
          RejectsTable.TABLE,
          DumpFilesTable.TABLE,
          TermsTable.TABLE,
          PaperTermsTable.TABLE,
          TopicsTable.TABLE,
          TopicTermsTable.TABLE,
          PaperTopicsTable.TABLE,
          TopicTrendsTable.TABLE,
          AuthorCountsTable.TABLE,
          AuthorCountHistogramsTable.TABLE,
          AuthorCountStatsTable.TABLE,
          AuthorCountTestsTable.TABLE,
          AuthorCountPairsTable.TABLE,
          AuthorCountTrendsTable.TABLE,
          AuthorCountShiftSharesTable.TABLE,
          AuthorCountTopicWeightsTable.TABLE,
          AuthorCountFitsTable.TABLE,
          AuthorYearsTable.TABLE,
          AuthorProductivityTable.TABLE,
          CoauthorPairsTable.TABLE,
          AuthorComponentsTable.TABLE,
          AuthorPeopleTable.TABLE,
          ModelSelectionTable.TABLE,
          RunTable.TABLE,
          ColumnsTable.TABLE);

  private Tables() {}

  /**
   * The table of that name.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Table named(String name) {
    return ALL.stream()
        .filter(t -> t.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no table is named " + name));
  }
}
