package io.github.ream.text;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaRDD;

/**
 * The tokens of some papers as numbers, each paper's in reading order with a mark between two
 * lines, and the words that the numbers stand for. Everything that is learned from text is learned
 * from such blocks: each word is looked at once per block, not once per occurrence.
 */
@SuppressWarnings("ArrayRecordComponent") // Numbers by paper or token, never compared.
record TokenBlock(String[] ids, int[] months, String[] words, int[] starts, int[] tokens)
    implements Serializable {
  /** Stands between two lines of a paper. */
  static final int LINE_END = -1;

  /** The number of tokens at which a block is full: 16 MB. */
  private static final int FULL = 4 << 20;

  int papers() {
    return ids.length;
  }

  /** The tokens of papers, in their order and partitions. */
  static JavaRDD<TokenBlock> of(JavaRDD<PaperToRead> papers, TokenLines lines) {
    return papers.mapPartitions(rows -> of(rows, lines));
  }

  /** The tokens of papers, in their order. */
  static Iterator<TokenBlock> of(Iterator<PaperToRead> papers, TokenLines lines) {
    return new Blocks(papers, lines);
  }

  /**
   * The size of a corpus.
   *
   * @param withTokens papers with at least one token
   * @param tokens number of all tokens
   */
  record Size(long withTokens, long tokens) implements Serializable {

    /** Counts; this also fills blocks that are marked to be persisted. */
    static Size of(JavaRDD<TokenBlock> blocks) {
      return blocks.map(Size::of).fold(new Size(0, 0), Size::plus);
    }

    private static Size of(TokenBlock block) {
      long withTokens = 0;
      for (int paper = 0; paper < block.papers(); paper++) {
        withTokens += block.starts[paper + 1] > block.starts[paper] ? 1 : 0;
      }
      return new Size(withTokens, Arrays.stream(block.tokens).filter(t -> t != LINE_END).count());
    }

    private Size plus(Size other) {
      return new Size(withTokens + other.withTokens, tokens + other.tokens);
    }
  }

  private record Blocks(Iterator<PaperToRead> papers, TokenLines lines)
      implements Iterator<TokenBlock> {

    @Override
    public boolean hasNext() {
      return papers.hasNext();
    }

    @Override
    public TokenBlock next() {
      Builder block = new Builder();
      while (papers.hasNext() && block.size < FULL) {
        block.add(papers.next(), lines);
      }
      return block.built();
    }
  }

  private static final class Builder {
    private final List<String> ids = new ArrayList<>();
    private final Map<String, Integer> words = new HashMap<>();
    private int[] months = new int[16];
    private int[] starts = new int[17];
    private int[] tokens = new int[1024];
    private int size;

    void add(PaperToRead paper, TokenLines lines) {
      int number = ids.size();
      if (number == months.length) {
        months = Arrays.copyOf(months, 2 * number);
        starts = Arrays.copyOf(starts, 2 * number + 1);
      }
      ids.add(paper.id());
      months[number] = PublishedMonth.of(paper.year(), paper.month());
      for (String token : lines.of(paper.title(), paper.text())) {
        if (size == tokens.length) {
          tokens = Arrays.copyOf(tokens, 2 * size);
        }
        tokens[size++] = token.equals(TokenLines.LINE_END) ? LINE_END : number(token);
      }
      starts[number + 1] = size;
    }

    private int number(String token) {
      Integer known = words.get(token);
      if (known == null) {
        known = words.size();
        words.put(token, known);
      }
      return known;
    }

    TokenBlock built() {
      String[] dictionary = new String[words.size()];
      words.forEach((word, number) -> dictionary[number] = word);
      return new TokenBlock(
          ids.toArray(String[]::new),
          Arrays.copyOf(months, ids.size()),
          dictionary,
          Arrays.copyOf(starts, ids.size() + 1),
          Arrays.copyOf(tokens, size));
    }
  }
}
