package io.github.ream.generate.layout;

import io.github.ream.generate.plan.OddCase;
import io.github.ream.generate.plan.SeenText;
import io.github.ream.generate.plan.Shown;
import io.github.ream.generate.plan.Sighting;
import java.util.List;

/**
 * A layout whose files hold the records of another layout in something else: it shows what that one
 * shows.
 *
 * @param <L> the kind of the other layout
 */
abstract class LayoutAround<L extends DumpLayout> implements DumpLayout {
  final L inner;

  LayoutAround(L inner) {
    this.inner = inner;
  }

  @Override
  public final String format() {
    return inner.format();
  }

  @Override
  public final List<OddCase> oddSightings() {
    return inner.oddSightings();
  }

  @Override
  public final Shown shown(Sighting sighting) {
    return inner.shown(sighting);
  }

  @Override
  public final SeenText.Form form(Sighting sighting) {
    return inner.form(sighting);
  }
}
