package io.github.ream.cleaning;

/**
 * A title, divided into the title proper and the labels that it bears.
 *
 * @param bare the title without the marks of a withdrawn or retracted paper ({@code RETRACTED: …})
 * @param withdrawn true if it bears such a mark
 * @param notice the kind of notice about another paper that it announces ({@code Erratum: …},
 *     {@code … (Correction)}, {@code Reply to …}): correction, retraction, concern, comment, reply,
 *     discussion, review, editorial, supplement or cover; null if none
 * @param standing true if it is one that recurs ({@code Editorial}, {@code Annual report 2019})
 */
public record LabelledTitle(String bare, boolean withdrawn, String notice, boolean standing) {

  public static LabelledTitle of(String title) {
    return PlainTitle.is(title) ? new LabelledTitle(title, false, null, false) : ofAny(title);
  }

  static LabelledTitle ofAny(String title) {
    String bare = title;
    Words words = Words.of(bare);
    TitleLabel label = TitleLabel.of(bare, words);
    while (isMark(label) && !isEmpty(label.without(bare))) {
      bare = label.without(bare).strip();
      words = Words.of(bare);
      label = TitleLabel.of(bare, words);
    }
    boolean lone = label != null && isEmpty(label.without(bare));
    String notice = label == null || isMark(label) ? null : label.kind();
    return new LabelledTitle(
        bare, bare.length() < title.length(), notice, lone || StandingTitle.is(words));
  }

  private static boolean isMark(TitleLabel label) {
    return label != null && label.kind().equals(TitleLabel.MARK);
  }

  private static boolean isEmpty(String text) {
    return text.chars().noneMatch(Character::isLetterOrDigit);
  }
}
