package io.github.ream.lda;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TopicTablesTest {
  private static final int TOPICS = 11;
  private static final int TERMS = 5;

  private static CellCounts counts(int... cellsAndCounts) {
    int[] table = new int[TOPICS * TERMS];
    for (int i = 0; i < cellsAndCounts.length; i += 2) {
      table[cellsAndCounts[i]] = cellsAndCounts[i + 1];
    }
    return CountTable.of(table, TOPICS, TERMS);
  }

  @Test
  void rowsHoldWhatIsAboveZeroAndAreFilledUp() {
    // Term 0 has topics 3 and 10, terms 1 and 4 none, term 2 all, term 3 the first.
    int[] table = new int[TOPICS * TERMS];
    table[3] = 5;
    table[10] = 1;
    Arrays.fill(table, 2 * TOPICS, 3 * TOPICS, 2);
    table[3 * TOPICS] = 7;
    CellCounts counts = CountTable.of(table, TOPICS, TERMS);
    assertArrayEquals(new int[] {0, 8, 8, 24, 32, 32}, counts.rows().starts);
    assertEquals(32, counts.rows().size());
    assertEquals(3, counts.rows().cells[0]);
    assertEquals(10, counts.rows().cells[1]);
    assertEquals(TOPICS, counts.rows().cells[2], "no topic");
    assertArrayEquals(new int[] {5, 1, 0, 0, 0, 0, 0, 0}, Arrays.copyOf(counts.counts(), 8));
    assertEquals(7, counts.counts()[24]);
  }

  @Test
  void countsAreLedAlongTheirChangeAndNotBelowZero() {
    CellCounts before = counts(0, 4, 1, 6, 3, 9, TOPICS + 2, 1);
    CellCounts now = counts(0, 6, 1, 2, 2, 3, TOPICS + 2, 1);
    // Twice 6 + 1.5 · 2, 2 - 1.5 · 4 (at least 0), 3 + 1.5 · 3.
    int[] led = now.ledTwice(before, 1.5f, new int[0]);
    assertArrayEquals(new int[] {18, 0, 15, 0}, Arrays.copyOf(led, 4));
    assertEquals(2, led[8]);
    assertArrayEquals(
        new int[] {12, 4, 6, 0}, Arrays.copyOf(now.ledTwice(null, 1.5f, new int[0]), 4));
  }

  @Test
  void tablesArriveAsTheyWereSent() throws IOException, ClassNotFoundException {
    Random random = new Random(2);
    int[] table = new int[TOPICS * TERMS];
    int[] earlier = new int[table.length];
    for (int i = 0; i < table.length; i++) {
      table[i] = random.nextInt(3) == 0 ? 0 : random.nextInt(40);
      earlier[i] = random.nextInt(80);
    }
    CellCounts counts = CountTable.of(table, TOPICS, TERMS);
    int[] led = counts.ledTwice(CountTable.of(earlier, TOPICS, TERMS), 1.5f, new int[0]);
    double[] alpha = random.doubles(TOPICS, 0.01, 1).toArray();
    TopicTables sent = new TopicTables(counts.rows(), led, 0.5f, alpha, 0.02);

    // Once more, as by a machine that puts them on its disk.
    TopicTables arrived = sent(sent(sent));
    int size = sent.rows.size();
    assertArrayEquals(sent.rows.starts, arrived.rows.starts);
    assertArrayEquals(
        Arrays.copyOf(sent.rows.cells, size), Arrays.copyOf(arrived.rows.cells, size));
    assertArrayEquals(Arrays.copyOf(sent.weights, size), Arrays.copyOf(arrived.weights, size), 0f);
    assertArrayEquals(sent.priorFloor, arrived.priorFloor, 0f);
  }

  private static TopicTables sent(TopicTables tables) throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(tables);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return (TopicTables) in.readObject();
    }
  }
}
