package io.github.ream.topic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Names topics: a label is the three terms of most {@link Relevance} among a topic's 100 most
 * probable, without near-duplicates, and different from every other label.
 *
 * <p>Of the ten most relevant terms, one whose words all stand in another ({@code model} beside
 * {@code language model}) gives way to it. A term is skipped too where its words are in a term
 * chosen before or it shares its beginning with one ({@code robotic} beside {@code robot}). Where
 * two topics would get the same label, the later one takes its next term as well.
 */
final class TopicLabels {
  private static final int TERMS = 3;
  private static final int CANDIDATES = 100;
  private static final int FIRST_CHOICE = 10;
  private static final int SHORTEST_STEM = 5;
  private static final double STEM_SHARE = 0.75;

  private TopicLabels() {}

  /**
   * The labels in the order of topics.
   *
   * @param topicTerms probabilities of terms in topics
   * @param terms the vocabulary
   * @param frequencies occurrences of each term in the corpus
   */
  static List<String> of(TopicTerms topicTerms, String[] terms, double[] frequencies) {
    double all = Arrays.stream(frequencies).sum();
    int[][] probable = topicTerms.top(CANDIDATES);
    List<String> labels = new ArrayList<>();
    for (int topic = 0; topic < topicTerms.topics(); topic++) {
      double[] phi = topicTerms.phi()[topic];
      List<String> candidates =
          Arrays.stream(probable[topic])
              .boxed()
              .sorted(
                  Comparator.comparingDouble(
                          (Integer t) -> -Relevance.of(phi[t], frequencies[t] / all))
                      .thenComparing(Comparator.naturalOrder()))
              .map(t -> terms[t])
              .toList();
      labels.add(label(candidates, labels));
    }
    return labels;
  }

  /** The first label that is not taken yet, made of candidates that come best first. */
  static String label(List<String> candidates, List<String> taken) {
    List<String> distinct = withoutNearDuplicates(candidates);
    for (int length = Math.min(TERMS, distinct.size()); length <= distinct.size(); length++) {
      String label = String.join(", ", distinct.subList(0, length));
      if (!taken.contains(label)) {
        return label;
      }
    }
    String label = String.join(", ", distinct.subList(0, Math.min(TERMS, distinct.size())));
    int number = 2;
    while (taken.contains(label + " (" + number + ")")) {
      number++;
    }
    return label + " (" + number + ")";
  }

  private static List<String> withoutNearDuplicates(List<String> candidates) {
    List<Name> names = candidates.stream().map(Name::of).toList();
    List<Name> first = names.subList(0, Math.min(FIRST_CHOICE, names.size()));
    List<Name> kept = new ArrayList<>();
    for (Name name : names) {
      boolean givesWay =
          first.stream().anyMatch(other -> !other.term.equals(name.term) && name.isWithin(other));
      if (!givesWay && kept.stream().noneMatch(name::isLike)) {
        kept.add(name);
      }
    }
    return kept.stream().map(Name::term).toList();
  }

  /** A term and its words. */
  private record Name(String term, Set<String> words) {

    static Name of(String term) {
      return new Name(term, new HashSet<>(Arrays.asList(term.split("[ -]", -1))));
    }

    boolean isWithin(Name other) {
      return other.words.containsAll(words);
    }

    boolean isLike(Name other) {
      return isWithin(other) || other.isWithin(this) || sameStem(term, other.term);
    }
  }

  private static boolean sameStem(String one, String other) {
    int shorter = Math.min(one.length(), other.length());
    int shared = 0;
    while (shared < shorter && one.charAt(shared) == other.charAt(shared)) {
      shared++;
    }
    boolean words = one.indexOf(' ') < 0 && other.indexOf(' ') < 0;
    return words && shared >= SHORTEST_STEM && shared >= STEM_SHARE * shorter;
  }
}
