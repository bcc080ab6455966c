package io.github.ream.generate;

import io.github.ream.config.UserMistakeException;
import io.github.ream.generate.layout.DumpLayouts;
import io.github.ream.generate.plan.PlanSettings;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Consumer;

/**
 * Settings of made-up dumps. Equal settings give equal bytes, on any machine and with any number of
 * partitions.
 *
 * @param papers number of different papers
 * @param papersPerFile papers that a file shows for the first time; papers seen before come in
 *     addition
 * @param layouts names of the layouts, which the files take in turn
 * @param topics number of planted topics
 * @param seed seed of everything random
 * @param firstYear first publication year
 * @param lastYear last publication year
 * @param recurringShare share of papers that are seen again, in up to three later files
 * @param variantShare share of later sightings whose title is written differently
 * @param oddShare share of files, and of papers, that are an odd case
 */
public record GeneratorSettings(
    long papers,
    int papersPerFile,
    List<String> layouts,
    int topics,
    long seed,
    int firstYear,
    int lastYear,
    double recurringShare,
    double variantShare,
    double oddShare)
    implements PlanSettings, Serializable {
  private static final int MAX_TOPICS = 1000;
  private static final int MAX_PAPERS_PER_FILE = 10_000_000;
  private static final long MAX_PAPERS = 10_000_000_000L;

  /**
   * Checks all values.
   *
   * @throws UserMistakeException that names every value that is not allowed
   */
  public GeneratorSettings {
    layouts = List.copyOf(new LinkedHashSet<>(layouts));
    List<String> faults = new ArrayList<>();
    within(faults, "papers", papers, 1, MAX_PAPERS);
    within(faults, "papers per file", papersPerFile, 1, MAX_PAPERS_PER_FILE);
    within(faults, "topics", topics, 1, MAX_TOPICS);
    within(faults, "first year", firstYear, 1900, 2200);
    within(faults, "last year", lastYear, firstYear, 2200);
    share(faults, "recurring share", recurringShare);
    share(faults, "variant share", variantShare);
    share(faults, "odd share", oddShare);
    if (layouts.isEmpty()) {
      faults.add("layouts: none given; allowed are " + DumpLayouts.names());
    }
    for (String layout : layouts) {
      if (DumpLayouts.find(layout).isEmpty()) {
        faults.add(
            "layout "
                + layout
                + ": allowed are "
                + DumpLayouts.names()
                + ", each also in an archive (ris.zip, csv.tar, csv.zip.tar)");
      }
    }
    if (!faults.isEmpty()) {
      throw new UserMistakeException(String.join("\n", faults));
    }
  }

  /** Both Daily Papers layouts, 25 new papers in a file, a tenth of all papers seen again. */
  public static GeneratorSettings of(long papers) {
    Draft draft = new Draft();
    draft.papers = papers;
    draft.papersPerFile = 25;
    draft.layouts = List.of("hf-listing", "hf-titles");
    draft.topics = 24;
    draft.seed = 1;
    draft.firstYear = 2019;
    draft.lastYear = 2025;
    draft.recurringShare = 0.1;
    return draft.made();
  }

  public GeneratorSettings withPapersPerFile(int number) {
    return with(d -> d.papersPerFile = number);
  }

  public GeneratorSettings withLayouts(List<String> names) {
    return with(d -> d.layouts = names);
  }

  public GeneratorSettings withTopics(int number) {
    return with(d -> d.topics = number);
  }

  public GeneratorSettings withSeed(long number) {
    return with(d -> d.seed = number);
  }

  public GeneratorSettings withRecurringShare(double share) {
    return with(d -> d.recurringShare = share);
  }

  public GeneratorSettings withOddShare(double share) {
    return with(d -> d.oddShare = share);
  }

  private GeneratorSettings with(Consumer<Draft> change) {
    Draft draft = new Draft(this);
    change.accept(draft);
    return draft.made();
  }

  /** All settings by name, checked when they are taken. */
  static final class Draft {
    long papers;
    int papersPerFile;
    List<String> layouts;
    int topics;
    long seed;
    int firstYear;
    int lastYear;
    double recurringShare;
    double variantShare;
    double oddShare;

    Draft() {}

    Draft(GeneratorSettings from) {
      papers = from.papers;
      papersPerFile = from.papersPerFile;
      layouts = from.layouts;
      topics = from.topics;
      seed = from.seed;
      firstYear = from.firstYear;
      lastYear = from.lastYear;
      recurringShare = from.recurringShare;
      variantShare = from.variantShare;
      oddShare = from.oddShare;
    }

    GeneratorSettings made() {
      return new GeneratorSettings(
          papers,
          papersPerFile,
          layouts,
          topics,
          seed,
          firstYear,
          lastYear,
          recurringShare,
          variantShare,
          oddShare);
    }
  }

  @Override
  public long files() {
    return (papers + papersPerFile - 1) / papersPerFile;
  }

  private static void within(List<String> faults, String key, long value, long low, long high) {
    if (value < low || value > high) {
      faults.add(key + ": " + value + " is not a whole number from " + low + " to " + high);
    }
  }

  private static void share(List<String> faults, String key, double value) {
    if (!(value >= 0 && value <= 1)) {
      faults.add(key + ": " + value + " is not a number from 0 to 1");
    }
  }
}
