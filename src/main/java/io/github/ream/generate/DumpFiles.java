package io.github.ream.generate;

import io.github.ream.generate.CounterRandom.Purpose;
import java.util.List;
import java.util.Locale;

/** The made-up files by number; they take the layouts in turn. */
final class DumpFiles {
  private final GeneratorSettings settings;
  private final CaptureDates captureDates;
  private final List<PageLayout> layouts;

  DumpFiles(GeneratorSettings settings) {
    this.settings = settings;
    this.captureDates = new CaptureDates(settings);
    this.layouts = settings.layouts().stream().map(PageLayouts::named).toList();
  }

  DumpFile file(long number) {
    PageLayout layout = layouts.get((int) (number % layouts.size()));
    long page = number / layouts.size() + 1;
    String path =
        String.format(Locale.ROOT, "%s/page-%05d.%s", layout.name(), page, layout.extension());
    return new DumpFile(number, page, path, layout, captureDates.of(number), odd(number, layout));
  }

  private OddCase odd(long number, PageLayout layout) {
    CounterRandom random = CounterRandom.of(settings.seed(), Purpose.ODD_FILE, number);
    List<OddCase> possible = layout.oddFiles();
    return random.chance(settings.oddShare())
        ? possible.get(random.nextInt(possible.size()))
        : null;
  }
}
