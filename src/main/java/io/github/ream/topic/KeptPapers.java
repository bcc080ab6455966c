package io.github.ream.topic;

import io.github.ream.schema.PapersTable;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * What a model made of the papers of a report: one row per paper, kept with the report, so that the
 * next run reads with the same model only papers that are new or say something else.
 *
 * <p>Papers and what was kept of them are sorted together: papers are shuffled as often as without.
 */
public final class KeptPapers {
  /** Hash of the text, as {@link ReadText} makes it. */
  static final String TEXT_HASH = "text_hash";

  /** Terms and topics, as {@link io.github.ream.text.KeptPaper} writes them. */
  static final String SCORED = "scored";

  public static final StructType SCHEMA =
      new StructType()
          .add(PapersTable.PAPER_ID, DataTypes.StringType)
          .add(TEXT_HASH, DataTypes.BinaryType)
          .add(SCORED, DataTypes.BinaryType);

  /** True for a paper, false for what was kept of one, which comes first. */
  private static final String IS_PAPER = "is_paper";

  private KeptPapers() {}

  /** Papers and what was kept of them as the rows of one dataset, to be sorted. */
  static Dataset<Row> union(Dataset<Row> papers, Dataset<Row> kept) {
    return papers
        .withColumn(TEXT_HASH, functions.lit(null).cast(DataTypes.BinaryType))
        .withColumn(SCORED, functions.lit(null).cast(DataTypes.BinaryType))
        .withColumn(IS_PAPER, functions.lit(true))
        .unionByName(kept.withColumn(IS_PAPER, functions.lit(false)), true);
  }

  /** The order of that dataset within a partition. */
  static Column[] order() {
    return new Column[] {functions.col(PapersTable.PAPER_ID), functions.col(IS_PAPER)};
  }

  /**
   * The papers alone, each with hash and bytes of what was kept of it behind its own columns; both
   * are null where nothing was.
   */
  static Iterator<Row> joined(Iterator<Row> sorted, StructType schema) {
    return new Joined(
        sorted,
        schema.fieldIndex(PapersTable.PAPER_ID),
        schema.fieldIndex(TEXT_HASH),
        schema.fieldIndex(IS_PAPER));
  }

  private static final class Joined implements Iterator<Row> {
    private final Iterator<Row> sorted;
    private final int id;
    private final int hash;
    private final int isPaper;
    private Row kept;
    private Row paper;

    Joined(Iterator<Row> sorted, int id, int hash, int isPaper) {
      this.sorted = sorted;
      this.id = id;
      this.hash = hash;
      this.isPaper = isPaper;
    }

    @Override
    public boolean hasNext() {
      while (paper == null && sorted.hasNext()) {
        Row row = sorted.next();
        if (row.getBoolean(isPaper)) {
          paper = row;
        } else {
          kept = row; // That of a paper which is gone is passed over.
        }
      }
      return paper != null;
    }

    @Override
    public Row next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      Object[] values = new Object[hash + 2];
      for (int i = 0; i < hash; i++) {
        values[i] = paper.get(i);
      }
      if (kept != null && kept.getString(id).equals(paper.getString(id))) {
        values[hash] = kept.get(hash);
        values[hash + 1] = kept.get(hash + 1);
      }
      paper = null;
      return RowFactory.create(values);
    }
  }
}
