package io.github.ream.text;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.cn.smart.HMMChineseTokenizer;
import org.apache.lucene.analysis.email.UAX29URLEmailTokenizer;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ko.KoreanTokenizer;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/** Goes through the words of texts, by one of Lucene's tokenisers; to be used by one thread. */
final class WordScanner {
  private static final String URL = UAX29URLEmailTokenizer.TOKEN_TYPES[UAX29URLEmailTokenizer.URL];
  private static final String EMAIL =
      UAX29URLEmailTokenizer.TOKEN_TYPES[UAX29URLEmailTokenizer.EMAIL];
  private static final String IDEOGRAPH =
      UAX29URLEmailTokenizer.TOKEN_TYPES[UAX29URLEmailTokenizer.IDEOGRAPHIC];
  private static final String HIRAGANA =
      UAX29URLEmailTokenizer.TOKEN_TYPES[UAX29URLEmailTokenizer.HIRAGANA];
  private static final String HANGUL =
      UAX29URLEmailTokenizer.TOKEN_TYPES[UAX29URLEmailTokenizer.HANGUL];

  private final Tokenizer tokenizer;
  private final TokenStream words;
  private final OffsetAttribute offset;
  private final TypeAttribute type;
  private boolean reading;

  private WordScanner(Tokenizer tokenizer, UnaryOperator<TokenStream> filter) {
    this.tokenizer = tokenizer;
    words = filter.apply(tokenizer);
    offset = words.addAttribute(OffsetAttribute.class);
    type = words.addAttribute(TypeAttribute.class);
  }

  /** The words of any language, by Unicode's rules (UAX #29). */
  WordScanner() {
    this(new UAX29URLEmailTokenizer(), words -> words);
  }

  /** A scanner that knows the words of Chinese (zh), Japanese (ja) or Korean (ko). */
  static WordScanner of(String language) {
    return switch (language) {
      case "zh" -> new WordScanner(new HMMChineseTokenizer(), words -> words);
      case "ja" ->
          new WordScanner(
              new JapaneseTokenizer(null, true, JapaneseTokenizer.Mode.NORMAL), JapaneseNouns::new);
      case "ko" ->
          new WordScanner(
              new KoreanTokenizer(
                  TokenStream.DEFAULT_TOKEN_ATTRIBUTE_FACTORY,
                  null,
                  KoreanTokenizer.DecompoundMode.NONE,
                  false),
              KoreanNouns::new);
      default ->
          throw new IllegalArgumentException(
              "no dictionary of " + language + "; there are those of zh, ja and ko");
    };
  }

  /** Whether a text has begun and not ended. */
  boolean isReading() {
    return reading;
  }

  /** Begins a text; {@link #done} ends it. */
  void read(String text) {
    reading = true;
    try {
      tokenizer.setReader(new StringReader(text));
      words.reset();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Goes on to the next word; false if there is none. */
  boolean next() {
    try {
      return words.incrementToken();
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

  boolean isHangul() {
    return type.type().equals(HANGUL);
  }

  void done() {
    try {
      words.end();
      words.close();
      reading = false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
