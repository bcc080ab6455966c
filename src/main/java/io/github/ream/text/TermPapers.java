package io.github.ream.text;

import java.io.Serializable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.catalyst.expressions.XXH64;

/**
 * Some papers as term counts, in primitive arrays: for each paper the ids of its terms, ascending,
 * and their counts. A paper may have no terms.
 *
 * @param ids of the papers
 * @param months they are published in, as {@link PublishedMonth} numbers them
 * @param starts the first index of each paper in the next two arrays, and the end of the last paper
 * @param terms ids in the vocabulary
 * @param counts occurrences
 * @param held of each paper, as {@link KeptPaper} has it
 * @param topics what the model's topics gave each paper in the run before, as {@link KeptPaper} has
 *     it; null for a paper that it did not read
 */
@SuppressWarnings("ArrayRecordComponent") // Numbers by paper or term, never compared.
public record TermPapers(
    String[] ids,
    int[] months,
    int[] starts,
    int[] terms,
    int[] counts,
    double[] held,
    byte[][] topics)
    implements Serializable {

  /** Papers that no model has read before. */
  public TermPapers(String[] ids, int[] months, int[] starts, int[] terms, int[] counts) {
    this(ids, months, starts, terms, counts, new double[ids.length], new byte[ids.length][]);
    Arrays.fill(held, Double.NaN);
  }

  /** Turns the tokens of blocks into ids; sent to the tasks once. */
  record Reading(LineTerms terms, Map<String, Integer> ids) implements Serializable {
    static Reading of(LineTerms terms, String[] vocabulary) {
      Map<String, Integer> ids = new HashMap<>();
      for (String term : vocabulary) {
        ids.put(term, ids.size());
      }
      return new Reading(terms, ids);
    }

    /** The id of a term in any spelling, -1 if it is not in the vocabulary. */
    int id(String term) {
      return ids.getOrDefault(terms.spelled(term), -1);
    }
  }

  public int papers() {
    return ids.length;
  }

  /** The number of different terms of a paper. */
  public int terms(int paper) {
    return starts[paper + 1] - starts[paper];
  }

  /** A hash of a paper's terms and counts: equal for papers that say the same. */
  public long hash(int paper) {
    long hash = 0;
    for (int i = starts[paper]; i < starts[paper + 1]; i++) {
      // Spark's hash is on the classpath; its seed makes a chain of numbers one hash.
      hash = XXH64.hashLong((long) terms[i] << Integer.SIZE | counts[i], hash);
    }
    return hash;
  }

  /** Papers and what was read of each. */
  static TermPapers of(List<PaperToRead> papers, List<KeptPaper> read) {
    int[] starts = new int[papers.size() + 1];
    for (int paper = 0; paper < papers.size(); paper++) {
      starts[paper + 1] = starts[paper] + read.get(paper).terms().length;
    }
    return new TermPapers(
        papers.stream().map(PaperToRead::id).toArray(String[]::new),
        papers.stream().mapToInt(p -> PublishedMonth.of(p.year(), p.month())).toArray(),
        starts,
        read.stream().map(KeptPaper::terms).flatMapToInt(Arrays::stream).toArray(),
        read.stream().map(KeptPaper::counts).flatMapToInt(Arrays::stream).toArray(),
        read.stream().mapToDouble(KeptPaper::held).toArray(),
        read.stream().map(KeptPaper::topics).toArray(byte[][]::new));
  }

  static TermPapers of(TokenBlock block, Broadcast<Reading> reading) {
    BlockTerms blockTerms = new BlockTerms(block, reading.value().terms());
    int[] idOf = new int[blockTerms.size()];
    for (int i = 0; i < idOf.length; i++) {
      idOf[i] = reading.value().id(blockTerms.term(i));
    }
    Builder builder = new Builder(block);
    blockTerms.read(
        (paper, terms, count) -> {
          int known = 0;
          for (int i = 0; i < count; i++) {
            int id = idOf[terms[i]];
            if (id >= 0) {
              terms[known++] = id;
            }
          }
          builder.add(paper, terms, known);
        });
    return builder.built(block);
  }

  private static final class Builder {
    private final int[] starts;
    private int[] terms = new int[1024];
    private int[] counts = new int[1024];
    private int size;

    Builder(TokenBlock block) {
      starts = new int[block.papers() + 1];
    }

    void add(int paper, int[] ids, int count) {
      Arrays.sort(ids, 0, count);
      for (int i = 0; i < count; i++) {
        if (i > 0 && ids[i] == ids[i - 1]) {
          counts[size - 1]++;
        } else {
          if (size == terms.length) {
            terms = Arrays.copyOf(terms, 2 * size);
            counts = Arrays.copyOf(counts, 2 * size);
          }
          terms[size] = ids[i];
          counts[size++] = 1;
        }
      }
      starts[paper + 1] = size;
    }

    TermPapers built(TokenBlock block) {
      return new TermPapers(
          block.ids(),
          block.months(),
          starts,
          Arrays.copyOf(terms, size),
          Arrays.copyOf(counts, size));
    }
  }
}
