package io.github.ream.generate;

import java.io.IOException;
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

  /** Writes a page, paper by paper. */
  void write(Page page, PageMaker maker, Appendable out) throws IOException;
}
