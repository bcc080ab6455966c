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
  /** The layout's name: the format code of its files. */
  String name();

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

  /** Writes a page, paper by paper. */
  void write(DumpContent page, DumpMaker maker, OutputStream out) throws IOException;
}
