package io.github.ream.text;

import java.io.Externalizable;
import java.io.IOException;
import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.HashPartitioner;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.function.Function;
import scala.Tuple2;

/**
 * Terms with the papers they occur in and their occurrences, in arrays: the terms of one block, or
 * some terms of all blocks. Tasks send each other such arrays; a row per term and block would take
 * several times as long.
 */
public final class TermTotals implements Externalizable {
  private static final long serialVersionUID = 1L;

  private String[] terms;
  private long[] papers;
  private long[] occurrences;

  /** For deserialisation. */
  public TermTotals() {
    this(new String[0], new long[0], new long[0]);
  }

  TermTotals(String[] terms, long[] papers, long[] occurrences) {
    this.terms = terms;
    this.papers = papers;
    this.occurrences = occurrences;
  }

  /** A term with the number of its papers and of all its occurrences. */
  record Total(String term, long papers, long occurrences) implements Serializable {}

  int size() {
    return terms.length;
  }

  Total get(int i) {
    return new Total(terms[i], papers[i], occurrences[i]);
  }

  Stream<Total> stream() {
    return IntStream.range(0, terms.length).mapToObj(this::get);
  }

  /** The same totals under new names; totals of terms with one new name add up. */
  TermTotals renamed(UnaryOperator<String> name) {
    Map<String, long[]> totals = new HashMap<>();
    for (int i = 0; i < terms.length; i++) {
      add(totals, name.apply(terms[i]), papers[i], occurrences[i]);
    }
    return of(totals);
  }

  /**
   * Adds up the totals of blocks. Each partition of the result is one object with the totals of the
   * terms that belong there.
   *
   * @param home gives a whole number for a term, which decides its partition
   */
  static JavaRDD<TermTotals> sum(
      JavaRDD<TokenBlock> blocks, Function<TokenBlock, TermTotals> ofBlock, Home home) {
    int partitions = blocks.getNumPartitions();
    JavaPairRDD<Integer, TermTotals> parts =
        blocks.flatMapToPair(block -> ofBlock.call(block).split(home, partitions).iterator());
    return parts
        .partitionBy(new HashPartitioner(partitions)) // A number belongs to the partition it names.
        .mapPartitions(
            of -> {
              Map<String, long[]> totals = new HashMap<>();
              of.forEachRemaining(part -> part._2().addTo(totals));
              return List.of(of(totals)).iterator();
            });
  }

  /** The partition that a term belongs to. */
  interface Home extends ToIntFunction<String>, Serializable {}

  private List<Tuple2<Integer, TermTotals>> split(Home home, int partitions) {
    int[] of = new int[terms.length];
    int[] sizes = new int[partitions];
    for (int i = 0; i < of.length; i++) {
      of[i] = Math.floorMod(home.applyAsInt(terms[i]), partitions);
      sizes[of[i]]++;
    }
    TermTotals[] parts = new TermTotals[partitions];
    for (int p = 0; p < partitions; p++) {
      parts[p] = new TermTotals(new String[sizes[p]], new long[sizes[p]], new long[sizes[p]]);
    }
    for (int i = 0; i < of.length; i++) {
      TermTotals part = parts[of[i]];
      int at = --sizes[of[i]];
      part.terms[at] = terms[i];
      part.papers[at] = papers[i];
      part.occurrences[at] = occurrences[i];
    }
    List<Tuple2<Integer, TermTotals>> filled = new ArrayList<>();
    for (int p = 0; p < partitions; p++) {
      if (parts[p].size() > 0) {
        filled.add(new Tuple2<>(p, parts[p]));
      }
    }
    return filled;
  }

  private void addTo(Map<String, long[]> totals) {
    for (int i = 0; i < terms.length; i++) {
      add(totals, terms[i], papers[i], occurrences[i]);
    }
  }

  private static void add(Map<String, long[]> totals, String term, long papers, long occurrences) {
    long[] total = totals.computeIfAbsent(term, t -> new long[2]);
    total[0] += papers;
    total[1] += occurrences;
  }

  private static TermTotals of(Map<String, long[]> totals) {
    TermTotals all =
        new TermTotals(new String[totals.size()], new long[totals.size()], new long[totals.size()]);
    int at = 0;
    for (Map.Entry<String, long[]> total : totals.entrySet()) {
      all.terms[at] = total.getKey();
      all.papers[at] = total.getValue()[0];
      all.occurrences[at++] = total.getValue()[1];
    }
    return all;
  }

  @Override
  public void writeExternal(ObjectOutput out) throws IOException {
    out.writeInt(terms.length);
    for (int i = 0; i < terms.length; i++) {
      out.writeUTF(terms[i]);
      out.writeLong(papers[i]);
      out.writeLong(occurrences[i]);
    }
  }

  @Override
  public void readExternal(ObjectInput in) throws IOException {
    int size = in.readInt();
    terms = new String[size];
    papers = new long[size];
    occurrences = new long[size];
    for (int i = 0; i < size; i++) {
      terms[i] = in.readUTF();
      papers[i] = in.readLong();
      occurrences[i] = in.readLong();
    }
  }
}
