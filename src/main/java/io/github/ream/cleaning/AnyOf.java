package io.github.ream.cleaning;

import java.util.Collection;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.Operations;

/**
 * Looks for any of some words in a text, whatever their case, in one pass over it: an automaton of
 * all words together (Aho and Corasick 1975), where asking for each word in turn costs as many
 * passes as there are words.
 */
final class AnyOf {
  private final CharacterRunAutomaton automaton;

  /**
   * @param words in lower case, without surrogates
   */
  AnyOf(Collection<String> words) {
    this.automaton =
        new CharacterRunAutomaton(
            Operations.determinize(
                Operations.concatenate(
                    Automata.makeAnyString(),
                    Automata.makeStringUnion(words.stream().map(BytesRef::new).sorted().toList())),
                Operations.DEFAULT_DETERMINIZE_WORK_LIMIT));
  }

  /** Whether one of the words is in the text, be it within another word. */
  boolean isIn(CharSequence text) {
    int state = 0;
    for (int i = 0; i < text.length(); i++) {
      state = automaton.step(state, lowerCase(text.charAt(i)));
      if (automaton.isAccept(state)) {
        return true;
      }
    }
    return false;
  }

  private static char lowerCase(char c) {
    return c >= 0x80 ? Character.toLowerCase(c) : c >= 'A' && c <= 'Z' ? (char) (c | 0x20) : c;
  }
}
