package io.github.ream.topic;

import io.github.ream.text.TextModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Names topics: a label is three terms among a topic's 100 most probable, those of most {@link
 * Relevance} that tell it from the other topics, without near-duplicates, and different from every
 * other label. A term that an acronym counts as has it behind, in brackets.
 *
 * <p>Relevance is raised for phrases, and lowered for terms that have most of their occurrences in
 * other topics and for generic ones, which are spread over more topics than the square root of
 * their number (the effective number of topics that a term has, Hill 1973); a term that is more
 * than twice as often in one other topic comes last. Among the ten best, a word gives its place to
 * the best phrase that it stands in ({@code model} to {@code language model}) if that is at least a
 * quarter as probable. A term is skipped where its words are in a term chosen before or it shares
 * its beginning with one ({@code robotic} beside {@code robot}). Where two topics would get the
 * same label, the later one takes its next term as well.
 */
final class TopicLabels {
  private static final int TERMS = 3;
  private static final int CANDIDATES = 100;
  private static final int FIRST_CHOICE = 10;
  private static final int SHORTEST_STEM = 5;
  private static final double STEM_SHARE = 0.7;

  // Chosen by reading the labels of 100 topics of the real dumps.
  private static final double OWN = 0.2;
  private static final double PHRASE = 0.2;
  private static final double ELSEWHERE = 2;
  private static final double LAST = -5;
  private static final double SPREAD = -2;
  private static final double AS_PROBABLE = 0.25;

  private TopicLabels() {}

  /**
   * The labels in the order of topics.
   *
   * @param topicTerms probabilities of terms in topics
   * @param sizes of the topics, in tokens
   * @param textModel has the vocabulary and its acronyms
   * @param frequencies occurrences of each term in the corpus
   */
  static List<String> of(
      TopicTerms topicTerms, double[] sizes, TextModel textModel, double[] frequencies) {
    String[] terms = textModel.vocabulary().vocabulary();
    Map<String, String> acronyms = textModel.analyzer().acronymOfTerm();
    double all = Arrays.stream(frequencies).sum();
    int[][] probable = topicTerms.top(CANDIDATES);
    double[] spread = new double[terms.length]; // Of the candidates; 0 until it is known.
    List<String> labels = new ArrayList<>();
    for (int topic = 0; topic < topicTerms.topics(); topic++) {
      int of = topic;
      double[] phi = topicTerms.phi()[topic];
      List<Candidate> candidates =
          Arrays.stream(probable[topic])
              .mapToObj(
                  t ->
                      new Candidate(
                          terms[t],
                          phi[t],
                          Relevance.of(phi[t], frequencies[t] / all)
                              + telling(topicTerms, sizes, of, t)
                              + generic(topicTerms, sizes, t, spread)
                              + (terms[t].indexOf(' ') < 0 ? 0 : PHRASE)))
              // The sort is stable: equal ones stay in the order of probability, then of ids.
              .sorted(Comparator.comparingDouble((Candidate c) -> -c.score))
              .toList();
      labels.add(label(candidates, labels, acronyms));
    }
    return labels;
  }

  /** A term for a label, and how well it suits it. */
  record Candidate(String term, double probability, double score) {}

  /** How well a term tells a topic from the others: 0 if it is in no other. */
  private static double telling(TopicTerms topicTerms, double[] sizes, int topic, int term) {
    double sum = 0;
    double most = 0;
    for (int other = 0; other < sizes.length; other++) {
      double there = topicTerms.phi()[other][term] * sizes[other];
      sum += there;
      most = Math.max(most, there);
    }
    double here = topicTerms.phi()[topic][term] * sizes[topic];
    return OWN * Math.log(here / sum) + (here * ELSEWHERE < most ? LAST : 0);
  }

  /** What a term loses if it is spread over many topics. */
  private static double generic(TopicTerms topicTerms, double[] sizes, int term, double[] spread) {
    if (spread[term] == 0) {
      double[] tokens = new double[sizes.length];
      Arrays.setAll(tokens, topic -> topicTerms.phi()[topic][term] * sizes[topic]);
      spread[term] = effectiveTopics(tokens);
    }
    return spread[term] > Math.sqrt(sizes.length) ? SPREAD : 0;
  }

  /** The effective number of topics of a term with so many tokens in each: Hill's of order 1. */
  static double effectiveTopics(double... tokens) {
    double sum = Arrays.stream(tokens).sum();
    double entropy = 0;
    for (double in : tokens) {
      entropy -= in > 0 ? in / sum * Math.log(in / sum) : 0;
    }
    return Math.exp(entropy);
  }

  /** The first label that is not taken yet, made of candidates that come best first. */
  static String label(
      List<Candidate> candidates, List<String> taken, Map<String, String> acronyms) {
    List<String> distinct =
        withoutNearDuplicates(candidates).stream()
            .map(term -> shown(term, acronyms.get(term)))
            .toList();
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

  /**
   * A term with its acronym, null for none. A long form begins with the letter of its acronym
   * (Schwartz and Hearst 2003): where its first word is not counted ({@code named entity
   * recognition}), the acronym says more by itself than what is left of the long form.
   */
  private static String shown(String term, String acronym) {
    if (acronym == null) {
      return term;
    }
    return term.charAt(0) == acronym.charAt(0) ? term + " (" + acronym + ")" : acronym;
  }

  private static List<String> withoutNearDuplicates(List<Candidate> candidates) {
    List<Name> names = candidates.stream().map(Name::of).toList();
    List<Name> first = names.subList(0, Math.min(FIRST_CHOICE, names.size()));
    List<Name> kept = new ArrayList<>();
    for (Name name : names) {
      Name longer =
          first.stream()
              .filter(
                  other ->
                      other.words.size() > name.words.size()
                          && name.isWithin(other)
                          && other.probability >= AS_PROBABLE * name.probability)
              .findFirst()
              .orElse(name);
      if (kept.stream().noneMatch(longer::isLike)) {
        kept.add(longer);
      }
    }
    return kept.stream().map(Name::term).toList();
  }

  /** A term and its words. */
  private record Name(String term, double probability, Set<String> words) {

    static Name of(Candidate candidate) {
      return new Name(
          candidate.term,
          candidate.probability,
          new HashSet<>(Arrays.asList(candidate.term.split("[ -]", -1))));
    }

    boolean isWithin(Name other) {
      return other.words.containsAll(words);
    }

    boolean isLike(Name other) {
      return isWithin(other) || other.isWithin(this) || sameStem(term, other.term);
    }
  }

  private static boolean sameStem(String written, String otherWritten) {
    String one = written.replace("-", "");
    String other = otherWritten.replace("-", "");
    int shorter = Math.min(one.length(), other.length());
    int shared = 0;
    while (shared < shorter && one.charAt(shared) == other.charAt(shared)) {
      shared++;
    }
    boolean words = one.indexOf(' ') < 0 && other.indexOf(' ') < 0;
    return words && shared >= SHORTEST_STEM && shared >= STEM_SHARE * shorter;
  }
}
