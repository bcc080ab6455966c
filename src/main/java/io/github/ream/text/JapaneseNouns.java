package io.github.ream.text;

import org.apache.lucene.analysis.FilteringTokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ja.tokenattributes.PartOfSpeechAttribute;

/**
 * The nouns of a Japanese text, as the IPA dictionary tells them, and the words that it does not
 * know. Other words are inflected pieces ({@code \u7528\u3044}) or particles; nouns that stand for
 * others, count or only carry grammar are left out too.
 */
final class JapaneseNouns extends FilteringTokenFilter {
  private static final String NOUN = "\u540d\u8a5e";
  private static final String PRONOUN = NOUN + "-\u4ee3\u540d\u8a5e";
  private static final String DEPENDENT = NOUN + "-\u975e\u81ea\u7acb";
  private static final String NUMBER = NOUN + "-\u6570";
  private static final String SUFFIX = NOUN + "-\u63a5\u5c3e";

  private final PartOfSpeechAttribute partOfSpeech = addAttribute(PartOfSpeechAttribute.class);

  JapaneseNouns(TokenStream words) {
    super(words);
  }

  @Override
  protected boolean accept() {
    String tag = partOfSpeech.getPartOfSpeech();
    return tag == null
        || (tag.startsWith(NOUN)
            && !tag.startsWith(PRONOUN)
            && !tag.startsWith(DEPENDENT)
            && !tag.startsWith(NUMBER)
            && !tag.startsWith(SUFFIX));
  }
}
