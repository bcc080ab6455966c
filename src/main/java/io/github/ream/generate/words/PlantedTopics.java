package io.github.ream.generate.words;

import io.github.ream.generate.random.CounterRandom;
import io.github.ream.generate.random.CounterRandom.Purpose;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The planted topics. Each of the first topics has the words of a field of study. Each further
 * topic has minted words of its own and, as its rarest words, some words of its field, so that the
 * topics of a field are alike.
 */
public final class PlantedTopics {
  /** Steps into which the years are cut to look up topic shares. */
  private static final int STEPS = 64;

  /** Coprime to the number of fields, so that even a few topics are far apart. */
  private static final int FIELD_STRIDE = 7;

  private static final List<String> PRACTICE_HEADS = List.of("mapping", "profiling", "imaging");

  private static final Map<WordClass, Integer> MINTED =
      Map.of(
          WordClass.NOUN,
          10,
          WordClass.PHRASE,
          6,
          WordClass.PRACTICE,
          3,
          WordClass.ADJECTIVE,
          6,
          WordClass.VERB,
          3);

  private final List<PlantedTopic> topics;
  private final double[][] cumulativeShares;

  public PlantedTopics(int number, long seed) {
    this.topics = new ArrayList<>(number);
    Map<String, List<String>> fields = WordLists.sections("fields.txt");
    List<String> fieldNames = List.copyOf(fields.keySet());
    double[] shares = shares(number, seed);
    Minting minting = new Minting();
    for (int i = 0; i < number; i++) {
      CounterRandom random = CounterRandom.of(seed, Purpose.TOPIC, i);
      String field = fieldNames.get(i * FIELD_STRIDE % fieldNames.size());
      Map<String, List<String>> stock = WordLists.lists(fields.get(field));
      boolean minted = i >= fieldNames.size();
      Map<WordClass, TopicWords> words = new EnumMap<>(WordClass.class);
      for (WordClass wordClass : WordClass.values()) {
        List<String> ofField = shuffled(stock.get(wordClass.listName()), random);
        words.put(
            wordClass, TopicWords.falling(minted ? minting.mixed(i, wordClass, ofField) : ofField));
      }
      double growth = 2 * random.nextDouble() - 1;
      double meanAuthors = 2.5 + 5 * random.nextDouble();
      topics.add(new PlantedTopic(i + 1, field, words, shares[i], growth, meanAuthors));
    }
    this.cumulativeShares = new double[STEPS][];
    for (int step = 0; step < STEPS; step++) {
      cumulativeShares[step] = cumulativeShares((step + 0.5) / STEPS);
    }
  }

  /** All topics, by number. */
  public List<PlantedTopic> all() {
    return topics;
  }

  /** A topic (an index into {@link #all()}) for a time from 0, the first year, to 1, the last. */
  public int draw(CounterRandom random, double time) {
    int step = (int) Math.min(STEPS - 1, time * STEPS);
    return random.nextIndex(cumulativeShares[step]);
  }

  private double[] cumulativeShares(double time) {
    double[] cumulative = new double[topics.size()];
    double running = 0;
    for (int i = 0; i < cumulative.length; i++) {
      PlantedTopic topic = topics.get(i);
      running += topic.share() * StrictMath.exp(topic.growth() * (time - 0.5));
      cumulative[i] = running;
    }
    return cumulative;
  }

  private static double[] shares(int number, long seed) {
    List<Double> weights = new ArrayList<>();
    double sum = 0;
    for (int rank = 0; rank < number; rank++) {
      double weight = StrictMath.pow(rank + 10, -0.6);
      weights.add(weight);
      sum += weight;
    }
    double total = sum;
    return shuffled(weights, CounterRandom.of(seed, Purpose.TOPIC)).stream()
        .mapToDouble(weight -> weight / total)
        .toArray();
  }

  private static <T> List<T> shuffled(List<T> items, CounterRandom random) {
    List<T> shuffled = new ArrayList<>(items);
    for (int i = shuffled.size() - 1; i > 0; i--) {
      Collections.swap(shuffled, i, random.nextInt(i + 1));
    }
    return shuffled;
  }

  /** Words of the topics beyond the fields. */
  private static final class Minting {
    private final MintedWords nouns = MintedWords.of(WordClass.NOUN);
    private final MintedWords adjectives = MintedWords.of(WordClass.ADJECTIVE);
    private final MintedWords verbs = MintedWords.of(WordClass.VERB);

    List<String> mixed(int topic, WordClass wordClass, List<String> ofField) {
      int number = MINTED.get(wordClass);
      return Stream.concat(
              Stream.iterate(0, i -> i + 1).limit(number).map(i -> minted(topic, wordClass, i)),
              ofField.stream().limit(ofField.size() - number))
          .toList();
    }

    private String minted(int topic, WordClass wordClass, int i) {
      int number = topic * MINTED.get(wordClass) + i;
      return switch (wordClass) {
        case NOUN -> nouns.word(number);
        case ADJECTIVE -> adjectives.word(number);
        case VERB -> verbs.word(number);
        case PHRASE -> noun(topic, i) + " " + noun(topic, i + 3);
        case PRACTICE -> noun(topic, i + 1) + " " + PRACTICE_HEADS.get(i);
      };
    }

    private String noun(int topic, int i) {
      return minted(topic, WordClass.NOUN, i);
    }
  }
}
