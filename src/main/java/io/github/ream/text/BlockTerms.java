package io.github.ream.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The terms of a block's papers as numbers, and the terms that the numbers stand for: first the
 * block's words with plurals folded, then all phrases.
 */
final class BlockTerms {
  private static final int NO_TERM = -1;

  private final TokenBlock block;
  private final LineTerms reading;
  private final int[] wordInPhrases; // Indexed by the number of a token, like the next array.
  private final int[] term;
  private final String[] words;

  BlockTerms(TokenBlock block, LineTerms reading) {
    this.block = block;
    this.reading = reading;
    int tokens = block.words().length;
    wordInPhrases = new int[tokens];
    term = new int[tokens];
    Map<String, Integer> numbers = new HashMap<>();
    for (int token = 0; token < tokens; token++) {
      String word = reading.folded(block.words()[token]);
      wordInPhrases[token] = reading.phrases().word(word);
      term[token] = NO_TERM;
      if (reading.counts(word)) {
        Integer known = numbers.putIfAbsent(word, numbers.size());
        term[token] = known == null ? numbers.size() - 1 : known;
      }
    }
    words = new String[numbers.size()];
    numbers.forEach((word, number) -> words[number] = word);
  }

  /** The number of terms there may be. */
  int size() {
    return words.length + reading.phrases().size();
  }

  String term(int number) {
    return number < words.length ? words[number] : reading.phrases().phrase(number - words.length);
  }

  /** Receives the terms of papers. */
  interface Taker {
    /**
     * Receives a paper's terms in reading order: the first {@code count} of an array that is
     * reused.
     */
    void paper(int paper, int[] terms, int count);
  }

  /** Reads all papers of the block, in their order. */
  void read(Taker taker) {
    Terms terms = new Terms();
    int[] line = new int[1024];
    for (int paper = 0; paper < block.papers(); paper++) {
      terms.count = 0;
      int end = block.starts()[paper + 1];
      for (int from = block.starts()[paper]; from < end; ) {
        int length = 0;
        terms.line = from;
        for (; from < end && block.tokens()[from] != TokenBlock.LINE_END; from++) {
          line = length == line.length ? Arrays.copyOf(line, 2 * length) : line;
          line[length++] = wordInPhrases[block.tokens()[from]];
        }
        reading.phrases().read(line, 0, length, terms);
        from++;
      }
      taker.paper(paper, terms.terms, terms.count);
    }
  }

  private final class Terms implements Phrases.Taker {
    private int[] terms = new int[1024];
    private int count;
    private int line;

    @Override
    public void phrase(int rank, int length) {
      add(words.length + rank);
    }

    @Override
    public void word(int place) {
      int number = term[block.tokens()[line + place]];
      if (number != NO_TERM) {
        add(number);
      }
    }

    private void add(int number) {
      terms = count == terms.length ? Arrays.copyOf(terms, 2 * count) : terms;
      terms[count++] = number;
    }
  }

  /** The papers and occurrences of each term of the block. */
  TermTotals totals() {
    long[] papers = new long[size()];
    long[] occurrences = new long[size()];
    int[] lastPaper = new int[size()];
    read(
        (paper, terms, count) -> {
          for (int i = 0; i < count; i++) {
            int number = terms[i];
            occurrences[number]++;
            if (lastPaper[number] != paper + 1) {
              lastPaper[number] = paper + 1;
              papers[number]++;
            }
          }
        });
    return occurring(papers, occurrences);
  }

  private TermTotals occurring(long[] papers, long[] occurrences) {
    int[] found =
        java.util.stream.IntStream.range(0, size()).filter(i -> occurrences[i] > 0).toArray();
    return new TermTotals(
        Arrays.stream(found).mapToObj(this::term).toArray(String[]::new),
        Arrays.stream(found).mapToLong(i -> papers[i]).toArray(),
        Arrays.stream(found).mapToLong(i -> occurrences[i]).toArray());
  }
}
