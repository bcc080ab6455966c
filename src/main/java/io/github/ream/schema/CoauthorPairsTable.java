package io.github.ream.schema;

import org.apache.spark.sql.types.DataTypes;

/** How often the same two authors write together: one row per number of papers written together. */
public final class CoauthorPairsTable {
  public static final String N_PAPERS = "n_papers";
  public static final String N_PAIRS = "n_pairs";
  public static final String SHARE = "share";

  public static final Table TABLE =
      Table.named("coauthor_pairs", "one row per number of papers written together")
          .key(N_PAPERS)
          .mandatory(
              N_PAPERS,
              DataTypes.LongType,
              "papers, 0..",
              "Papers that both of a pair are named on; hyper-authored papers"
                  + " (authors.hyper-authored-above) make no pairs")
          .mandatory(N_PAIRS, DataTypes.LongType, "pairs, 0..", "Pairs of authors with that many")
          .mandatory(SHARE, DataTypes.DoubleType, "0..1", "Share of the pairs")
          .build();

  private CoauthorPairsTable() {}
}
