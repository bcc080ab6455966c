package io.github.ream.lda;

/**
 * Documents in the order of terms: where each term occurs, and how often. A pass in this order
 * reads the weights of a term once for all documents that have it.
 */
final class TermOrder {
  /** The terms that occur, ascending. */
  final int[] terms;

  /** The first occurrence of each of these terms, and the end of the last. */
  final int[] starts;

  /** The document of each occurrence, counted from the first, ascending within a term. */
  final int[] documents;

  /** Tokens of each occurrence. */
  final int[] counts;

  /** The order for a range of the documents of a block. */
  TermOrder(DocumentBlock block, int fromDocument, int toDocument, int vocabulary) {
    int[] next = new int[vocabulary + 1];
    for (int d = fromDocument; d < toDocument; d++) {
      for (int i = block.starts[d]; i < block.starts[d + 1]; i = block.endOfTerm(i, d)) {
        next[block.words[i] + 1]++;
      }
    }
    int size = 0;
    for (int w = 0; w < vocabulary; w++) {
      size += next[w + 1] > 0 ? 1 : 0;
      next[w + 1] += next[w];
    }
    terms = new int[size];
    starts = new int[size + 1];
    size = 0;
    for (int w = 0; w < vocabulary; w++) {
      if (next[w + 1] > next[w]) {
        terms[size] = w;
        starts[size++] = next[w];
      }
    }
    starts[size] = next[vocabulary];
    documents = new int[starts[size]];
    counts = new int[starts[size]];
    for (int d = fromDocument; d < toDocument; d++) {
      for (int i = block.starts[d]; i < block.starts[d + 1]; ) {
        int end = block.endOfTerm(i, d);
        int at = next[block.words[i]]++;
        documents[at] = d - fromDocument;
        counts[at] = end - i;
        i = end;
      }
    }
  }
}
