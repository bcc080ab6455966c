package io.github.ream.check;

import io.github.ream.schema.AuthorCountHistogramsTable;
import io.github.ream.schema.AuthorCountsTable;
import io.github.ream.schema.AuthorProductivityTable;
import io.github.ream.schema.CoauthorEdgesTable;
import io.github.ream.schema.PaperAffiliationsTable;
import io.github.ream.schema.PaperAuthorsTable;
import io.github.ream.schema.PaperTermsTable;
import io.github.ream.schema.Table;
import io.github.ream.schema.TermsTable;
import io.github.ream.schema.TopicGroupsTable;
import io.github.ream.schema.TopicMatchesTable;
import io.github.ream.schema.TopicTermsTable;
import io.github.ream.schema.TopicsTable;
import java.util.ArrayList;
import java.util.List;

/** Promises about the order of each table's rows. */
final class StepPromises {
  private static final Within PAPERS_TERMS =
      Within.each(PaperTermsTable.TABLE, PaperTermsTable.PAPER_ID);
  private static final Within TOPICS_TERMS =
      Within.each(TopicTermsTable.TABLE, TopicTermsTable.TOPIC_ID);
  private static final Within GROUPS =
      Within.each(
          AuthorCountHistogramsTable.TABLE,
          AuthorCountHistogramsTable.DIMENSION,
          AuthorCountHistogramsTable.VALUE);

  private static final Within AUTHORS_EDGES =
      Within.each(CoauthorEdgesTable.TABLE, CoauthorEdgesTable.AUTHOR_ID);

  private static final List<StepPromise> ALL =
      List.of(
          Within.each(PaperAuthorsTable.TABLE, PaperAuthorsTable.PAPER_ID)
              .numbered(PaperAuthorsTable.POSITION, 1),
          Within.each(PaperAffiliationsTable.TABLE, PaperAffiliationsTable.PAPER_ID)
              .numbered(PaperAffiliationsTable.AFFILIATION_POSITION, 1),
          Within.all(TermsTable.TABLE).numbered(TermsTable.TERM_ID, 0),
          PAPERS_TERMS.numbered(PaperTermsTable.RANK, 1),
          PAPERS_TERMS.falling(PaperTermsTable.TFIDF),
          Within.all(TopicsTable.TABLE).numbered(TopicsTable.TOPIC_ID, 0),
          Within.all(TopicGroupsTable.TABLE).numbered(TopicGroupsTable.NODE_ID, 0),
          Within.all(TopicMatchesTable.TABLE).numbered(TopicMatchesTable.MATCH_ID, 0),
          TOPICS_TERMS.numbered(TopicTermsTable.RANK, 1),
          TOPICS_TERMS.falling(TopicTermsTable.PROBABILITY),
          AUTHORS_EDGES.numbered(CoauthorEdgesTable.RANK, 1),
          AUTHORS_EDGES.falling(CoauthorEdgesTable.N_PAPERS),
          Within.all(AuthorCountsTable.TABLE)
              .cumulated(AuthorCountsTable.SHARE, AuthorCountsTable.CUMULATIVE_SHARE),
          Within.all(AuthorCountsTable.TABLE).endingAtOne(AuthorCountsTable.CUMULATIVE_SHARE),
          GROUPS.cumulated(
              AuthorCountHistogramsTable.SHARE, AuthorCountHistogramsTable.CUMULATIVE_SHARE),
          GROUPS.endingAtOne(AuthorCountHistogramsTable.CUMULATIVE_SHARE),
          Within.all(AuthorProductivityTable.TABLE)
              .cumulated(AuthorProductivityTable.SHARE, AuthorProductivityTable.CUMULATIVE_SHARE),
          Within.all(AuthorProductivityTable.TABLE)
              .endingAtOne(AuthorProductivityTable.CUMULATIVE_SHARE));

  private static final StepPromise FREQUENT_FIRST =
      Within.all(TermsTable.TABLE).falling(TermsTable.CORPUS_FREQUENCY);

  private StepPromises() {}

  /**
   * The promises about a table.
   *
   * @param fitted whether the topics were fitted to the report's papers; the terms of kept ones
   *     stand in the order of other papers
   */
  static List<StepPromise> of(Table table, boolean fitted) {
    List<StepPromise> promises = new ArrayList<>(List.of(SortedByKey.of(table)));
    ALL.stream().filter(p -> p.table() == table).forEach(promises::add);
    if (fitted && table == TermsTable.TABLE) {
      promises.add(FREQUENT_FIRST);
    }
    return promises;
  }
}
