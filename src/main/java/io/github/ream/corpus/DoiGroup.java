package io.github.ream.corpus;

import java.util.ArrayList;
import java.util.List;

/**
 * The variants of one DOI, of whatever titles, grouped into papers. Variants that are surely one
 * paper are put together first. Two groups of unlike titles are one if their authors agree and an
 * abstract is missing: a title and its translation. More than two are articles of an issue or
 * chapters of a book.
 */
final class DoiGroup {
  private final List<List<Variant>> groups;

  DoiGroup(List<Variant> variants, SamePaper same) {
    this.groups = TitleGroup.surely(variants, same);
    List<List<Variant>> papers =
        groups.stream().filter(g -> g.stream().allMatch(v -> v.notice() == null)).toList();
    if (papers.size() == 2 && mayBeOne(papers.get(0), papers.get(1), same)) {
      List<Variant> both = new ArrayList<>(papers.get(0));
      both.addAll(papers.get(1));
      groups.removeAll(papers);
      groups.add(both);
    }
  }

  private static boolean mayBeOne(List<Variant> one, List<Variant> other, SamePaper same) {
    return one.stream()
        .allMatch(a -> other.stream().allMatch(b -> same.of(a, b) == SamePaper.Verdict.PERHAPS));
  }

  /** The variants of each paper. */
  List<List<Variant>> groups() {
    return groups;
  }
}
