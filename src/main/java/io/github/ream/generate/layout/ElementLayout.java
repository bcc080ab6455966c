package io.github.ream.generate.layout;

import io.github.ream.generate.plan.Person;
import io.github.ream.generate.plan.SeenText;
import io.github.ream.generate.plan.Sighting;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** A layout of XML files with one element for each paper. */
abstract class ElementLayout extends XmlLayout {

  @Override
  public void write(DumpContent content, DumpMaker maker, Writer out) throws IOException {
    begin(content, out);
    line(out, 0, opening());
    for (int i = 0; i < content.papers().size(); i++) {
      Sighting sighting = maker.sighting(content.papers().paper(i), content.file());
      for (String line :
          element(sighting, maker.seen(sighting, this), maker.authors(sighting.paper()))) {
        line(out, 1, line);
      }
    }
    line(out, 0, closing());
  }

  /** What stands before all papers. */
  abstract String opening();

  /** What stands after all papers. */
  abstract String closing();

  /** The lines of one paper. */
  abstract List<String> element(Sighting sighting, SeenText text, List<Person> authors);
}
