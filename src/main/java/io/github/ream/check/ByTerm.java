package io.github.ream.check;

import static io.github.ream.check.Meeting.n;
import static org.apache.spark.sql.functions.abs;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.sum;

import io.github.ream.schema.PaperTermsTable;
import io.github.ream.schema.TermsTable;
import io.github.ream.schema.TopicTermsTable;
import org.apache.spark.sql.Column;

/** Promises about what the tables say of the same term. */
final class ByTerm {
  private static final double ROUNDING = 1e-6;

  private ByTerm() {}

  static Meeting of(CheckedReport report) {
    Column term = col(TermsTable.TERM);
    Column idf = col(PaperTermsTable.TFIDF).divide(col(PaperTermsTable.TF));
    return new Meeting(report, TermsTable.TERM)
        .rows(
            TermsTable.TABLE,
            term,
            col(TermsTable.DOCUMENT_FREQUENCY).as("papers"),
            col(TermsTable.CORPUS_FREQUENCY).as("occurrences"),
            col(TermsTable.IDF).as("idf"))
        .rows(PaperTermsTable.TABLE, term, col(PaperTermsTable.TF).as("tf"), idf.as("paper_idf"))
        .rows(TopicTermsTable.TABLE, term)
        .measure("papers", max("papers"))
        .measure("occurrences", max("occurrences"))
        .measure("idf", max("idf"))
        .measure("tf", sum("tf"))
        .measure("least_idf", min("paper_idf"))
        .measure("largest_idf", max("paper_idf"))
        .foundIn(TermsTable.TABLE, PaperTermsTable.TABLE, TermsTable.TERM)
        .foundIn(TermsTable.TABLE, TopicTermsTable.TABLE, TermsTable.TERM)
        .promise("terms: no term comes twice", n(TermsTable.TABLE).gt(1), TermsTable.TABLE)
        .promise(
            "paper_terms: tfidf is tf times the term's idf",
            n(TermsTable.TABLE)
                .gt(0)
                .and(
                    abs(col("least_idf").minus(col("idf")))
                        .gt(ROUNDING)
                        .or(abs(col("largest_idf").minus(col("idf"))).gt(ROUNDING))),
            TermsTable.TABLE,
            PaperTermsTable.TABLE)
        .promise(
            "paper_terms: a term is in no more papers, and no more often, than terms says",
            n(PaperTermsTable.TABLE).gt(col("papers")).or(col("tf").gt(col("occurrences"))),
            TermsTable.TABLE,
            PaperTermsTable.TABLE);
  }
}
