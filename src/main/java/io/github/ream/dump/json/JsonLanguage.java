package io.github.ream.dump.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.ream.dump.fields.StatedLanguage;
import io.github.ream.dump.record.DumpRecord;
import java.util.ArrayList;
import java.util.List;

/** The language that a JSON record states: a text, an object, or a list of either. */
final class JsonLanguage {
  private JsonLanguage() {}

  /** Gives a record its language; the value may be null. */
  static void give(DumpRecord r, JsonNode value) {
    List<String> fields = new ArrayList<>();
    add(fields, value);
    StatedLanguage.give(r, fields);
  }

  private static void add(List<String> fields, JsonNode value) {
    if (value == null) {
      return;
    }
    if (value.isArray()) {
      value.forEach(item -> add(fields, item));
    } else {
      // {"id": "deu", "title": {"en": "German"}}
      fields.add(
          value.isObject() ? Json.first(value, "id", "code", "name", "value") : value.asText());
    }
  }
}
