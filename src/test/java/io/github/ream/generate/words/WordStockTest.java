package io.github.ream.generate.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ream.generate.writing.PaperName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class WordStockTest {

  @Test
  void everyFieldHasItsWordsAndNoWordBelongsToTwo() {
    Map<String, List<String>> fields = WordLists.sections("fields.txt");
    List<String> words =
        fields.values().stream()
            .flatMap(lines -> WordLists.lists(lines).values().stream())
            .flatMap(List::stream)
            .toList();

    assertEquals(24, fields.size());
    assertEquals(960, words.size());
    assertEquals(words.size(), new HashSet<>(words).size());
  }

  @Test
  void theSentencesThemselvesHoldNoTopicWord() {
    Set<String> words = new HashSet<>();
    new PlantedTopics(24, 1)
        .all().stream()
            .flatMap(topic -> topic.words().values().stream())
            .forEach(
                vocabulary ->
                    IntStream.range(0, vocabulary.size())
                        .forEach(
                            i -> {
                              words.add(vocabulary.word(i));
                              words.add(vocabulary.plural(i));
                            }));
    for (String line : WordLists.sections("sentences.txt").get("finding")) {
      for (String word :
          line.replaceAll("\\{\\w+}", "").toLowerCase(java.util.Locale.ROOT).split("\\W+", -1)) {
        assertFalse(words.contains(word), word);
      }
    }
  }

  @Test
  void aThousandTopicsShareNoMintedWord() {
    Set<String> seen = new HashSet<>();
    List<String> repeated = new ArrayList<>();
    Set<String> ofFields = new HashSet<>();
    for (PlantedTopic topic : new PlantedTopics(1000, 1).all()) {
      topic
          .words()
          .values()
          .forEach(
              vocabulary ->
                  IntStream.range(0, vocabulary.size())
                      .mapToObj(vocabulary::word)
                      .forEach(
                          word -> {
                            if (topic.number() <= 24) {
                              ofFields.add(word);
                            } else if (!ofFields.contains(word) && !seen.add(word)) {
                              repeated.add(word);
                            }
                          }));
    }
    assertEquals(List.of(), repeated);
  }

  @Test
  void noTwoPapersShareAName() {
    Set<String> names = new HashSet<>();
    LongStream.concat(LongStream.range(0, 20_000), LongStream.range(505_000, 525_000))
        .forEach(n -> assertTrue(names.add(PaperName.of(7, n)), () -> "paper " + n));
  }

  @Test
  void pluralsAreRegular() {
    assertEquals("queries", Plural.of("query"));
    assertEquals("sky surveys", Plural.of("sky survey"));
    assertEquals("traffic matrixes", Plural.of("traffic matrix"));
    assertEquals("catalytic classes", Plural.of("catalytic class"));
    assertEquals("large larches", Plural.of("large larch"));
  }
}
