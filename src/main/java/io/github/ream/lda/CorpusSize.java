package io.github.ream.lda;

import java.io.Serializable;

/** Figures on the documents that the trainer needs before it starts. */
final class CorpusSize implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Documents with at least one token. */
  long documents;

  long tokens;

  /** At i: documents with more than i tokens. */
  long[] longer;

  /** Tokens per term. */
  long[] terms;

  CorpusSize(DocumentBlock block, int vocabulary) {
    documents = block.size();
    tokens = block.words.length;
    terms = new long[vocabulary];
    for (int word : block.words) {
      terms[word]++;
    }
    int longest = 0;
    for (int d = 0; d < block.size(); d++) {
      longest = Math.max(longest, block.starts[d + 1] - block.starts[d]);
    }
    longer = new long[longest];
    for (int d = 0; d < block.size(); d++) {
      longer[block.starts[d + 1] - block.starts[d] - 1]++;
    }
    for (int i = longest - 1; i > 0; i--) {
      longer[i - 1] += longer[i];
    }
  }

  /** The size of no document. */
  CorpusSize(int vocabulary) {
    this(new DocumentBlock(new long[0], new int[1], new int[0]), vocabulary);
  }

  /** Adds the other size to this one. */
  CorpusSize plus(CorpusSize other) {
    documents += other.documents;
    tokens += other.tokens;
    for (int w = 0; w < terms.length; w++) {
      terms[w] += other.terms[w];
    }
    long[] a = longer.length >= other.longer.length ? longer : other.longer;
    long[] b = a == longer ? other.longer : longer;
    for (int i = 0; i < b.length; i++) {
      a[i] += b[i];
    }
    longer = a;
    return this;
  }

  /** Tokens of the most frequent term. */
  long largestTerm() {
    long largest = 0;
    for (long count : terms) {
      largest = Math.max(largest, count);
    }
    return largest;
  }
}
