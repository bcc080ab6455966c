package io.github.ream.generate.layout;

import io.github.ream.generate.plan.CaptureDates;
import io.github.ream.generate.plan.OddCase;
import io.github.ream.generate.plan.PlanSettings;
import io.github.ream.generate.random.CounterRandom;
import io.github.ream.generate.random.CounterRandom.Purpose;
import java.util.List;
import java.util.Locale;

/** The made-up files by number; they take the layouts in turn. */
public final class DumpFiles {
  private final PlanSettings settings;
  private final CaptureDates captureDates;
  private final List<DumpLayout> layouts;

  public DumpFiles(PlanSettings settings) {
    this.settings = settings;
    this.captureDates = new CaptureDates(settings);
    this.layouts = settings.layouts().stream().map(DumpLayouts::named).toList();
  }

  public DumpFile file(long number) {
    DumpLayout layout = layouts.get((int) (number % layouts.size()));
    long place = number / layouts.size() + 1;
    String path =
        String.format(Locale.ROOT, "%s/page-%05d.%s", layout.name(), place, layout.extension());
    return new DumpFile(number, place, path, layout, captureDates.of(number), odd(number, layout));
  }

  /** One more than the number of the last paper first seen in a file. */
  long endOfFirstSeen(long number) {
    return Math.min(settings.papers(), (number + 1) * settings.papersPerFile());
  }

  private OddCase odd(long number, DumpLayout layout) {
    CounterRandom random = CounterRandom.of(settings.seed(), Purpose.ODD_FILE, number);
    List<OddCase> possible = layout.oddFiles();
    if (!random.chance(settings.oddShare())) {
      return null;
    }
    OddCase odd = possible.get(random.nextInt(possible.size()));
    // Each of two captures needs a paper that determines its year; a cut file keeps one.
    boolean two = endOfFirstSeen(number) - number * settings.papersPerFile() >= 2;
    return two || (odd != OddCase.GLUED && odd != OddCase.TRUNCATED) ? odd : null;
  }
}
