package io.github.ream.bench.growth;

import io.github.ream.progress.RunPart;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Something that grew beyond its bound.
 *
 * @param run the run, as a person calls it
 * @param part the part of it
 * @param measure what grew
 * @param bytes how far
 * @param bound how far it may grow
 * @param work the description of the job whose task had most of it
 */
record Finding(String run, RunPart part, Measure measure, long bytes, long bound, String work) {

  /** The findings of all runs, in their order. */
  static List<Finding> of(List<MeasuredRun> runs) {
    List<Finding> findings = new ArrayList<>();
    for (MeasuredRun run : runs) {
      run.costs()
          .parts()
          .forEach(
              (part, cost) -> {
                for (Measure measure : Measure.values()) {
                  long bound = Bounds.of(measure, part, run);
                  if (measure.of(cost) > bound) {
                    findings.add(
                        new Finding(
                            run.name(),
                            part,
                            measure,
                            measure.of(cost),
                            bound,
                            measure.work(cost)));
                  }
                }
              });
    }
    return findings;
  }

  /** The finding in a sentence. */
  String text() {
    return String.format(
        Locale.ROOT,
        "%s, %s: %.1f MB %s, of at most %.1f MB (%s)",
        run,
        part.title(),
        bytes / 1e6,
        measure.title(),
        bound / 1e6,
        work);
  }
}
