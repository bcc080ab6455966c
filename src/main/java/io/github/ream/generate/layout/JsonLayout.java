package io.github.ream.generate.layout;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.ream.generate.plan.OddCase;
import io.github.ream.generate.plan.Person;
import io.github.ream.generate.plan.SeenText;
import io.github.ream.generate.plan.Sighting;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** A layout of JSON records; as a rule one a line. */
abstract class JsonLayout implements WrittenLayout {
  private static final JsonFactory JSON =
      new JsonFactory().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

  @Override
  public String extension() {
    return "jsonl";
  }

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
    String lineEnd = content.file().is(OddCase.CRLF) ? "\r\n" : "\n";
    for (int i = 0; i < content.papers().size(); i++) {
      try (JsonGenerator json = generator(out)) {
        writeRecord(content, i, maker, json);
      }
      out.append(lineEnd);
    }
  }

  /** Writes one record of a file. */
  final void writeRecord(DumpContent content, int index, DumpMaker maker, JsonGenerator json)
      throws IOException {
    Sighting sighting = maker.sighting(content.papers().paper(index), content.file());
    writeRecord(sighting, maker.seen(sighting, this), maker.authors(sighting.paper()), json);
  }

  /** Writes one record. */
  abstract void writeRecord(
      Sighting sighting, SeenText text, List<Person> authors, JsonGenerator json)
      throws IOException;

  static JsonGenerator generator(Writer out) throws IOException {
    return JSON.createGenerator(out);
  }
}
