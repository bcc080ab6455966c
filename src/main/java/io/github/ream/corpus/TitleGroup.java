package io.github.ream.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import scala.Tuple2;

/**
 * The variants of one title, grouped into papers. Variants that are surely one paper are put
 * together first, transitively. A group without an abstract then joins a group that nothing in it
 * speaks against: to one with an abstract before others, then to the one with the most sightings,
 * then to the one with the smallest id. So it never joins two papers into one.
 */
final class TitleGroup {
  private static final Comparator<List<Variant>> LARGEST_FIRST =
      Comparator.comparingLong((List<Variant> g) -> -sightings(g))
          .thenComparing(g -> g.get(0).id());

  private final List<List<Variant>> groups = new ArrayList<>();

  TitleGroup(List<Variant> variants, SamePaper same) {
    groups.addAll(surely(variants, same));
    gather(same);
    groups.sort(LARGEST_FIRST);
  }

  /** The variants of each paper. */
  List<List<Variant>> groups() {
    return groups;
  }

  /** Pairs of vertices that connect the variants of each paper. */
  static List<Tuple2<Long, Long>> pairs(List<List<Variant>> groups) {
    return groups.stream()
        .flatMap(g -> g.stream().skip(1).map(v -> new Tuple2<>(v.vertex(), g.get(0).vertex())))
        .toList();
  }

  /** Groups of variants that are surely one paper, each in order of their ids. */
  static List<List<Variant>> surely(List<Variant> variants, SamePaper same) {
    List<List<Variant>> groups = new ArrayList<>();
    List<Variant> sorted = new ArrayList<>(variants);
    // Variants with identifiers first: they tell papers apart that other variants agree with.
    sorted.sort(
        Comparator.comparing((Variant v) -> v.doi() == null && v.arxivId() == null)
            .thenComparing(Variant::id));
    for (Variant variant : sorted) {
      join(groups, variant, same);
    }
    return groups;
  }

  private static long sightings(List<Variant> group) {
    return group.stream().mapToLong(Variant::sightings).sum();
  }

  /**
   * Adds a variant, and puts together all groups that it surely belongs to. If other identifiers
   * say that two of them are two papers, it belongs to the best of them only.
   */
  private static void join(List<List<Variant>> groups, Variant variant, SamePaper same) {
    List<List<Variant>> fitting = new ArrayList<>();
    for (List<Variant> group : groups) {
      if (group.stream().anyMatch(v -> same.of(v, variant) == SamePaper.Verdict.YES)) {
        fitting.add(group);
      }
    }
    fitting.sort(LARGEST_FIRST);
    List<Variant> merged = new ArrayList<>(List.of(variant));
    for (List<Variant> group : fitting) {
      if (group.stream().noneMatch(v -> merged.stream().anyMatch(w -> same.areApart(v, w)))) {
        merged.addAll(group);
        groups.remove(group);
      }
    }
    merged.sort(Comparator.comparing(Variant::id));
    groups.add(merged);
  }

  /** Gives lone variants without abstract to the best group that may be theirs. */
  private void gather(SamePaper same) {
    Comparator<List<Variant>> best =
        Comparator.comparingInt((List<Variant> g) -> hasAbstract(g) ? 0 : 1)
            .thenComparingLong(g -> -sightings(g))
            .thenComparing(g -> g.get(0).id());
    List<List<Variant>> order = new ArrayList<>(groups);
    order.sort(best);
    List<List<Variant>> done = new ArrayList<>();
    for (List<Variant> group : order) {
      List<Variant> home = null;
      for (List<Variant> candidate : done) {
        boolean fits =
            !hasAbstract(group)
                && candidate.stream()
                    .allMatch(
                        v ->
                            group.stream()
                                .allMatch(w -> same.of(v, w) == SamePaper.Verdict.PERHAPS));
        if (fits) {
          home = candidate;
          break;
        }
      }
      if (home == null) {
        done.add(group);
      } else {
        home.addAll(group);
      }
    }
    groups.clear();
    groups.addAll(done);
    groups.forEach(g -> g.sort(Comparator.comparing(Variant::id)));
  }

  private static boolean hasAbstract(List<Variant> group) {
    return group.stream().anyMatch(Variant::hasAbstract);
  }
}
