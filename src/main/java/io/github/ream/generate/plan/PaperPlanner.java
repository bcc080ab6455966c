package io.github.ream.generate.plan;

import io.github.ream.generate.random.CounterRandom;
import io.github.ream.generate.random.CounterRandom.Purpose;
import io.github.ream.generate.words.PlantedTopics;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Plans a made-up paper from its number alone. */
public final class PaperPlanner {
  private static final double ORGANIZATION_SHARE = 0.1;
  private static final List<OddCase> ODD_PAPERS = OddCase.of(OddCase.Scope.PAPER);

  private final PlanSettings settings;
  private final PlantedTopics topics;
  private final CaptureDates captureDates;
  private final Organizations organizations = new Organizations();

  public PaperPlanner(PlanSettings settings, PlantedTopics topics) {
    this.settings = settings;
    this.topics = topics;
    this.captureDates = new CaptureDates(settings);
  }

  public PaperPlan plan(long number) {
    CounterRandom random = CounterRandom.of(settings.seed(), Purpose.PLAN, number);
    OddCase odd = odd(number);
    LocalDate publishedOn = publicationDate(number, random);
    double time = time(publishedOn);
    PaperPlan.Draft plan = new PaperPlan.Draft();
    plan.number = number;
    plan.odd = odd;
    plan.publishedOn = publishedOn;
    plan.arxivId = PlantedIds.arxivId(number, publishedOn, settings.papers());
    plan.doi = PlantedIds.doi(number);
    // The order of what is drawn from `random` is part of a made-up dump's bytes.
    plan.topics = topicWeights(random, time);
    plan.comments = random.chance(0.15) ? 0 : 1 + random.nextGeometric(3);
    plan.organizations = organizations(random, odd);
    int main = plan.topics.get(0).topic();
    plan.authors = authors(number, main, time, odd);
    plan.upvotes = 1 + random.nextGeometric(20);
    plan.venue = PlantedIds.venue(topics.all().get(main).field(), random);
    return plan.made();
  }

  /**
   * Whether a paper dates from the year before the capture: the first paper of a file, and the
   * second one of an odd file, which may hold two captures.
   */
  public static boolean isAnchor(PlanSettings settings, long number) {
    return number % settings.papersPerFile() < (settings.oddShare() > 0 ? 2 : 1);
  }

  /** 0 for the first day of the first year, just under 1 for the last day of the last. */
  public double time(LocalDate date) {
    LocalDate from = LocalDate.of(settings.firstYear(), 1, 1);
    LocalDate to = LocalDate.of(settings.lastYear() + 1, 1, 1);
    return (double) ChronoUnit.DAYS.between(from, date) / ChronoUnit.DAYS.between(from, to);
  }

  private OddCase odd(long number) {
    CounterRandom random = CounterRandom.of(settings.seed(), Purpose.ODD_PAPER, number);
    return random.chance(settings.oddShare())
        ? ODD_PAPERS.get(random.nextInt(ODD_PAPERS.size()))
        : null;
  }

  /**
   * The publication date. Most papers are new when they are first seen, some are months and some
   * are years old. The first paper of a file dates from the year before, so that the dates on the
   * capture, with and without a year, determine the year of capture.
   */
  private LocalDate publicationDate(long number, CounterRandom random) {
    LocalDate captured = captureDates.of(number / settings.papersPerFile());
    LocalDate earliest = LocalDate.of(settings.firstYear(), 1, 1);
    LocalDate latest = LocalDate.of(settings.lastYear(), 12, 31);
    if (isAnchor(settings, number)) {
      return between(
          LocalDate.of(captured.getYear() - 1, 1, 1),
          LocalDate.of(captured.getYear() - 1, 12, 31),
          random);
    }
    double age = random.nextDouble();
    long days =
        age < 0.6
            ? random.nextInt(7)
            : age < 0.85 ? 7 + random.nextInt(200) : 207 + random.nextInt(1800);
    LocalDate date = captured.minusDays(days);
    if (date.isBefore(earliest) || date.isAfter(latest)) {
      return between(earliest, captured.isBefore(latest) ? captured : latest, random);
    }
    return date;
  }

  private static LocalDate between(LocalDate from, LocalDate to, CounterRandom random) {
    return from.plusDays(random.nextLong(ChronoUnit.DAYS.between(from, to) + 1));
  }

  private List<TopicWeight> topicWeights(CounterRandom random, double time) {
    double several = random.nextDouble();
    int wanted = Math.min(several < 0.35 ? 1 : several < 0.8 ? 2 : 3, topics.all().size());
    List<Integer> drawn = new ArrayList<>();
    while (drawn.size() < wanted) {
      int topic = topics.draw(random, time);
      if (!drawn.contains(topic)) {
        drawn.add(topic);
      }
    }
    double main = wanted == 1 ? 1 : 0.55 + 0.35 * random.nextDouble();
    List<TopicWeight> weights = new ArrayList<>();
    weights.add(new TopicWeight(drawn.get(0), main));
    if (wanted == 2) {
      weights.add(new TopicWeight(drawn.get(1), 1 - main));
    } else if (wanted == 3) {
      double second = (1 - main) * (0.5 + 0.4 * random.nextDouble());
      weights.add(new TopicWeight(drawn.get(1), second));
      weights.add(new TopicWeight(drawn.get(2), 1 - main - second));
    }
    return List.copyOf(weights);
  }

  private int authors(long number, int topic, double time, OddCase odd) {
    CounterRandom random = CounterRandom.of(settings.seed(), Purpose.TEAM, number);
    return odd == OddCase.THOUSAND_AUTHORS
        ? 1000 + random.nextInt(2000)
        : PlantedTeamSizes.draw(random, topics.all().get(topic), time);
  }

  private List<Organization> organizations(CounterRandom random, OddCase odd) {
    boolean one = random.chance(ORGANIZATION_SHARE);
    if (odd == OddCase.THOUSAND_AUTHORS) {
      return List.of();
    }
    if (odd == OddCase.NO_HANDLE) {
      return List.of(organizations.withoutHandle(random));
    }
    if (odd == OddCase.SEVERAL_ORGANIZATIONS) {
      Organization first = organizations.draw(random);
      Organization second = organizations.draw(random);
      while (second.equals(first)) {
        second = organizations.draw(random);
      }
      return List.of(first, second);
    }
    return one ? List.of(organizations.draw(random)) : List.of();
  }
}
