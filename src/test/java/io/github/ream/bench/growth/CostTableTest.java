package io.github.ream.bench.growth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.ream.plan.JvmMode;
import io.github.ream.progress.RunPart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CostTableTest {
  @TempDir Path folder;

  private static final PartCosts COSTS =
      new PartCosts(
          JvmMode.QUICK,
          2,
          Map.of(
              RunPart.MERGING,
              new PartCost(
                  3,
                  1.5,
                  2.5,
                  3.25,
                  0.125,
                  4,
                  5,
                  6,
                  new Largest(7, "merging papers: writing sightings"),
                  new Largest(8, ""),
                  Largest.NONE,
                  new Uneven(2.5, 0.25, "merging papers")),
              RunPart.PAGE,
              PartCost.ofTime(1, 2, 0.5)));

  private static MeasuredRun run(String name) {
    return new MeasuredRun(name, 12.5, 8, new RunFacts(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11), COSTS);
  }

  @Test
  void runsAreReadAsTheyWereWritten() throws IOException {
    Path parts = folder.resolve("parts.tsv");
    CostTable.writeParts(COSTS, parts);
    assertEquals(COSTS, CostTable.readParts(parts));
    Path table = folder.resolve("table.tsv");
    run("one").addTo(table);
    run("two").addTo(table);
    assertEquals(List.of(run("one"), run("two")), CostTable.runs(table));
    assertEquals(5, Files.readAllLines(table).size());
  }

  @Test
  void anotherFileIsRefused() throws IOException {
    Path other = Files.writeString(folder.resolve("other"), "a\tb\n1\t2\n");
    assertThrows(IOException.class, () -> CostTable.runs(other));
  }
}
