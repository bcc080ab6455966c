package io.github.ream.breaking;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the trials of one kind came to. */
final class Tally {
  private final PrintStream out;
  private final Map<String, Integer> outcomes = new TreeMap<>();
  private final List<String> faults = new ArrayList<>();

  Tally(PrintStream out) {
    this.out = out;
  }

  /** One trial's outcome, in a few words. */
  void add(long seed, String outcome) {
    outcomes.merge(outcome, 1, Integer::sum);
    out.println("\nseed " + seed + ": " + outcome);
  }

  /** What must not be. */
  void fault(long seed, String what) {
    faults.add("seed " + seed + ": " + what);
    out.println("\nFAULT, seed " + seed + ": " + what);
  }

  List<String> faults() {
    return List.copyOf(faults);
  }

  int count(String outcome) {
    return outcomes.getOrDefault(outcome, 0);
  }

  void print() {
    outcomes.forEach((outcome, times) -> out.println(times + " times: " + outcome));
    out.println(faults.isEmpty() ? "No fault was found." : faults.size() + " faults:");
    faults.forEach(out::println);
  }
}
