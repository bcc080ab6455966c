package io.github.ream.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.ream.corpus.MergedRows.Rule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.junit.jupiter.api.Test;
import scala.jdk.javaapi.CollectionConverters;

class MergedRowsTest {
  private static List<Row> merged(List<Rule> rules, Row... rows) {
    List<Row> merged = new ArrayList<>();
    new MergedRows(Arrays.asList(rows).iterator(), rules).forEachRemaining(merged::add);
    return merged;
  }

  private static Row row(Object... values) {
    return RowFactory.create(values);
  }

  private static Object list(String... elements) {
    return CollectionConverters.asScala(List.of(elements)).toSeq();
  }

  @Test
  void knownValuesBeatUnknownOnes() {
    List<Rule> rules = List.of(Rule.KEY, Rule.FIRST, Rule.LAST, Rule.GREATEST, Rule.COUNT);

    assertEquals(
        List.of(row("a", "x", "z", true, 3L), row("b", null, null, null, 1L)),
        merged(
            rules,
            row("a", "x", "y", false, 1L),
            row("a", "w", "z", true, 1L),
            row("a", null, null, null, 1L),
            row("b", null, null, null, 1L)));
  }

  @Test
  void theLastOfTheHighestRankStands() {
    List<Rule> rules = List.of(Rule.LAST_OF_HIGHEST, Rule.RANK, Rule.KEY);

    assertEquals(
        List.of(row("third", 2, "a"), row(null, null, "b")),
        merged(
            rules,
            row("first", 1, "a"),
            row("second", 2, "a"),
            row("third", 2, "a"),
            row("fourth", 1, "a"),
            row(null, null, "a"),
            row(null, null, "b")));
  }

  @Test
  void listsAreJoined() {
    List<Rule> rules = List.of(Rule.KEY, Rule.ALL);

    assertEquals(
        List.of(row("a", list("x", "y", "x")), row("b", list())),
        merged(rules, row("a", list("x", "y")), row("a", list("x")), row("b", null)));
  }

  @Test
  void withoutRowsThereIsNothing() {
    MergedRows none = new MergedRows(List.<Row>of().iterator(), List.of(Rule.KEY));

    assertFalse(none.hasNext());
    assertThrows(NoSuchElementException.class, none::next);
  }
}
