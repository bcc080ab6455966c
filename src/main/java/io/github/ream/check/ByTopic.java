package io.github.ream.check;

import static io.github.ream.check.Meeting.n;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.sum;

import io.github.ream.schema.AuthorCountFitsTable;
import io.github.ream.schema.AuthorCountHistogramsTable;
import io.github.ream.schema.AuthorCountPairsTable;
import io.github.ream.schema.AuthorCountShiftSharesTable;
import io.github.ream.schema.AuthorCountStatsTable;
import io.github.ream.schema.AuthorCountTopicWeightsTable;
import io.github.ream.schema.AuthorCountTrendsTable;
import io.github.ream.schema.AuthorTopicsTable;
import io.github.ream.schema.CoauthorCommunitiesTable;
import io.github.ream.schema.Dimension;
import io.github.ream.schema.PaperTopicsTable;
import io.github.ream.schema.PapersTable;
import io.github.ream.schema.Table;
import io.github.ream.schema.TopicChange;
import io.github.ream.schema.TopicGroupsTable;
import io.github.ream.schema.TopicMatchesTable;
import io.github.ream.schema.TopicMonthsTable;
import io.github.ream.schema.TopicTermsTable;
import io.github.ream.schema.TopicTrendsTable;
import io.github.ream.schema.TopicsTable;
import java.util.List;
import org.apache.spark.sql.Column;

/** Promises about what the tables say of the same topic. */
final class ByTopic {
  private static final double ROUNDING = 1e-6;

  /** The tables whose column {@code topic_id} names a topic, besides {@code topics}. */
  private static final List<Table> WITH_TOPIC_ID =
      List.of(
          PapersTable.TABLE,
          PaperTopicsTable.TABLE,
          TopicTermsTable.TABLE,
          TopicTrendsTable.TABLE,
          TopicMonthsTable.TABLE,
          TopicMatchesTable.TABLE,
          AuthorCountStatsTable.TABLE,
          AuthorCountTrendsTable.TABLE,
          AuthorCountShiftSharesTable.TABLE,
          AuthorCountTopicWeightsTable.TABLE,
          AuthorTopicsTable.TABLE,
          CoauthorCommunitiesTable.TABLE);

  /** The tables whose column {@code value} names a topic where {@code dimension} is topic. */
  private static final List<Table> WITH_VALUE =
      List.of(AuthorCountHistogramsTable.TABLE, AuthorCountFitsTable.TABLE);

  private ByTopic() {}

  static Meeting of(CheckedReport report) {
    Column id = col(TopicsTable.TOPIC_ID);
    Column isTopic = col(AuthorCountStatsTable.DIMENSION).equalTo(Dimension.TOPIC.code());
    Column known = col(AuthorCountStatsTable.N_PAPERS).plus(col(AuthorCountStatsTable.N_UNKNOWN));
    Meeting meeting =
        new Meeting(report, TopicsTable.TOPIC_ID)
            .rows(
                TopicsTable.TABLE,
                id,
                col(TopicsTable.N_PAPERS).as("promised_papers"),
                col(TopicsTable.SHARE).as("promised_share"),
                col(TopicsTable.GROUP_ID).as("promised_group"))
            .rows(TopicGroupsTable.TABLE, id, col(TopicGroupsTable.GROUP_ID).as("group_of_node"))
            .rows(
                "stats_of_topics",
                AuthorCountStatsTable.TABLE,
                isTopic,
                id,
                known.as("papers_of_stats"))
            .rows(
                "trends_of_topics",
                TopicTrendsTable.TABLE,
                lit(true),
                id,
                col(TopicTrendsTable.N_PAPERS).as("papers_of_years"))
            .rows(
                "terms_of_topics",
                TopicTermsTable.TABLE,
                lit(true),
                id,
                col(TopicTermsTable.PROBABILITY).as("probability"))
            .rows(
                "topics_matched",
                TopicMatchesTable.TABLE,
                lit(true),
                id,
                col(TopicMatchesTable.N_PAPERS).as("papers_of_match"),
                col(TopicMatchesTable.SHARE).as("share_of_match"))
            .rows(
                "own_matches",
                TopicMatchesTable.TABLE,
                col(TopicMatchesTable.STATUS).isin((Object[]) TopicChange.ofLaterTopics()),
                id)
            .measure("promised_papers", sum("promised_papers"))
            .measure("promised_share", sum("promised_share"))
            .measure("papers_of_match", max("papers_of_match"))
            .measure("share_of_match", max("share_of_match"))
            .measure("promised_group", max("promised_group"))
            .measure("group_of_node", max("group_of_node"))
            .measure("papers_of_stats", sum("papers_of_stats"))
            .measure("papers_of_years", sum("papers_of_years"))
            .measure("probability", sum("probability"));
    for (Table table : WITH_TOPIC_ID) {
      meeting.rows(table, id).foundIn(TopicsTable.TABLE, table, TopicsTable.TOPIC_ID);
    }
    for (Table table : WITH_VALUE) {
      meeting
          .rows(table.name(), table, isTopic, col(AuthorCountStatsTable.VALUE))
          .foundIn(TopicsTable.TABLE, table, "value of dimension topic");
    }
    for (String value : List.of(AuthorCountPairsTable.VALUE_A, AuthorCountPairsTable.VALUE_B)) {
      meeting.rows(
          AuthorCountPairsTable.TABLE.name(), AuthorCountPairsTable.TABLE, isTopic, col(value));
    }
    return meeting
        .foundIn(TopicsTable.TABLE, AuthorCountPairsTable.TABLE, "value of dimension topic")
        .foundIn(TopicsTable.TABLE, TopicGroupsTable.TABLE, TopicsTable.TOPIC_ID)
        .promise(
            "topics: group_id is that of the topic's node in topic_groups",
            n(TopicsTable.TABLE)
                .gt(0)
                .and(not(col("promised_group").eqNullSafe(col("group_of_node")))),
            TopicsTable.TABLE,
            TopicGroupsTable.TABLE)
        .promise(
            "topics: n_papers is the number of papers whose topic_id it is",
            n(TopicsTable.TABLE).gt(0).and(col("promised_papers").notEqual(n(PapersTable.TABLE))),
            TopicsTable.TABLE,
            PapersTable.TABLE)
        .promise(
            "topic_matches: no topic is matched, split or new twice",
            n("own_matches").gt(1),
            TopicMatchesTable.TABLE)
        .promise(
            "topic_matches: n_papers and share are those of topics",
            n(TopicsTable.TABLE)
                .gt(0)
                .and(
                    col("papers_of_match")
                        .notEqual(col("promised_papers"))
                        .or(col("share_of_match").notEqual(col("promised_share")))),
            TopicMatchesTable.TABLE,
            TopicsTable.TABLE)
        .promise(
            "author_count_stats: known and unknown papers of a topic are its papers",
            col("papers_of_stats").notEqual(n(PapersTable.TABLE)),
            AuthorCountStatsTable.TABLE,
            PapersTable.TABLE)
        .promise(
            "topic_trends: the years of a topic have no more papers than the topic",
            col("papers_of_years").gt(n(PapersTable.TABLE)),
            TopicTrendsTable.TABLE,
            PapersTable.TABLE)
        .promise(
            "topic_terms: each topic has terms, and their probabilities come to at most 1",
            n(TopicsTable.TABLE)
                .gt(0)
                .and(n("terms_of_topics").equalTo(0).or(col("probability").gt(1 + ROUNDING))),
            TopicsTable.TABLE,
            TopicTermsTable.TABLE);
  }
}
