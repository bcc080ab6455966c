package io.github.ream.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Compares the variants that meet in a block. */
final class Matching {
  private Matching() {}

  /** Pairs of ids of variants that are one paper, enough of them to connect all that are. */
  static List<List<String>> pairs(List<Variant> block, boolean byTitle, SamePaper same) {
    List<List<String>> pairs = new ArrayList<>();
    if (byTitle) {
      Map<String, List<Variant>> titles =
          block.stream()
              .collect(Collectors.groupingBy(Variant::titleKey, TreeMap::new, Collectors.toList()));
      for (List<Variant> title : titles.values()) {
        for (List<Variant> paper : new TitleGroup(title, same).groups()) {
          for (Variant v : paper.subList(1, paper.size())) {
            pairs.add(List.of(v.id(), paper.get(0).id()));
          }
        }
      }
      return pairs;
    }
    List<Variant> sorted = new ArrayList<>(block);
    sorted.sort(Comparator.comparing(Variant::id));
    for (int i = 0; i < sorted.size(); i++) {
      for (int j = i + 1; j < sorted.size(); j++) {
        if (same.of(sorted.get(i), sorted.get(j)) == SamePaper.Verdict.YES) {
          pairs.add(List.of(sorted.get(j).id(), sorted.get(i).id()));
        }
      }
    }
    return pairs;
  }
}
