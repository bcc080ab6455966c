package io.github.ream.schema;

import java.util.Locale;
import org.apache.spark.sql.types.DataTypes;

/**
 * The communities of the co-author network: one row per group of authors who write more with each
 * other than with the rest.
 */
public final class CoauthorCommunitiesTable {
  /** Rows of coauthor_edges at most, as the driver holds them: by reckoning 400 to 800 MB. */
  public static final long MOST_EDGES = 8_000_000;

  /** Authors whose names stand for a community. */
  public static final int LEADING = 3;

  public static final String COMMUNITY_ID = "community_id";
  public static final String N_AUTHORS = "n_authors";
  public static final String FRACTIONAL_PAPERS = "fractional_papers";
  public static final String N_PAIRS = "n_pairs";
  public static final String WEIGHT_INSIDE = "weight_inside";
  public static final String WEIGHT_OUTSIDE = "weight_outside";
  public static final String MODULARITY = "modularity";
  public static final String LEADING_AUTHOR_ID = "leading_author_id";
  public static final String LEADING_AUTHORS = "leading_authors";
  public static final String TOPIC_ID = "topic_id";
  public static final String TOPIC_SHARE = "topic_share";

  public static final Table TABLE =
      Table.named(
              "coauthor_communities",
              "one row per community of the co-author network of coauthor_edges; none where that"
                  + " has more than "
                  + mostEdges()
                  + " rows")
          .key(COMMUNITY_ID)
          .mandatory(
              COMMUNITY_ID,
              DataTypes.LongType,
              "author_id, any sign",
              "The smallest author_id of the community, whose authors have it as community_id in"
                  + " authors")
          .mandatory(
              N_AUTHORS,
              DataTypes.LongType,
              "authors, 2..",
              "Its authors; those without co-authors are in no community")
          .mandatory(
              FRACTIONAL_PAPERS,
              DataTypes.DoubleType,
              "papers, 0..",
              "Sum of fractional_papers of its authors")
          .mandatory(
              N_PAIRS,
              DataTypes.LongType,
              "pairs, 1..",
              "Pairs of its authors that coauthor_edges has, each once")
          .mandatory(
              WEIGHT_INSIDE,
              DataTypes.LongType,
              "papers, 1..",
              "Joint papers (n_papers of coauthor_edges), summed over these pairs")
          .mandatory(
              WEIGHT_OUTSIDE,
              DataTypes.LongType,
              "papers, 0..",
              "The same of pairs of one of its authors and one of another community")
          .mandatory(
              MODULARITY,
              DataTypes.DoubleType,
              "-1..1",
              "What the community adds to the network's modularity (author_people): weight_inside /"
                  + " m - ((2 weight_inside + weight_outside) / 2m)^2, where m is the sum of the"
                  + " weights of all pairs (Newman 2004)")
          .mandatory(
              LEADING_AUTHOR_ID,
              DataTypes.LongType,
              "author_id, any sign",
              "The author with most papers, of equals the lowest author_id")
          .mandatory(
              LEADING_AUTHORS,
              DataTypes.StringType,
              "",
              "Names of the " + LEADING + " authors with most papers, with \"; \" between")
          .optional(
              TOPIC_ID,
              DataTypes.IntegerType,
              "topic_id, 0..",
              "The topic that most of its authorships have as their paper's largest, of equals the"
                  + " lowest topic_id; null if none of its papers has a topic")
          .measure(
              TOPIC_SHARE,
              "0..1",
              "Share of that topic among the authorships with a topic; null where topic_id is")
          .build();

  private CoauthorCommunitiesTable() {}

  /** The bound as the dictionary writes it. */
  static String mostEdges() {
    return String.format(Locale.ROOT, "%,d", MOST_EDGES);
  }
}
