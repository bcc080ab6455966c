package io.github.ream.generate.layout;

import io.github.ream.generate.plan.OddCase;
import io.github.ream.generate.plan.SeenText;
import io.github.ream.generate.plan.Shown;
import io.github.ream.generate.plan.Sighting;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** How papers are written into the files of one layout. */
public interface DumpLayout {
  /** The layout's name in the contract. */
  String name();

  /** The extension of its files. */
  String extension();

  /** What can be odd about its files. */
  List<OddCase> oddFiles();

  /** What can be odd about single sightings in it. */
  List<OddCase> oddSightings();

  /** What it shows of a sighting. */
  Shown shown(Sighting sighting);

  /** What becomes of a sighting's abstract. */
  default SeenText.Form form(Sighting sighting) {
    return sighting.form();
  }

  /** Writes a page, paper by paper. */
  void write(DumpContent page, DumpMaker maker, Writer out) throws IOException;
}
