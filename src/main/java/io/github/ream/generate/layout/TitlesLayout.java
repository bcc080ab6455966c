package io.github.ream.generate.layout;

import io.github.ream.generate.plan.OddCase;
import io.github.ream.generate.plan.SeenText;
import io.github.ream.generate.plan.Shown;
import io.github.ream.generate.plan.Sighting;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * The {@code hf-titles} layout: alternating title and abstract lines under two header lines, the
 * first title glued to {@code Subscribe}.
 */
final class TitlesLayout implements WrittenLayout {

  @Override
  public String name() {
    return "hf-titles";
  }

  @Override
  public String extension() {
    return "txt";
  }

  /** All cases but a missing header: without a header this layout is just lines of text. */
  @Override
  public List<OddCase> oddFiles() {
    return OddCase.of(OddCase.Scope.FILE, OddCase.Scope.EXTRA_FILE).stream()
        .filter(odd -> odd != OddCase.NO_HEADER)
        .toList();
  }

  @Override
  public List<OddCase> oddSightings() {
    return List.of();
  }

  @Override
  public Shown shown(Sighting sighting) {
    return Shown.NOTHING;
  }

  @Override
  public void write(DumpContent content, DumpMaker maker, Writer out) throws IOException {
    LayoutLines lines = new LayoutLines(content.file(), out);
    int papers = content.papers().size();
    for (int i = 0; i < papers; i++) {
      boolean headed = i == 0 || (i == papers / 2 && content.file().is(OddCase.GLUED));
      if (headed) {
        lines.line("Get trending papers in your email inbox once a day!");
        lines.line("Get trending papers in your email inbox!");
      } else if (content.file().is(OddCase.BLANK_RUNS)) {
        lines.gap();
      }
      Sighting sighting = maker.sighting(content.papers().paper(i), content.file());
      SeenText text = maker.seen(sighting, this);
      lines.line(headed ? "Subscribe" + text.title() : text.title());
      lines.line(text.abstractText());
    }
    if (!content.file().is(OddCase.TRUNCATED)) {
      lines.end();
    }
  }
}
