package io.github.ream.generate.writing;

import io.github.ream.generate.plan.OddCase;
import io.github.ream.generate.plan.PaperPlan;
import io.github.ream.generate.random.CounterRandom;
import io.github.ream.generate.random.CounterRandom.Purpose;
import io.github.ream.generate.words.PlantedTopics;
import io.github.ream.generate.writing.Sentences.Part;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Writes the title and abstract of a planned paper. The abstract has 80 to 250 words: sentence
 * patterns in the order of an abstract, with words of the paper's topics in their slots.
 */
public final class PaperWriter {
  private static final int MAX_WORDS = 240;
  private static final List<Part> FRAME =
      List.of(Part.OPENING, Part.PROBLEM, Part.APPROACH, Part.SETUP, Part.FINDING);
  private static final List<Part> MORE =
      List.of(Part.FINDING, Part.APPROACH, Part.SETUP, Part.FINDING);
  private static final Set<String> SMALL_WORDS =
      Set.of(
          "a", "an", "and", "for", "from", "in", "of", "on", "or", "the", "through", "to", "us",
          "with", "without");

  private final long seed;
  private final PlantedTopics topics;
  private final Sentences sentences = new Sentences();

  public PaperWriter(long seed, PlantedTopics topics) {
    this.seed = seed;
    this.topics = topics;
  }

  public PaperText write(PaperPlan plan) {
    return write(plan, SlotListener.NONE);
  }

  public PaperText write(PaperPlan plan, SlotListener listener) {
    return new PaperText(title(plan), abstractText(plan, listener));
  }

  /** The title alone. */
  public String title(PaperPlan plan) {
    CounterRandom random = CounterRandom.of(seed, Purpose.TITLE, plan.number());
    SentenceFiller filler = new SentenceFiller(topics, plan, name(plan), random, SlotListener.NONE);
    filler.add(pick(Part.TITLES, random));
    String title = headline(filler.text());
    if (plan.odd() == OddCase.DATE_TITLE) {
      return "Apr " + (1 + random.nextInt(30)) + ", " + title;
    }
    if (plan.odd() == OddCase.BYLINE_TITLE) {
      return (2 + random.nextInt(20)) + " Authors in Search of " + title;
    }
    return plan.odd() == OddCase.CURLY_QUOTES ? "“" + title + "”" : title;
  }

  private String abstractText(PaperPlan plan, SlotListener listener) {
    CounterRandom random = CounterRandom.of(seed, Purpose.TEXT, plan.number());
    SentenceFiller filler = new SentenceFiller(topics, plan, name(plan), random, listener);
    Set<List<Sentences.Piece>> used = Collections.newSetFromMap(new IdentityHashMap<>());
    int wanted = 90 + random.nextInt(120);
    for (Part part : FRAME) {
      filler.add(pickUnused(part, random, used));
    }
    for (int i = 0; filler.words() < wanted && filler.words() < MAX_WORDS - 50; i++) {
      filler.add(pickUnused(MORE.get(i % MORE.size()), random, used));
    }
    if (plan.odd() == OddCase.LATEX) {
      filler.add(pick(Part.FORMULAS, random));
    }
    if (plan.odd() == OddCase.OTHER_LANGUAGE) {
      filler.add(pick(Part.OTHER_LANGUAGES, random));
    }
    filler.add(pick(Part.CLOSING, random));
    String text = filler.text();
    return plan.odd() == OddCase.CURLY_QUOTES
        ? text.replaceFirst("(\\w+) and (\\w+)", "“$1 and $2” – or, if you like, ‘$2’s $1’ –")
        : text;
  }

  private String name(PaperPlan plan) {
    return PaperName.of(seed, plan.number());
  }

  private List<Sentences.Piece> pick(Part part, CounterRandom random) {
    List<List<Sentences.Piece>> patterns = sentences.of(part);
    return patterns.get(random.nextInt(patterns.size()));
  }

  /** A pattern that the text does not have yet, if a few draws find one. */
  private List<Sentences.Piece> pickUnused(
      Part part, CounterRandom random, Set<List<Sentences.Piece>> used) {
    List<Sentences.Piece> pattern = pick(part, random);
    for (int retry = 0; retry < 8 && used.contains(pattern); retry++) {
      pattern = pick(part, random);
    }
    used.add(pattern);
    return pattern;
  }

  private static String headline(String title) {
    StringBuilder headline = new StringBuilder(title.length());
    int from = 0;
    while (from < title.length()) {
      int space = title.indexOf(' ', from);
      int to = space < 0 ? title.length() : space + 1;
      String word = title.substring(from, to);
      if (from > 0 && SMALL_WORDS.contains(word.strip())) {
        headline.append(word);
      } else {
        headline.append(Character.toUpperCase(word.charAt(0))).append(word, 1, word.length());
      }
      from = to;
    }
    return headline.toString();
  }
}
