package io.github.ream.cleaning;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts out of an abstract what publishers and databases add to it: copyright and licence lines,
 * notes of a truncated abstract, lists of keywords, labels of its sections. The forms are in {@code
 * publisher-lines.txt}. A sentence is cut whole or not at all.
 */
public final class PublisherLines {
  private static final String FORMS = "publisher-lines.txt";

  /** A longer abstract than this is a whole text, whose parts may begin like a list of keywords. */
  private static final int LONGEST_REST = 600;

  /** The longest sentence that is taken for a publisher's line. */
  private static final int LONGEST_SENTENCE = 600;

  private static final String LABELS =
      "abstract|summary|r\u00e9sum\u00e9|resumen|resumo|zusammenfassung|backgrounds?|introduction|objectives?|purpose|purposes|aims?|goals?|motivation|context|methods?|methodology|materials?"
          + " and methods?|methods? and materials?|patients and methods?|study"
          + " design|design|setting|settings|participants|interventions?|main outcome"
          + " measures?|outcome measures?|measurements?|results?|findings|main results|results and"
          + " discussion|discussion|conclusions?|conclusions? and"
          + " relevance|interpretation|significance|implications|limitations|importance|rationale|hypothesis|data"
          + " sources?|trial registration|availability|availability and implementation";

  /** A label and its colon or dash. */
  private static final Pattern LABEL =
      Pattern.compile(
          "(?:" + LABELS + ")\\s?[:\u2014\u2013]\\s*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** A label in capitals, or glued to the word behind it. */
  private static final Pattern BARE_LABEL =
      Pattern.compile(
          "(?:BACKGROUND|OBJECTIVES?|PURPOSE|AIMS?|METHODS?|RESULTS?|CONCLUSIONS?|INTRODUCTION"
              + "|DISCUSSION|FINDINGS|DESIGN|SETTING)\\s+(?=\\p{Lu})"
              + "|(?:Background|Objectives?|Purpose|Aims?|Methods|Results|Conclusions?"
              + "|Introduction|Abstract)(?=\\p{Lu}\\p{Ll}*\\s)");

  private static final int LONGEST_LABEL = 45;

  private static final Forms KNOWN = Forms.read();

  private final List<String> own = new ArrayList<>();

  private enum Kind {
    sentence,
    after,
    start,
    rest
  }

  private record Forms(AnyOf marks, Map<Kind, List<Pattern>> patterns) {

    static Forms read() {
      List<String> marks = new ArrayList<>();
      Map<Kind, List<Pattern>> patterns = new EnumMap<>(Kind.class);
      for (Kind kind : Kind.values()) {
        patterns.put(kind, new ArrayList<>());
      }
      for (String line : WordFile.lines(PublisherLines.class, FORMS)) {
        String word = line.substring(0, line.indexOf(' '));
        String form = line.substring(word.length()).strip();
        if (word.equals("mark")) {
          marks.add(form);
        } else {
          patterns
              .get(Kind.valueOf(word))
              .add(
                  Pattern.compile(
                      form, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL));
        }
      }
      return new Forms(new AnyOf(marks), patterns);
    }

    boolean mayBeIn(String text) {
      return marks.isIn(text);
    }

    boolean matches(Kind kind, CharSequence sentence) {
      return patterns.get(kind).stream().anyMatch(form -> form.matcher(sentence).matches());
    }
  }

  /** The sentences of an abstract that are its own, without labels; none for null. */
  public static List<String> ownSentences(String text) {
    return text == null ? List.of() : new PublisherLines(text).own;
  }

  private PublisherLines(String text) {
    boolean marked = KNOWN.mayBeIn(text);
    String rest = marked ? text.substring(start(text)) : text;
    boolean cutBefore = false;
    boolean inKeywords = false;
    for (SentenceSpans span : SentenceSpans.of(rest)) {
      String sentence = rest.substring(span.from(), span.to());
      boolean canBeLine = marked && sentence.length() <= LONGEST_SENTENCE;
      if (canBeLine && KNOWN.matches(Kind.rest, sentence)) {
        inKeywords = !own.isEmpty() && rest.length() - span.from() <= LONGEST_REST;
        continue;
      }
      String unlabelled = withoutLabel(sentence);
      // Behind keywords an abstract in another language may begin, with its label.
      inKeywords &= unlabelled.length() == sentence.length();
      if (inKeywords) {
        continue;
      }
      cutBefore =
          canBeLine
              && (KNOWN.matches(Kind.sentence, sentence)
                  || (cutBefore && KNOWN.matches(Kind.after, sentence)));
      if (!cutBefore && !unlabelled.isEmpty()) {
        own.add(unlabelled);
      }
    }
  }

  private static String withoutLabel(String sentence) {
    int colon = sentence.indexOf(':');
    boolean mayHave =
        (colon > 0 && colon < LONGEST_LABEL)
            || sentence.indexOf('\u2014') > 0
            || sentence.indexOf('\u2013') > 0;
    Matcher label = (mayHave ? LABEL : BARE_LABEL).matcher(sentence);
    return label.lookingAt() ? sentence.substring(label.end()) : sentence;
  }

  private static int start(String text) {
    for (Pattern form : KNOWN.patterns().get(Kind.start)) {
      Matcher matcher = form.matcher(text);
      if (matcher.lookingAt()) {
        return matcher.end();
      }
    }
    return 0;
  }
}
