package io.github.ream.topic.lda;

import java.util.List;

/**
 * The same documents term by term: where each term occurs, and how often. A pass in this order
 * reads one term's weights for all documents that have it.
 */
final class TermOrder {
  /** The terms that occur, ascending. */
  final int[] terms;

  /** First occurrence of each, and the end of the last. */
  final int[] starts;

  /** The document of each occurrence, ascending within a term; counted through all blocks. */
  final int[] documents;

  /** Tokens of each occurrence. */
  final int[] counts;

  /** Of these blocks' documents, one block after the other. */
  TermOrder(List<DocumentBlock> blocks, int vocabulary) {
    int[] next = new int[vocabulary + 1];
    for (DocumentBlock block : blocks) {
      for (int d = 0; d < block.size(); d++) {
        for (int i = block.starts[d]; i < block.starts[d + 1]; i = block.endOfTerm(i, d)) {
          next[block.words[i] + 1]++;
        }
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
    int document = 0;
    for (DocumentBlock block : blocks) {
      for (int d = 0; d < block.size(); d++, document++) {
        for (int i = block.starts[d]; i < block.starts[d + 1]; ) {
          int end = block.endOfTerm(i, d);
          int at = next[block.words[i]]++;
          documents[at] = document;
          counts[at] = end - i;
          i = end;
        }
      }
    }
  }
}
