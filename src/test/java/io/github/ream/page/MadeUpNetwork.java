package io.github.ream.page;

import io.github.ream.schema.AuthorTopicsTable;
import io.github.ream.schema.AuthorsTable;
import io.github.ream.schema.CoauthorCommunitiesTable;
import io.github.ream.schema.CoauthorEdgesTable;
import io.github.ream.schema.TopicMatchesTable;

/** Thirty authors in two communities, and what became of the topics of the report before. */
final class MadeUpNetwork {
  private static final int AUTHORS = 30;

  private MadeUpNetwork() {}

  /** The author i has 40 - i papers; even ones are of one community, odd ones of the other. */
  static MadeUpRows rows() {
    MadeUpRows rows = new MadeUpRows();
    for (long i = 1; i <= AUTHORS; i++) {
      rows.add(
          AuthorsTable.TABLE,
          AuthorsTable.AUTHOR_ID,
          i,
          AuthorsTable.AUTHOR_NAME,
          "Author " + i,
          AuthorsTable.N_PAPERS,
          40 - i,
          AuthorsTable.FRACTIONAL_PAPERS,
          (40 - i) / 4.0,
          AuthorsTable.FIRST_YEAR,
          2012,
          AuthorsTable.LAST_YEAR,
          2026,
          AuthorsTable.N_COAUTHORS,
          i > 1 && i < AUTHORS - 1 ? 2L : 1L,
          AuthorsTable.COMMUNITY_ID,
          1 + i % 2);
      rows.add(
          AuthorTopicsTable.TABLE,
          AuthorTopicsTable.AUTHOR_ID,
          i,
          AuthorTopicsTable.TOPIC_ID,
          0,
          AuthorTopicsTable.N_PAPERS,
          AUTHORS + 1 - i,
          AuthorTopicsTable.SHARE,
          0.5);
    }
    for (long i = 3; i <= AUTHORS; i++) {
      tie(rows, i, i - 2, AUTHORS + 2 - i);
      tie(rows, i - 2, i, AUTHORS + 2 - i);
    }
    community(rows, 1, 15, "Author 2; Author 4; Author 6");
    community(rows, 2, 15, "Author 1; Author 3; Author 5");
    match(rows, 0, "matched", 3, 0);
    match(rows, 1, "new", null, 1);
    match(rows, 2, "gone", 4, null);
    return rows;
  }

  static void tie(MadeUpRows rows, long one, long other, long papers) {
    rows.add(
        CoauthorEdgesTable.TABLE,
        CoauthorEdgesTable.AUTHOR_ID,
        one,
        CoauthorEdgesTable.COAUTHOR_ID,
        other,
        CoauthorEdgesTable.N_PAPERS,
        papers,
        CoauthorEdgesTable.FIRST_YEAR,
        2015,
        CoauthorEdgesTable.LAST_YEAR,
        2026);
  }

  private static void community(MadeUpRows rows, long id, long authors, String leading) {
    rows.add(
        CoauthorCommunitiesTable.TABLE,
        CoauthorCommunitiesTable.COMMUNITY_ID,
        id,
        CoauthorCommunitiesTable.N_AUTHORS,
        authors,
        CoauthorCommunitiesTable.WEIGHT_INSIDE,
        100L,
        CoauthorCommunitiesTable.LEADING_AUTHORS,
        leading,
        CoauthorCommunitiesTable.TOPIC_ID,
        0,
        CoauthorCommunitiesTable.TOPIC_SHARE,
        0.5);
  }

  private static void match(
      MadeUpRows rows, int id, String status, Integer earlier, Integer topic) {
    rows.add(
        TopicMatchesTable.TABLE,
        TopicMatchesTable.MATCH_ID,
        id,
        TopicMatchesTable.STATUS,
        status,
        TopicMatchesTable.EARLIER_TOPIC_ID,
        earlier,
        TopicMatchesTable.TOPIC_ID,
        topic,
        TopicMatchesTable.EARLIER_LABEL,
        earlier == null ? null : "earlier " + earlier,
        TopicMatchesTable.LABEL,
        topic == null ? null : "later " + topic,
        TopicMatchesTable.DISTANCE,
        0.25,
        TopicMatchesTable.EARLIER_SHARE,
        earlier == null ? null : Double.valueOf(0.02),
        TopicMatchesTable.SHARE,
        topic == null ? null : Double.valueOf(0.03));
  }
}
