package io.github.ream.generate.plan;

import io.github.ream.generate.random.CounterRandom;
import io.github.ream.generate.words.WordLists;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The made-up organisations: a few with many papers, many with few. */
final class Organizations {
  private final List<String> names;
  private final List<String> kinds;

  Organizations() {
    Map<String, List<String>> lists = WordLists.lists("organizations.txt");
    this.names = lists.get("names");
    this.kinds = lists.get("kinds");
  }

  Organization draw(CounterRandom random) {
    // The square of a uniform number gives frequencies that fall as the square root of the rank: a
    // few large organisations and a long tail of small ones.
    double skewed = random.nextDouble() * random.nextDouble();
    int index = (int) (skewed * names.size() * kinds.size());
    String house = names.get(index % names.size());
    String name = house + " " + kinds.get(index / names.size());
    String handle =
        index % 3 == 0
            ? name.replace(" ", "")
            : name.replace(' ', '-').toLowerCase(Locale.ROOT).replace("institute-of-", "");
    return new Organization(handle, name);
  }

  /** An organisation of one word without a handle. */
  Organization withoutHandle(CounterRandom random) {
    String house = names.get(random.nextInt(names.size()));
    return new Organization("", house.substring(house.indexOf(' ') + 1) + "Works");
  }
}
