package io.github.ream.bench.growth;

import java.io.IOException;
import java.nio.file.Path;

/**
 * A run that was measured.
 *
 * @param name the dumps, as a person calls them
 * @param cpuSeconds CPU time of the whole command
 * @param wallSeconds its wall time
 * @param facts what it was about
 * @param costs what its parts cost
 */
public record MeasuredRun(
    String name, double cpuSeconds, double wallSeconds, RunFacts facts, PartCosts costs) {
  /** Adds the run to a table of costs. */
  public void addTo(Path table) throws IOException {
    CostTable.append(this, table);
  }
}
