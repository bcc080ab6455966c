package io.github.ream.generate.plan;

import io.github.ream.generate.random.CounterRandom;
import io.github.ream.generate.random.CounterRandom.Purpose;
import io.github.ream.generate.words.PlantedTopic;
import io.github.ream.generate.words.PlantedTopics;
import io.github.ream.generate.words.WordLists;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The authors of the papers. Each topic has a community of people who join it over the years; a few
 * of them write many papers and most write one or two. Authors beyond the size of the community, as
 * in the largest teams, write just one paper.
 */
public final class PlantedAuthors {
  /** About how many papers per person and topic a community is sized for. */
  private static final double PAPERS_PER_PERSON = 2.5;

  private static final long COMMUNITY_MIN = 60;
  private static final int ATTEMPTS = 8;
  private static final long ONE_PAPER = 1L << 62;

  private final PlanSettings settings;
  private final PlantedTopics topics;
  private final List<String> given;
  private final List<String> beginnings;
  private final List<String> middles;
  private final List<String> ends;

  public PlantedAuthors(PlanSettings settings, PlantedTopics topics) {
    this.settings = settings;
    this.topics = topics;
    Map<String, List<String>> lists = WordLists.lists("people.txt");
    this.given = lists.get("given");
    this.beginnings = lists.get("beginnings");
    this.middles = lists.get("middles");
    this.ends = lists.get("ends");
  }

  /** The authors of a paper in order, each one once. */
  public List<Person> authors(PaperPlan paper, double time) {
    CounterRandom random = CounterRandom.of(settings.seed(), Purpose.AUTHORS, paper.number());
    int topic = paper.topics().get(0).topic();
    double community = community(topic) * (0.3 + 0.7 * time);
    Set<Long> ids = new HashSet<>();
    List<Person> authors = new ArrayList<>(paper.authors());
    while (authors.size() < paper.authors()) {
      long id = ONE_PAPER + paper.number() * 4096 + authors.size();
      for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
        double uniform = random.nextDouble();
        long drawn = ((long) topic << 40) + (long) (uniform * uniform * community);
        if (!ids.contains(drawn)) {
          id = drawn;
          break;
        }
      }
      ids.add(id);
      authors.add(person(id));
    }
    return authors;
  }

  private double community(int topic) {
    PlantedTopic planted = topics.all().get(topic);
    double places = settings.papers() * planted.share() * PlantedTeamSizes.mean(planted, 0.5);
    return Math.max(COMMUNITY_MIN, places / PAPERS_PER_PERSON);
  }

  private Person person(long id) {
    CounterRandom random = CounterRandom.of(settings.seed(), Purpose.PERSON, id);
    String initial = random.chance(0.4) ? String.valueOf((char) ('A' + random.nextInt(26))) : "";
    String family =
        beginnings.get(random.nextInt(beginnings.size()))
            + middles.get(random.nextInt(middles.size()))
            + ends.get(random.nextInt(ends.size()));
    return new Person(id, given.get(random.nextInt(given.size())), initial, family);
  }

  /** A stable account name for a person. */
  public static String account(Person person) {
    return String.format(
        Locale.ROOT,
        "%s%03d",
        person.given().toLowerCase(Locale.ROOT),
        Math.floorMod(person.id(), 1000L));
  }
}
