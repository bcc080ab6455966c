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
import io.github.ream.schema.TopicTermsTable;
import io.github.ream.schema.TopicsTable;
import java.util.List;
import java.util.stream.Stream;

/** Promises about the order of each table's rows. */
final class StepPromises {
  private static final Within PAPERS_TERMS = Within.each(PaperTermsTable.TABLE, "paper_id");
  private static final Within TOPICS_TERMS = Within.each(TopicTermsTable.TABLE, "topic_id");
  private static final Within GROUPS =
      Within.each(AuthorCountHistogramsTable.TABLE, "dimension", "value");

  private static final Within AUTHORS_EDGES = Within.each(CoauthorEdgesTable.TABLE, "author_id");

  private static final List<StepPromise> ALL =
      List.of(
          Within.each(PaperAuthorsTable.TABLE, "paper_id").numbered("position", 1),
          Within.each(PaperAffiliationsTable.TABLE, "paper_id").numbered("affiliation_position", 1),
          Within.all(TermsTable.TABLE).numbered("term_id", 0),
          Within.all(TermsTable.TABLE).falling("corpus_frequency"),
          PAPERS_TERMS.numbered("rank", 1),
          PAPERS_TERMS.falling("tfidf"),
          Within.all(TopicsTable.TABLE).numbered("topic_id", 0),
          Within.all(TopicGroupsTable.TABLE).numbered("node_id", 0),
          TOPICS_TERMS.numbered("rank", 1),
          TOPICS_TERMS.falling("probability"),
          AUTHORS_EDGES.numbered("rank", 1),
          AUTHORS_EDGES.falling("n_papers"),
          Within.all(AuthorCountsTable.TABLE).cumulated("share", "cumulative_share"),
          Within.all(AuthorCountsTable.TABLE).endingAtOne("cumulative_share"),
          GROUPS.cumulated("share", "cumulative_share"),
          GROUPS.endingAtOne("cumulative_share"),
          Within.all(AuthorProductivityTable.TABLE).cumulated("share", "cumulative_share"),
          Within.all(AuthorProductivityTable.TABLE).endingAtOne("cumulative_share"));

  private StepPromises() {}

  static List<StepPromise> of(Table table) {
    return Stream.concat(
            Stream.of(SortedByKey.of(table)), ALL.stream().filter(p -> p.table() == table))
        .toList();
  }
}
