package io.github.ream.generate;

import io.github.ream.config.UserMistakeException;
import io.github.ream.generate.layout.DumpLayouts;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

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
    implements Serializable {
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
      if (!DumpLayouts.names().contains(layout)) {
        faults.add("layout " + layout + ": allowed are " + DumpLayouts.names());
      }
    }
    if (!faults.isEmpty()) {
      throw new UserMistakeException(String.join("\n", faults));
    }
  }

  /** Both Daily Papers layouts, 25 new papers on a page, a tenth of all papers seen again. */
  public static GeneratorSettings of(long papers) {
    return new GeneratorSettings(
        papers, 25, List.of("hf-listing", "hf-titles"), 24, 1, 2019, 2025, 0.1, 0, 0);
  }

  public GeneratorSettings withPapersPerFile(int number) {
    return new GeneratorSettings(
        papers,
        number,
        layouts,
        topics,
        seed,
        firstYear,
        lastYear,
        recurringShare,
        variantShare,
        oddShare);
  }

  public GeneratorSettings withLayouts(List<String> names) {
    return new GeneratorSettings(
        papers,
        papersPerFile,
        names,
        topics,
        seed,
        firstYear,
        lastYear,
        recurringShare,
        variantShare,
        oddShare);
  }

  public GeneratorSettings withTopics(int number) {
    return new GeneratorSettings(
        papers,
        papersPerFile,
        layouts,
        number,
        seed,
        firstYear,
        lastYear,
        recurringShare,
        variantShare,
        oddShare);
  }

  public GeneratorSettings withSeed(long number) {
    return new GeneratorSettings(
        papers,
        papersPerFile,
        layouts,
        topics,
        number,
        firstYear,
        lastYear,
        recurringShare,
        variantShare,
        oddShare);
  }

  public GeneratorSettings withYears(int first, int last) {
    return new GeneratorSettings(
        papers,
        papersPerFile,
        layouts,
        topics,
        seed,
        first,
        last,
        recurringShare,
        variantShare,
        oddShare);
  }

  public GeneratorSettings withRecurringShare(double share) {
    return new GeneratorSettings(
        papers,
        papersPerFile,
        layouts,
        topics,
        seed,
        firstYear,
        lastYear,
        share,
        variantShare,
        oddShare);
  }

  public GeneratorSettings withVariantShare(double share) {
    return new GeneratorSettings(
        papers,
        papersPerFile,
        layouts,
        topics,
        seed,
        firstYear,
        lastYear,
        recurringShare,
        share,
        oddShare);
  }

  public GeneratorSettings withOddShare(double share) {
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
        share);
  }

  /** Number of files that hold papers. */
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
