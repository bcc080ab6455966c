package io.github.ream.check;

import static io.github.ream.check.Meeting.n;
import static org.apache.spark.sql.functions.abs;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;

import io.github.ream.schema.PaperAffiliationsTable;
import io.github.ream.schema.PaperAuthorsTable;
import io.github.ream.schema.PaperTermsTable;
import io.github.ream.schema.PaperTopicsTable;
import io.github.ream.schema.PapersTable;
import io.github.ream.schema.SightingsTable;
import org.apache.spark.sql.Column;

/** Promises about what the tables say of the same paper. */
final class ByPaper {
  /** The order in which weights are added up differs. */
  private static final double ROUNDING = 1e-6;

  private static final double LEAST_WEIGHT = 0.01;

  private ByPaper() {}

  static Meeting of(CheckedReport report) {
    Column id = col(PapersTable.PAPER_ID);
    Column weight = col(PaperTopicsTable.WEIGHT);
    // On a tie of weights, the topic with the lower id is the paper's.
    Column largest =
        struct(weight.as("weight"), col(PaperTopicsTable.TOPIC_ID).multiply(-1).as("minus_topic"));
    return new Meeting(report, PapersTable.PAPER_ID)
        .rows(
            PapersTable.TABLE,
            id,
            col(PapersTable.N_SIGHTINGS).as("promised_sightings"),
            col(PapersTable.TOPIC_ID).as("promised_topic"),
            col(PapersTable.TOPIC_WEIGHT).as("promised_weight"))
        .rows(SightingsTable.TABLE, id)
        .rows(PaperAuthorsTable.TABLE, id)
        .rows(PaperAffiliationsTable.TABLE, id)
        .rows(PaperTermsTable.TABLE, id)
        .rows(PaperTopicsTable.TABLE, id, weight.as("weight"), largest.as("largest"))
        .measure("promised_sightings", sum("promised_sightings"))
        .measure("promised_topic", max("promised_topic"))
        .measure("promised_weight", max("promised_weight"))
        .measure("weights", sum("weight"))
        .measure("largest", max("largest"))
        .foundIn(PapersTable.TABLE, SightingsTable.TABLE, PapersTable.PAPER_ID)
        .foundIn(PapersTable.TABLE, PaperAuthorsTable.TABLE, PapersTable.PAPER_ID)
        .foundIn(PapersTable.TABLE, PaperAffiliationsTable.TABLE, PapersTable.PAPER_ID)
        .foundIn(PapersTable.TABLE, PaperTermsTable.TABLE, PapersTable.PAPER_ID)
        .foundIn(PapersTable.TABLE, PaperTopicsTable.TABLE, PapersTable.PAPER_ID)
        .promise(
            "papers: n_sightings is the paper's number of sightings",
            n(PapersTable.TABLE)
                .gt(0)
                .and(col("promised_sightings").notEqual(n(SightingsTable.TABLE))),
            PapersTable.TABLE,
            SightingsTable.TABLE)
        .promise(
            "paper_topics: the weights of a paper come to at most 1",
            col("weights").gt(1 + ROUNDING),
            PaperTopicsTable.TABLE)
        .promise(
            "papers: topic_id and topic_weight are those of the paper's largest in paper_topics",
            n(PapersTable.TABLE).gt(0).and(isNotTheLargest()),
            PapersTable.TABLE,
            PaperTopicsTable.TABLE);
  }

  private static Column isNotTheLargest() {
    Column topic = col("largest").getField("minus_topic").multiply(-1);
    Column weight = col("largest").getField("weight");
    Column differs =
        topic
            .eqNullSafe(col("promised_topic"))
            .unary_$bang()
            .or(abs(weight.minus(col("promised_weight"))).gt(ROUNDING));
    // A weight below the least weight of paper_topics stands in papers only.
    Column unlisted =
        n(PaperTopicsTable.TABLE)
            .equalTo(lit(0))
            .and(col("promised_weight").geq(LEAST_WEIGHT + ROUNDING));
    return n(PaperTopicsTable.TABLE).gt(0).and(differs).or(unlisted);
  }
}
