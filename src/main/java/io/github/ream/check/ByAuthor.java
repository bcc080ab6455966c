package io.github.ream.check;

import static io.github.ream.check.Meeting.n;
import static org.apache.spark.sql.functions.abs;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.sum;

import io.github.ream.schema.AuthorPublicationYearsTable;
import io.github.ream.schema.AuthorTopicsTable;
import io.github.ream.schema.AuthorsTable;
import io.github.ream.schema.CoauthorCommunitiesTable;
import io.github.ream.schema.CoauthorEdgesTable;
import io.github.ream.schema.PaperAuthorsTable;
import io.github.ream.schema.Table;
import java.util.List;
import org.apache.spark.sql.Column;

/** What the tables say of the same author. */
final class ByAuthor {
  private static final String MEMBERS = "members";
  private static final String COAUTHORS = "coauthors";
  private static final String COMMUNITY_MEMBERS = "community_members";
  private static final String LEADING = "leading";
  private static final double ROUNDING = 1e-6;

  private ByAuthor() {}

  static Meeting of(CheckedReport report) {
    Column id = col(AuthorsTable.AUTHOR_ID);
    Meeting meeting =
        new Meeting(report, AuthorsTable.AUTHOR_ID)
            .rows(
                AuthorsTable.TABLE,
                id,
                col(AuthorsTable.N_PAPERS).as("promised_papers"),
                col(AuthorsTable.N_COAUTHORS).as("promised_coauthors"))
            .rows(MEMBERS, AuthorsTable.TABLE, lit(true), col(AuthorsTable.COMPONENT_ID))
            .rows(
                AuthorTopicsTable.TABLE,
                id,
                col(AuthorTopicsTable.SHARE).as("topic_share"),
                col(AuthorTopicsTable.N_PAPERS).as("papers_of_topics"))
            .rows(
                AuthorPublicationYearsTable.TABLE,
                id,
                col(AuthorPublicationYearsTable.N_PAPERS).as("papers_of_years"))
            .rows(CoauthorEdgesTable.TABLE, id)
            .rows(
                COAUTHORS, CoauthorEdgesTable.TABLE, lit(true), col(CoauthorEdgesTable.COAUTHOR_ID))
            .rows(
                COMMUNITY_MEMBERS,
                AuthorsTable.TABLE,
                lit(true),
                col(AuthorsTable.COMMUNITY_ID),
                col(AuthorsTable.COMPONENT_ID).as("component"),
                id.as("member"))
            .rows(
                CoauthorCommunitiesTable.TABLE,
                col(CoauthorCommunitiesTable.COMMUNITY_ID),
                col(CoauthorCommunitiesTable.N_AUTHORS).as("promised_members"))
            .rows(
                LEADING,
                CoauthorCommunitiesTable.TABLE,
                lit(true),
                col(CoauthorCommunitiesTable.LEADING_AUTHOR_ID))
            .rows(PaperAuthorsTable.TABLE, id)
            .measure("promised_members", sum("promised_members"))
            .measure("least_member", min("member"))
            .measure("first_component", min("component"))
            .measure("last_component", max("component"))
            .measure("promised_papers", sum("promised_papers"))
            .measure("promised_coauthors", sum("promised_coauthors"))
            .measure("topic_share", sum("topic_share"))
            .measure("papers_of_topics", sum("papers_of_topics"))
            .measure("papers_of_years", sum("papers_of_years"));
    for (Table table :
        List.of(
            PaperAuthorsTable.TABLE,
            AuthorTopicsTable.TABLE,
            AuthorPublicationYearsTable.TABLE,
            CoauthorEdgesTable.TABLE)) {
      meeting.foundIn(AuthorsTable.TABLE, table, AuthorsTable.AUTHOR_ID);
    }
    return meeting
        .promise(
            "authors: each component_id is an author_id",
            n(MEMBERS).gt(0).and(n(AuthorsTable.TABLE).equalTo(0)),
            AuthorsTable.TABLE)
        .promise(
            "coauthor_edges: each coauthor_id is an author_id of authors",
            n(COAUTHORS).gt(0).and(n(AuthorsTable.TABLE).equalTo(0)),
            CoauthorEdgesTable.TABLE,
            AuthorsTable.TABLE)
        .promise(
            "coauthor_edges: an author has as many as n_coauthors says, at most 20",
            n(AuthorsTable.TABLE)
                .gt(0)
                .and(
                    n(CoauthorEdgesTable.TABLE)
                        .notEqual(least(col("promised_coauthors"), lit(CoauthorEdgesTable.MOST)))),
            CoauthorEdgesTable.TABLE,
            AuthorsTable.TABLE)
        .promise(
            "coauthor_communities: n_authors is the number of authors with that community_id",
            coalesce(col("promised_members"), lit(0)).notEqual(n(COMMUNITY_MEMBERS)),
            CoauthorCommunitiesTable.TABLE,
            AuthorsTable.TABLE)
        .promise(
            "coauthor_communities: each leading_author_id is an author_id of authors",
            n(LEADING).gt(0).and(n(AuthorsTable.TABLE).equalTo(0)),
            CoauthorCommunitiesTable.TABLE,
            AuthorsTable.TABLE)
        .promise(
            "authors: community_id is the least author_id of the community",
            col("least_member").notEqual(col(Meeting.KEY).cast("long")),
            AuthorsTable.TABLE)
        .promise(
            "authors: the authors of a community are in one component",
            col("first_component").notEqual(col("last_component")),
            AuthorsTable.TABLE)
        .promise(
            "author_topics: the shares of an author come to 1",
            n(AuthorTopicsTable.TABLE).gt(0).and(abs(col("topic_share").minus(1)).gt(ROUNDING)),
            AuthorTopicsTable.TABLE)
        .promise(
            "authors: n_papers is the number of papers that name the author",
            n(AuthorsTable.TABLE).gt(0).and(col("promised_papers").gt(n(PaperAuthorsTable.TABLE))),
            AuthorsTable.TABLE,
            PaperAuthorsTable.TABLE)
        .promise(
            "author_topics and author_publication_years: an author has no more papers than"
                + " n_papers",
            n(AuthorsTable.TABLE)
                .gt(0)
                .and(
                    coalesce(col("papers_of_topics"), lit(0))
                        .gt(col("promised_papers"))
                        .or(coalesce(col("papers_of_years"), lit(0)).gt(col("promised_papers")))),
            AuthorsTable.TABLE,
            AuthorTopicsTable.TABLE,
            AuthorPublicationYearsTable.TABLE);
  }
}
