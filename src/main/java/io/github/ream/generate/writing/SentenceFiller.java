package io.github.ream.generate.writing;

import io.github.ream.generate.plan.PaperPlan;
import io.github.ream.generate.plan.TopicWeight;
import io.github.ream.generate.random.CounterRandom;
import io.github.ream.generate.words.PlantedTopics;
import io.github.ream.generate.words.TopicWords;
import io.github.ream.generate.words.WordClass;
import java.util.List;

/** Fills the slots of sentences with words of a paper's topics and joins the sentences. */
final class SentenceFiller {
  private final PlantedTopics topics;
  private final PaperPlan plan;
  private final String name;
  private final CounterRandom random;
  private final SlotListener listener;
  private final StringBuilder text = new StringBuilder(1800);
  private final StringBuilder sentence = new StringBuilder(200);
  private int words;
  private boolean articlePending;

  SentenceFiller(
      PlantedTopics topics,
      PaperPlan plan,
      String name,
      CounterRandom random,
      SlotListener listener) {
    this.topics = topics;
    this.plan = plan;
    this.name = name;
    this.random = random;
    this.listener = listener;
  }

  void add(List<Sentences.Piece> pattern) {
    sentence.setLength(0);
    for (Sentences.Piece piece : pattern) {
      if (piece.wordClass() != null) {
        append(topicWord(piece.wordClass(), piece.plural()));
      } else if (piece.filler() != null) {
        fill(piece.filler());
      } else {
        append(piece.text());
      }
    }
    sentence.setCharAt(0, Character.toUpperCase(sentence.charAt(0)));
    if (!text.isEmpty()) {
      text.append(' ');
    }
    text.append(sentence);
    words++;
    for (int i = 0; i < sentence.length(); i++) {
      if (sentence.charAt(i) == ' ') {
        words++;
      }
    }
  }

  String text() {
    return text.toString();
  }

  /** Number of words so far. */
  int words() {
    return words;
  }

  private void fill(Sentences.Filler filler) {
    switch (filler) {
      case ARTICLE -> articlePending = true;
      case NAME -> append(name);
      case NUMBER -> append(Integer.toString(12 + random.nextInt(988)));
      case PERCENT -> append((3 + random.nextInt(92)) + (random.chance(0.3) ? ".5" : ""));
    }
  }

  private void append(String piece) {
    if (!articlePending) {
      sentence.append(piece);
      return;
    }
    // The blank after the article comes first; the word that decides on "a" or "an" follows it.
    String word = piece.stripLeading();
    if (word.isEmpty()) {
      return;
    }
    boolean vowel = "aeiou".indexOf(Character.toLowerCase(word.charAt(0))) >= 0;
    sentence.append(vowel ? "an " : "a ").append(word);
    articlePending = false;
  }

  /** A word of one of the paper's topics; if the sentence already has it, a second draw. */
  private String topicWord(WordClass wordClass, boolean plural) {
    int topic = drawTopic();
    TopicWords vocabulary = topics.all().get(topic).words().get(wordClass);
    int index = vocabulary.draw(random);
    for (int retry = 0; retry < 2 && sentence.indexOf(vocabulary.word(index)) >= 0; retry++) {
      index = vocabulary.draw(random);
    }
    listener.filled(topic, wordClass, index);
    return plural ? vocabulary.plural(index) : vocabulary.word(index);
  }

  private int drawTopic() {
    double point = random.nextDouble();
    for (TopicWeight weight : plan.topics()) {
      point -= weight.weight();
      if (point < 0) {
        return weight.topic();
      }
    }
    return plan.topics().get(0).topic();
  }
}
