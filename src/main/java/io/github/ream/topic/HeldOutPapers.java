package io.github.ream.topic;

import io.github.ream.text.Documents;
import io.github.ream.text.TermPapers;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.catalyst.expressions.XXH64;
import org.apache.spark.unsafe.Platform;

/**
 * The papers that are kept out of the fit, to measure how well topics predict unseen text: the
 * papers with the lowest hashes of seed and id, whatever their order.
 */
final class HeldOutPapers {
  /** The most papers held out: enough to measure with, and few enough for the driver. */
  private static final int MOST = 2_000;

  /** The seed that Spark's {@code xxhash64} begins with. */
  private static final long FIRST_SEED = 42;

  private final List<Held> held;
  private final Set<String> ids;
  private final long different;

  private HeldOutPapers(List<Paper> papers, Draws draws, long seed) {
    this.different = draws.texts.size() < MOST ? draws.texts.size() : draws.usable;
    ids = new HashSet<>(papers.stream().map(Paper::id).toList());
    held =
        papers.stream()
            .sorted(Comparator.comparing(Paper::id))
            .map(
                paper ->
                    new Held(
                        paper.id,
                        TokenSplit.of(paper.id, paper.terms, paper.counts, seed),
                        paper.measured))
            .filter(paper -> paper.split.observed().length + paper.split.held().length >= 2)
            .toList();
  }

  /** A paper that may be held out: the lower its draw, the sooner. */
  private record Draw(long draw, String id) implements Comparable<Draw>, Serializable {
    @Override
    public int compareTo(Draw other) {
      int byDraw = Long.compare(draw, other.draw);
      return byDraw != 0 ? byDraw : id.compareTo(other.id);
    }
  }

  /**
   * The lowest draws of some papers, how many papers may be drawn, and the lowest hashes of what
   * they say.
   */
  private record Draws(long usable, TreeSet<Draw> lowest, TreeSet<Long> texts)
      implements Serializable {

    static Draws none() {
      return new Draws(0, new TreeSet<>(), new TreeSet<>());
    }

    Draws plus(Draws other) {
      lowest.addAll(other.lowest);
      texts.addAll(other.texts);
      cut(lowest);
      cut(texts);
      return new Draws(usable + other.usable, lowest, texts);
    }

    private static void cut(TreeSet<?> set) {
      while (set.size() > MOST) {
        set.pollLast();
      }
    }

    static Draws of(TermPapers block, int minTerms, long seed) {
      Draws draws = none();
      long usable = 0;
      for (int paper = 0; paper < block.papers(); paper++) {
        if (block.terms(paper) >= minTerms) {
          usable++;
          draws.lowest.add(new Draw(draw(seed, block.ids()[paper]), block.ids()[paper]));
          draws.texts.add(block.hash(paper));
          cut(draws.lowest);
          cut(draws.texts);
        }
      }
      return new Draws(usable, draws.lowest, draws.texts);
    }
  }

  @SuppressWarnings("ArrayRecordComponent") // Numbers by term, never compared.
  private record Paper(String id, int[] terms, int[] counts, double measured)
      implements Serializable {}

  /**
   * A paper's tokens in two halves.
   *
   * @param measured the log-likelihood of one half that the model gave before; NaN if it has not
   */
  private record Held(String id, TokenSplit split, double measured) {
    DocumentCompletion.Score score(DocumentCompletion completion) {
      return Double.isNaN(measured)
          ? completion.score(split.observed(), split.held())
          : new DocumentCompletion.Score(measured, split.held().length);
    }
  }

  /**
   * How well topics predict the papers.
   *
   * @param perplexity NaN if no paper has two tokens
   * @param logLikelihoods of each paper's held tokens, by its id
   */
  record Measured(double perplexity, Map<String, Double> logLikelihoods) {}

  /**
   * Holds out a share of the documents, rounded, and at most {@value #MOST}.
   *
   * @param minTerms fewest terms of a document that may be held out
   */
  static HeldOutPapers of(Documents documents, int minTerms, double share, long seed) {
    JavaRDD<TermPapers> blocks = documents.blocks();
    Draws draws =
        blocks
            .map(block -> Draws.of(block, minTerms, seed))
            .treeAggregate(Draws.none(), Draws::plus, Draws::plus);
    long count = Math.min(MOST, Math.round(share * draws.usable));
    Set<String> ids = new HashSet<>(draws.lowest.stream().limit(count).map(Draw::id).toList());
    List<Paper> papers =
        ids.isEmpty()
            ? List.of()
            : blocks.flatMap(block -> papers(block, ids).iterator()).collect();
    return new HeldOutPapers(papers, draws, seed);
  }

  /**
   * Documents by their ids; those that are in no fit are to be given.
   *
   * @param ids so few that they and their documents fit into the driver
   */
  static HeldOutPapers among(Documents documents, Set<String> ids, long seed) {
    return new HeldOutPapers(
        ids.isEmpty()
            ? List.of()
            : documents.blocks().flatMap(block -> papers(block, ids).iterator()).collect(),
        Draws.none(),
        seed);
  }

  /** The number of documents with two tokens or more. */
  int size() {
    return held.size();
  }

  /** The same number as Spark's {@code xxhash64(seed, id)}, made by Spark's own classes. */
  static long draw(long seed, String id) {
    byte[] bytes = id.getBytes(StandardCharsets.UTF_8);
    return XXH64.hashUnsafeBytes(
        bytes, Platform.BYTE_ARRAY_OFFSET, bytes.length, XXH64.hashLong(seed, FIRST_SEED));
  }

  private static List<Paper> papers(TermPapers block, Set<String> ids) {
    return IntStream.range(0, block.papers())
        .filter(paper -> ids.contains(block.ids()[paper]))
        .mapToObj(
            paper ->
                new Paper(
                    block.ids()[paper],
                    Arrays.copyOfRange(
                        block.terms(), block.starts()[paper], block.starts()[paper + 1]),
                    Arrays.copyOfRange(
                        block.counts(), block.starts()[paper], block.starts()[paper + 1]),
                    block.held()[paper]))
        .toList();
  }

  /**
   * Documents with enough terms of which no two say the same; where there are {@value #MOST} of
   * these, all with enough terms.
   */
  long different() {
    return different;
  }

  /** The usable documents that are not held out. */
  Documents.Choice others(int minTerms) {
    Set<String> heldOut = ids;
    return (block, paper) ->
        block.terms(paper) >= minTerms && !heldOut.contains(block.ids()[paper]);
  }

  /**
   * Document-completion perplexity of the topics on the held-out documents. Words outside the
   * vocabulary are not scored, and what the same topics gave before is not computed again.
   */
  Measured measured(DocumentCompletion completion) {
    DocumentCompletion.Score[] scores =
        held.parallelStream()
            .map(paper -> paper.score(completion))
            .toArray(DocumentCompletion.Score[]::new);
    // Added up in the order of ids, so that the last digit does not depend on threads.
    DocumentCompletion.Score total = new DocumentCompletion.Score(0, 0);
    for (DocumentCompletion.Score score : scores) {
      total = total.plus(score);
    }
    Map<String, Double> logLikelihoods = new HashMap<>();
    for (int i = 0; i < scores.length; i++) {
      logLikelihoods.put(held.get(i).id, scores[i].logLikelihood());
    }
    return new Measured(total.perplexity(), logLikelihoods);
  }
}
