package io.github.ream.author;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.min_by;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.xxhash64;

import io.github.ream.schema.AuthorsTable;
import io.github.ream.schema.PaperAuthorsTable;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.apache.spark.sql.types.DataTypes;

/**
 * Who wrote which paper: one row per paper and distinct author it names, at the first place the
 * name has in the list. A collaboration among the authors is no person and left out.
 *
 * <p>Input: paper_authors. An author's id is a hash of the {@linkplain AuthorName#key name's key};
 * of ten million names two share one with odds of 3e-6.
 */
final class Bylines {
  static final String PAPER_ID = PaperAuthorsTable.PAPER_ID;
  static final String AUTHOR_ID = AuthorsTable.AUTHOR_ID;
  static final String AUTHOR_KEY = AuthorsTable.AUTHOR_KEY;
  static final String AUTHOR_NAME = AuthorsTable.AUTHOR_NAME;
  static final String POSITION = PaperAuthorsTable.POSITION;

  /** Distinct authors the paper names. */
  static final String N_NAMED = "n_named";

  static final String IS_FIRST = "is_first";
  static final String IS_LAST = "is_last";

  private static final UserDefinedFunction NAME_KEY =
      udf((UDF1<String, String>) AuthorName::key, DataTypes.StringType);

  private Bylines() {}

  static Dataset<Row> of(Dataset<Row> paperAuthors) {
    WindowSpec paper = Window.partitionBy(PAPER_ID);
    return paperAuthors
        .where(not(coalesce(col(PaperAuthorsTable.IS_COLLECTIVE), lit(false))))
        .select(
            col(PAPER_ID),
            col(POSITION),
            col(PaperAuthorsTable.AUTHOR_NAME),
            NAME_KEY.apply(col(PaperAuthorsTable.AUTHOR_NAME)).as(AUTHOR_KEY))
        .where(col(AUTHOR_KEY).isNotNull())
        // By paper once, for the grouping, the window and the joins that follow.
        .repartition(col(PAPER_ID))
        .groupBy(col(PAPER_ID), xxhash64(col(AUTHOR_KEY)).as(AUTHOR_ID), col(AUTHOR_KEY))
        .agg(
            min(POSITION).as(POSITION),
            min_by(col(PaperAuthorsTable.AUTHOR_NAME), col(POSITION)).as(AUTHOR_NAME))
        .withColumn(N_NAMED, count(lit(1)).over(paper))
        .withColumn(IS_FIRST, col(POSITION).equalTo(min(POSITION).over(paper)))
        .withColumn(IS_LAST, col(POSITION).equalTo(max(POSITION).over(paper)));
  }
}
