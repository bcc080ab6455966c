package io.github.ream.generate;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** How papers are written into the files of one layout. */
interface PageLayout {
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
  void write(Page page, PageMaker maker, Writer out) throws IOException;
}
