package io.github.ream.generate.layout;

import io.github.ream.generate.plan.OddCase;
import io.github.ream.generate.plan.Person;
import io.github.ream.generate.plan.SeenText;
import io.github.ream.generate.plan.Sighting;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** A layout of plain text in which each record is some lines. */
abstract class TextLayout implements WrittenLayout {

  @Override
  public List<OddCase> oddFiles() {
    return List.of(OddCase.CRLF, OddCase.BYTE_ORDER_MARK, OddCase.EMPTY, OddCase.FOREIGN);
  }

  @Override
  public List<OddCase> oddSightings() {
    return List.of();
  }

  @Override
  public void write(DumpContent content, DumpMaker maker, Writer out) throws IOException {
    if (content.file().is(OddCase.BYTE_ORDER_MARK)) {
      out.append('\ufeff');
    }
    writeRecords(content, maker, content.file().is(OddCase.CRLF) ? "\r\n" : "\n", out);
  }

  /** Writes the records of a file, one after the other. */
  final void writeRecords(DumpContent content, DumpMaker maker, String lineEnd, Writer out)
      throws IOException {
    for (int i = 0; i < content.papers().size(); i++) {
      Sighting sighting = maker.sighting(content.papers().paper(i), content.file());
      List<Person> authors = maker.authors(sighting.paper());
      for (String line : record(sighting, maker.seen(sighting, this), authors)) {
        out.append(line).append(lineEnd);
      }
    }
  }

  /** The lines of one record, with the blank one after it. */
  abstract List<String> record(Sighting sighting, SeenText text, List<Person> authors);

  /** Adds a field of one or more lines: the first begins with its tag, the others are indented. */
  static void add(List<String> lines, String tag, String indent, List<String> values) {
    for (int i = 0; i < values.size(); i++) {
      lines.add((i == 0 ? tag : indent) + values.get(i));
    }
  }

  /** A name, the family's first. */
  static String lastFirst(Person person) {
    return person.initial().isEmpty()
        ? person.family() + ", " + person.given()
        : person.family() + ", " + person.given() + " " + person.initial() + ".";
  }
}
