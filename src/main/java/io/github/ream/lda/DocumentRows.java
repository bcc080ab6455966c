package io.github.ream.lda;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.ml.linalg.SparseVector;
import org.apache.spark.ml.linalg.Vector;
import org.apache.spark.sql.Row;

/**
 * Packs rows of term counts into a block. A row is a vector of counts and, where there is one, the
 * document's key; without a key the counts themselves are the key. Documents without tokens are
 * left out.
 */
final class DocumentRows implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Place of the vector of counts in a row. */
  static final int COUNTS = 0;

  /** Place of the document's key in a row, where rows have one. */
  static final int KEY = 1;

  /** The most tokens that an array can hold. */
  static final int MOST_TOKENS = Integer.MAX_VALUE - 16;

  private final String countsColumn;
  private final boolean keyed;
  private final int terms;

  /**
   * A packer of the rows of one dataset.
   *
   * @param terms size of the vocabulary, 0 if it is not known yet
   */
  DocumentRows(String countsColumn, boolean keyed, int terms) {
    this.countsColumn = countsColumn;
    this.keyed = keyed;
    this.terms = terms;
  }

  /**
   * Packed documents and the size of their vocabulary.
   *
   * @param terms size of the vocabulary, 0 if there was no row to tell it
   */
  record Packed(DocumentBlock block, int terms) implements Serializable {
    private static final long serialVersionUID = 1L;
  }

  String countsColumn() {
    return countsColumn;
  }

  int terms() {
    return terms;
  }

  /** The same packer with a known size of the vocabulary. */
  DocumentRows over(int vocabulary) {
    return new DocumentRows(countsColumn, keyed, vocabulary);
  }

  /** The size of the vocabulary of several parts; fails if they differ in it. */
  int vocabularyOf(List<Packed> parts) {
    int known = terms;
    for (Packed part : parts) {
      known = same(known, part.terms);
    }
    return known;
  }

  private int same(int known, int size) {
    if (known > 0 && size > 0 && known != size) {
      throw new IllegalArgumentException(
          "column "
              + countsColumn
              + " holds vectors of "
              + known
              + " and of "
              + size
              + " terms: all must be over one vocabulary");
    }
    return Math.max(known, size);
  }

  /** All rows in one block. */
  Iterator<DocumentBlock> pack(Iterator<Row> rows) {
    List<Packed> packed = packUpTo(MOST_TOKENS, rows);
    if (packed.isEmpty()) {
      throw new IllegalStateException(
          "a partition holds more tokens than an array can: use more partitions");
    }
    return Collections.singletonList(packed.get(0).block).iterator();
  }

  /** All rows in one block, or nothing if they hold more than {@code mostTokens} tokens. */
  List<Packed> packUpTo(long mostTokens, Iterator<Row> rows) {
    List<int[]> documents = new ArrayList<>();
    List<long[]> order = new ArrayList<>();
    long tokens = 0;
    int vocabulary = terms;
    while (rows.hasNext()) {
      Row row = rows.next();
      if (row.isNullAt(COUNTS)) {
        continue;
      }
      Vector counts = row.getAs(COUNTS);
      vocabulary = same(vocabulary, counts.size());
      int[] words = words(counts);
      if (words.length == 0) {
        continue;
      }
      long key = keyed && !row.isNullAt(KEY) ? Draws.key(row.getString(KEY)) : contentKey(words);
      order.add(new long[] {key, documents.size()});
      documents.add(words);
      tokens += words.length;
      if (tokens > mostTokens) {
        return Collections.emptyList();
      }
    }
    Collections.sort(order, (a, b) -> Long.compareUnsigned(a[0], b[0]));
    long[] keys = new long[order.size()];
    int[] starts = new int[order.size() + 1];
    int[] all = new int[(int) tokens];
    for (int d = 0; d < keys.length; d++) {
      keys[d] = order.get(d)[0];
      int[] words = documents.get((int) order.get(d)[1]);
      System.arraycopy(words, 0, all, starts[d], words.length);
      starts[d + 1] = starts[d] + words.length;
    }
    DocumentBlock block = new DocumentBlock(keys, starts, all);
    return Collections.singletonList(new Packed(block, vocabulary));
  }

  private int[] words(Vector counts) {
    SparseVector sparse = counts.toSparse();
    int[] indices = sparse.indices();
    double[] values = sparse.values();
    long size = 0;
    for (double value : values) {
      if (!(value >= 0) || value != Math.rint(value) || value > MOST_TOKENS) {
        throw new IllegalArgumentException(
            "column "
                + countsColumn
                + " holds "
                + value
                + ": this estimator takes term counts, whole numbers of 0 or more");
      }
      size += (long) value;
    }
    if (size > MOST_TOKENS) {
      throw new IllegalArgumentException(
          "a document in column " + countsColumn + " holds " + size + " tokens, too many");
    }
    int[] words = new int[(int) size];
    int next = 0;
    for (int i = 0; i < indices.length; i++) {
      for (int n = (int) values[i]; n > 0; n--) {
        words[next++] = indices[i];
      }
    }
    return words;
  }

  private static long contentKey(int[] words) {
    long key = words.length;
    for (int word : words) {
      key = Draws.mix(key ^ (word + 1L));
    }
    return key;
  }
}
