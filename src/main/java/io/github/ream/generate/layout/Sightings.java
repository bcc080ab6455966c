package io.github.ream.generate.layout;

import io.github.ream.generate.plan.OddCase;
import io.github.ream.generate.plan.PaperPlan;
import io.github.ream.generate.plan.PaperPlanner;
import io.github.ream.generate.plan.PlanSettings;
import io.github.ream.generate.plan.Recurrence;
import io.github.ream.generate.plan.Shown;
import io.github.ream.generate.plan.Sighting;
import io.github.ream.generate.plan.TitleVariant;
import io.github.ream.generate.random.CounterRandom;
import io.github.ream.generate.random.CounterRandom.Purpose;
import java.util.Comparator;
import java.util.List;

/** Makes the sightings of papers in files. */
public final class Sightings {
  private static final double ORGANIZATION_IN_PLACE_OF_COUNT = 0.85;

  private final PlanSettings settings;
  private final DumpFiles files;
  private final Recurrence recurrence;

  public Sightings(PlanSettings settings, DumpFiles files, Recurrence recurrence) {
    this.settings = settings;
    this.files = files;
    this.recurrence = recurrence;
  }

  /** The sighting of a paper in one of its files; it depends on nothing else in that file. */
  public Sighting sighting(PaperPlan paper, DumpFile file) {
    CounterRandom random =
        CounterRandom.of(settings.seed(), Purpose.SIGHTING, paper.number(), file.number());
    boolean organizationShown =
        !paper.organizations().isEmpty() && random.chance(ORGANIZATION_IN_PLACE_OF_COUNT);
    OddCase odd = paper.odd();
    // The dates on a capture must determine its year, so its first paper keeps its byline.
    if (random.chance(settings.oddShare())
        && odd == null
        && !PaperPlanner.isAnchor(settings, paper.number())) {
      List<OddCase> possible = file.layout().oddSightings();
      odd = possible.isEmpty() ? null : possible.get(random.nextInt(possible.size()));
    }
    Sighting.Draft sighting = new Sighting.Draft();
    sighting.paper = paper;
    sighting.file = file.number();
    sighting.capturedOn = file.capturedOn();
    sighting.odd = odd;
    sighting.cut = file.is(OddCase.TRUNCATED) && paper.number() == lastFirstSeen(file.number());
    sighting.byline = odd != OddCase.NO_BYLINE && !sighting.cut;
    sighting.organizationShown = organizationShown;
    sighting.yearHidden = paper.publishedOn().getYear() == file.capturedOn().getYear();
    sighting.comments = soFar(paper.comments(), paper, file.number());
    sighting.upvotes = soFar(paper.upvotes(), paper, file.number());
    sighting.variant = variant(paper, file.number());
    sighting.style = random.nextLong();
    return sighting.made();
  }

  /**
   * The best known fields of a paper, merged from all its sightings. A file that does not say when
   * it was captured counts as the earliest.
   */
  public Shown merged(PaperPlan paper) {
    Shown merged = Shown.NOTHING;
    for (DumpFile file : inOrderOfCapture(paper)) {
      merged = merged.then(file.layout().shown(sighting(paper, file)));
    }
    return merged;
  }

  /** The number of records that tell of a paper. */
  public int number(PaperPlan paper) {
    return recurrence.files(paper.number()).stream()
        .map(files::file)
        .mapToInt(file -> file.layout().abstractApart(sighting(paper, file)) ? 2 : 1)
        .sum();
  }

  private List<DumpFile> inOrderOfCapture(PaperPlan paper) {
    return recurrence.files(paper.number()).stream()
        .map(files::file)
        .sorted(
            Comparator.comparing((DumpFile file) -> !file.is(OddCase.NO_HEADER))
                .thenComparing(DumpFile::number))
        .toList();
  }

  /** The last of the papers first seen in a file; a truncated file is cut in this one. */
  public long lastFirstSeen(long file) {
    return files.endOfFirstSeen(file) - 1;
  }

  /** Titles vary from the second sighting on. */
  private TitleVariant variant(PaperPlan paper, long file) {
    CounterRandom random = CounterRandom.of(settings.seed(), Purpose.VARIANT, paper.number(), file);
    return file != recurrence.firstFile(paper.number()) && random.chance(settings.variantShare())
        ? TitleVariant.draw(random)
        : null;
  }

  /** The part of a final number of comments or upvotes that is reached at a sighting. */
  private int soFar(int inTheEnd, PaperPlan paper, long file) {
    List<Long> seenIn = recurrence.files(paper.number());
    return inTheEnd * (seenIn.indexOf(file) + 1) / seenIn.size();
  }
}
