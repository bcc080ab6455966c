package io.github.ream.text;

import org.apache.lucene.analysis.FilteringTokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ko.POS;
import org.apache.lucene.analysis.ko.tokenattributes.PartOfSpeechAttribute;

/**
 * The nouns of a Korean text without their particles, foreign words, and words that the dictionary
 * does not know.
 */
final class KoreanNouns extends FilteringTokenFilter {
  private final PartOfSpeechAttribute partOfSpeech = addAttribute(PartOfSpeechAttribute.class);

  KoreanNouns(TokenStream words) {
    super(words);
  }

  @Override
  protected boolean accept() {
    POS.Tag tag = partOfSpeech.getLeftPOS();
    return tag == null
        || tag == POS.Tag.NNG
        || tag == POS.Tag.NNP
        || tag == POS.Tag.SL
        || tag == POS.Tag.XR
        || tag == POS.Tag.UNKNOWN;
  }
}
