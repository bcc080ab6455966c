package io.github.ream.author;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.xxhash64;

import io.github.ream.schema.PaperAuthorsTable;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.DataTypes;

/**
 * The ids of authors. A person's is a hash of the {@linkplain AuthorName#key name's key}; of ten
 * million names two share one with odds of 3e-6. A collaboration among the authors is no person and
 * has none, nor has a name without a letter or digit.
 */
public final class AuthorIds {
  private static final String NAME_KEY_COLUMN = "author_key";
  private static final UserDefinedFunction NAME_KEY =
      udf((UDF1<String, String>) AuthorName::key, DataTypes.StringType);

  private AuthorIds() {}

  /** Sets {@code author_id} of rows that have the name and whether it is a collaboration's. */
  public static Dataset<Row> with(Dataset<Row> paperAuthors) {
    Column isPerson = not(coalesce(paperAuthors.col(PaperAuthorsTable.IS_COLLECTIVE), lit(false)));
    Dataset<Row> keyed =
        paperAuthors.withColumn(
            NAME_KEY_COLUMN,
            when(isPerson, NAME_KEY.apply(paperAuthors.col(PaperAuthorsTable.AUTHOR_NAME))));
    Column key = keyed.col(NAME_KEY_COLUMN);
    return keyed
        .withColumn(PaperAuthorsTable.AUTHOR_ID, when(key.isNotNull(), xxhash64(key)))
        .drop(NAME_KEY_COLUMN);
  }
}
