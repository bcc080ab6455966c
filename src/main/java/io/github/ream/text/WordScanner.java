package io.github.ream.text;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.email.UAX29URLEmailTokenizer;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/** Goes through the words of texts, by Lucene's tokeniser; to be used by one thread. */
final class WordScanner {
  private static final String URL = UAX29URLEmailTokenizer.TOKEN_TYPES[UAX29URLEmailTokenizer.URL];
  private static final String EMAIL =
      UAX29URLEmailTokenizer.TOKEN_TYPES[UAX29URLEmailTokenizer.EMAIL];
  private static final String IDEOGRAPH =
      UAX29URLEmailTokenizer.TOKEN_TYPES[UAX29URLEmailTokenizer.IDEOGRAPHIC];
  private static final String HIRAGANA =
      UAX29URLEmailTokenizer.TOKEN_TYPES[UAX29URLEmailTokenizer.HIRAGANA];

  private final UAX29URLEmailTokenizer tokenizer = new UAX29URLEmailTokenizer();
  private final OffsetAttribute offset = tokenizer.getAttribute(OffsetAttribute.class);
  private final TypeAttribute type = tokenizer.getAttribute(TypeAttribute.class);

  private boolean reading;

  /** Whether a text has begun and not ended. */
  boolean isReading() {
    return reading;
  }

  /** Begins a text; {@link #done} ends it. */
  void read(String text) {
    reading = true;
    try {
      tokenizer.setReader(new StringReader(text));
      tokenizer.reset();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Goes on to the next word; false if there is none. */
  boolean next() {
    try {
      return tokenizer.incrementToken();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  int start() {
    return offset.startOffset();
  }

  int end() {
    return offset.endOffset();
  }

  /** Whether it is a URL or an e-mail address. */
  boolean isAddress() {
    return type.type().equals(URL) || type.type().equals(EMAIL);
  }

  /** Whether it is a Chinese or Japanese character. */
  boolean isIdeograph() {
    return type.type().equals(IDEOGRAPH) || type.type().equals(HIRAGANA);
  }

  void done() {
    try {
      tokenizer.end();
      tokenizer.close();
      reading = false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
