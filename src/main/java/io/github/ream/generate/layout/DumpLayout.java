package io.github.ream.generate.layout;

import io.github.ream.generate.plan.OddCase;
import io.github.ream.generate.plan.SeenText;
import io.github.ream.generate.plan.Shown;
import io.github.ream.generate.plan.Sighting;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** How papers are written into the files of one layout. */
public interface DumpLayout {
  /** The name that {@code --layout} knows it by. */
  String name();

  /** The {@code source_format} that its records are read as. */
  default String format() {
    return name();
  }

  /** The extension of its files. */
  String extension();

  /** The odd cases of its files. */
  List<OddCase> oddFiles();

  /** The odd cases of single sightings in it. */
  List<OddCase> oddSightings();

  /** The fields of a sighting that it shows. */
  Shown shown(Sighting sighting);

  /** The form in which it shows the abstract of a sighting. */
  default SeenText.Form form(Sighting sighting) {
    return sighting.form();
  }

  /** Whether the abstract of a sighting stands in a second file beside the first. */
  default boolean abstractApart(Sighting sighting) {
    return false;
  }

  /** Writes the abstracts of a file that stand apart from it. */
  default void writeAbstracts(DumpContent content, DumpMaker maker, OutputStream out)
      throws IOException {
    throw new UnsupportedOperationException(name() + " has all of a paper in one file");
  }

  /** Writes a file, paper by paper. */
  void write(DumpContent content, DumpMaker maker, OutputStream out) throws IOException;
}
