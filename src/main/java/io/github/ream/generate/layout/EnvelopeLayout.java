package io.github.ream.generate.layout;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.ream.generate.plan.OddCase;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** The records of a layout as its API answers with them: in lists within objects. */
final class EnvelopeLayout extends LayoutAround<JsonLayout> implements WrittenLayout {
  private static final int RECORDS_IN_AN_ANSWER = 4;

  private final Envelope envelope;

  /** The objects around a list of records. */
  enum Envelope {
    /** Saved answers one after the other in an array, each {@code {"meta":…,"results":[…]}}. */
    PAGES("results"),
    RESULT_LIST("resultList.result"),
    DATA("data"),
    RESULTS("results"),
    HITS("hits.hits"),
    DOCS("response.docs");

    private final String path;

    Envelope(String path) {
      this.path = path;
    }

    /** The keys on the way to the list. */
    private List<String> keys() {
      return List.of(path.split("\\."));
    }
  }

  EnvelopeLayout(JsonLayout inner, Envelope envelope) {
    super(inner);
    this.envelope = envelope;
  }

  @Override
  public String name() {
    return inner.name() + "-api";
  }

  @Override
  public String extension() {
    return "json";
  }

  @Override
  public List<OddCase> oddFiles() {
    return List.of(OddCase.BYTE_ORDER_MARK, OddCase.EMPTY, OddCase.FOREIGN);
  }

  @Override
  public void write(DumpContent content, DumpMaker maker, Writer out) throws IOException {
    if (content.file().is(OddCase.BYTE_ORDER_MARK)) {
      out.append('\ufeff');
    }
    int size = content.papers().size();
    try (JsonGenerator json = JsonLayout.generator(out)) {
      if (envelope == Envelope.PAGES) {
        json.writeStartArray();
        for (int from = 0; from < size; from += RECORDS_IN_AN_ANSWER) {
          writeAnswer(content.part(from, Math.min(size, from + RECORDS_IN_AN_ANSWER)), maker, json);
        }
        json.writeEndArray();
      } else {
        writeAnswer(content, maker, json);
      }
    }
  }

  private void writeAnswer(DumpContent content, DumpMaker maker, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    json.writeObjectFieldStart("meta");
    json.writeNumberField("count", content.papers().size());
    json.writeEndObject();
    List<String> keys = envelope.keys();
    int around = keys.size() - 1;
    for (int i = 0; i < around; i++) {
      json.writeObjectFieldStart(keys.get(i));
      json.writeNumberField("total", content.papers().size());
    }
    json.writeArrayFieldStart(keys.get(around));
    for (int i = 0; i < content.papers().size(); i++) {
      inner.writeRecord(content, i, maker, json);
    }
    json.writeEndArray();
    for (int i = 0; i <= around; i++) {
      json.writeEndObject();
    }
  }
}
