package io.github.ream.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The tokens of a paper so far, in lines; an acronym adds the words of its long form, which is not
 * counted a second time where the paper defines it.
 */
final class PaperLines {
  final List<String> tokens = new ArrayList<>();
  final String language;
  final Set<String> moreStopWords;
  boolean unspaced;
  String written = "";
  boolean hasLowerCase;
  int words;
  int stopWords;
  final PaperAcronyms acronyms;
  private boolean lineStarts = true;
  private boolean inBracket;

  /** The long form of the acronym that the tokens end with, as long as it may follow. */
  private List<String> mayFollow = List.of();

  /** The number of tokens up to that acronym. */
  private int followsAt;

  PaperLines(String language, Set<String> moreStopWords, PaperAcronyms acronyms) {
    this.language = language;
    this.moreStopWords = moreStopWords;
    this.acronyms = acronyms;
  }

  /** A word begins. Behind an acronym, only a word in brackets begins its long form. */
  void begin(boolean behindBracket) {
    inBracket = behindBracket;
    if (tokens.size() == followsAt && !behindBracket) {
      mayFollow = List.of();
    }
  }

  /** A bracket ends: a long form in it, right behind its acronym, is not counted again. */
  void endBracket() {
    List<String> within =
        mayFollow.isEmpty()
            ? List.of()
            : tokens.subList(Math.min(followsAt, tokens.size()), tokens.size());
    if (within.size() > 1
        && within.get(0).equals(TokenLines.LINE_END)
        && !within.subList(1, within.size()).contains(TokenLines.LINE_END)
        && Acronyms.alike(within.subList(1, within.size())).equals(Acronyms.alike(mayFollow))) {
      within.clear();
      lineStarts = true;
    }
    mayFollow = tokens.size() == followsAt ? mayFollow : List.of();
  }

  void add(String token) {
    if (lineStarts && !tokens.isEmpty()) {
      tokens.add(TokenLines.LINE_END);
    }
    tokens.add(token);
    lineStarts = false;
  }

  /**
   * Adds the words of an acronym, unless they stand right before the bracket that it is in: then it
   * is defined here.
   */
  void addLongForm(List<String> longForm, boolean mayBeDefined) {
    if (mayBeDefined && inBracket && Acronyms.endWith(tokens, longForm)) {
      endLine();
      return;
    }
    longForm.forEach(this::add);
    mayFollow = mayBeDefined ? longForm : List.of();
    followsAt = tokens.size();
  }

  void endLine() {
    lineStarts = true;
  }
}
