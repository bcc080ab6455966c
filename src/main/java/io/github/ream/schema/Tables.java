package io.github.ream.schema;

import java.util.List;
import java.util.stream.Stream;

/** Every table a report may hold, in the order a reader meets them. */
public final class Tables {
  /** The tables that dumps are read into. */
  public static final List<Table> INGESTED =
      List.of(
          PapersTable.TABLE,
          PaperAuthorsTable.TABLE,
          PaperAffiliationsTable.TABLE,
          SightingsTable.TABLE,
          RejectsTable.TABLE,
          DumpFilesTable.TABLE);

  /** The tables that fitting topics to papers makes. */
  public static final List<Table> TOPICS =
      List.of(
          TermsTable.TABLE,
          PaperTermsTable.TABLE,
          TopicsTable.TABLE,
          TopicTermsTable.TABLE,
          TopicGroupsTable.TABLE,
          PaperTopicsTable.TABLE,
          TopicTrendsTable.TABLE,
          TopicMonthsTable.TABLE,
          TopicMatchesTable.TABLE,
          ModelSelectionTable.TABLE);

  /** Statistics of author counts. */
  public static final List<Table> AUTHOR_COUNTS =
      List.of(
          AuthorCountsTable.TABLE,
          AuthorCountHistogramsTable.TABLE,
          AuthorCountStatsTable.TABLE,
          AuthorCountTestsTable.TABLE,
          AuthorCountSizeClassesTable.TABLE,
          AuthorCountPairsTable.TABLE,
          AuthorCountTrendsTable.TABLE,
          AuthorCountShiftSharesTable.TABLE,
          AuthorCountTopicWeightsTable.TABLE,
          AuthorCountFitsTable.TABLE);

  /** Statistics of people; only for dumps that name authors. */
  public static final List<Table> PEOPLE =
      List.of(
          AuthorsTable.TABLE,
          AuthorTopicsTable.TABLE,
          AuthorPublicationYearsTable.TABLE,
          AuthorYearsTable.TABLE,
          AuthorProductivityTable.TABLE,
          CoauthorPairsTable.TABLE,
          CoauthorEdgesTable.TABLE,
          CoauthorCommunitiesTable.TABLE,
          AuthorComponentsTable.TABLE,
          AuthorPeopleTable.TABLE);

  /** Collaboration of countries and organisations; only for dumps that name organisations. */
  public static final List<Table> COUNTRIES =
      List.of(CountriesTable.TABLE, CountryPairsTable.TABLE, CollaborationSharesTable.TABLE);

  /** The tables that describe the report itself. */
  public static final List<Table> ABOUT = List.of(RunTable.TABLE, ColumnsTable.TABLE);

  public static final List<Table> ALL =
      Stream.of(INGESTED, TOPICS, AUTHOR_COUNTS, PEOPLE, COUNTRIES, ABOUT)
          .flatMap(List::stream)
          .toList();

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
