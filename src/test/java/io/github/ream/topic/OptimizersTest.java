package io.github.ream.topic;

import static io.github.ream.topic.PlantedFits.CORPUS;
import static io.github.ream.topic.PlantedFits.fitted;
import static io.github.ream.topic.PlantedFits.optimized;
import static io.github.ream.topic.PlantedFits.papers;
import static io.github.ream.topic.PlantedFits.rows;
import static io.github.ream.topic.PlantedFits.topicTerms;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ream.SparkSessionExtension;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds whichever way LDA is fitted. */
@ExtendWith(SparkSessionExtension.class)
class OptimizersTest {
  @AfterAll
  static void close() {
    PlantedFits.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"collapsed", "online", "em"})
  void plantedTopicsAreRecovered(String optimizer, SparkSession session) {
    TopicReport report = fitted(optimizer, session);
    // Of the 20 words of each planted topic, the share among the 20 most probable terms of the
    // topic that matches it best.
    Map<Integer, Set<String>> found = new HashMap<>();
    for (Row row : topicTerms(report).where("rank <= 20").collectAsList()) {
      found.computeIfAbsent(row.getInt(0), t -> new HashSet<>()).add(row.getString(2));
    }
    double recovered = 0;
    for (List<String> planted : CORPUS.topics()) {
      recovered +=
          found.values().stream()
                  .mapToLong(f -> planted.stream().filter(f::contains).count())
                  .max()
                  .orElseThrow()
              / (double) planted.size();
    }
    assertTrue(
        recovered / CORPUS.topics().size() >= 0.85,
        () -> optimizer + " recovers less than 85 % of planted terms: " + found);
    // Papers of one planted topic go to one topic.
    Map<String, Integer> assigned =
        papers(report).collectAsList().stream()
            .collect(Collectors.toMap(r -> r.getString(0), r -> r.getInt(1)));
    long together = 0;
    for (int topic = 0; topic < CORPUS.topics().size(); topic++) {
      Map<Integer, Long> votes = new HashMap<>();
      for (int i = 0; i < CORPUS.papers().size(); i++) {
        if (CORPUS.mainTopics().get(i) == topic) {
          votes.merge(assigned.get(CORPUS.papers().get(i).getString(0)), 1L, Long::sum);
        }
      }
      together += votes.values().stream().mapToLong(Long::longValue).max().orElseThrow();
    }
    assertTrue(
        together >= 0.9 * CORPUS.papers().size(), "papers with their planted topic: " + together);
  }

  @ParameterizedTest
  @ValueSource(strings = {"collapsed", "online", "em"})
  void theRowsDoNotDependOnPartitionsOrOrder(String optimizer, SparkSession session) {
    Dataset<Row> papers = CORPUS.dataset(session);
    Map<String, List<String>> expected = rows(fitted(optimizer, session));
    try (TopicReport report =
        optimized(optimizer).fit(papers.orderBy("abstract").repartition(13))) {
      assertEquals(expected, rows(report));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"collapsed", "online", "em"})
  void theTablesHoldWhatTheModelsOwnTransformGives(String optimizer, SparkSession session) {
    TopicReport report = fitted(optimizer, session);
    Map<String, Row> transformed =
        report
            .model()
            .orElseThrow()
            .transform(CORPUS.dataset(session))
            .select("paper_id", "topic_id", "topic_weight")
            .collectAsList()
            .stream()
            .collect(Collectors.toMap(r -> r.getString(0), r -> r));
    for (Row paper : papers(report).collectAsList()) {
      Row expected = transformed.get(paper.getString(0));
      assertEquals(expected.get(1), paper.get(1));
      assertEquals(expected.getDouble(2), paper.getDouble(2), 1e-8);
    }
  }
}
