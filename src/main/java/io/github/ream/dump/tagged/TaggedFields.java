package io.github.ream.dump.tagged;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;

/** The fields of one record: the values of each tag, in order, without those that are blank. */
final class TaggedFields {
  private final Map<String, List<String>> values = new LinkedHashMap<>();
  private final List<Field> inOrder = new ArrayList<>();

  /** One value with its tag. */
  record Field(String tag, String value) {}

  static TaggedFields of(String record, TagSyntax syntax) {
    TaggedFields fields = new TaggedFields();
    String tag = null;
    StringBuilder value = new StringBuilder();
    for (String line : record.split("\n", -1)) {
      Matcher m = syntax.tagged(line);
      if (m != null) {
        fields.add(tag, value);
        tag = m.group(1);
        value.append(m.group(2) == null ? "" : m.group(2));
      } else if (tag != null && syntax.isList(tag)) {
        fields.add(tag, value);
        value.append(line);
      } else {
        value.append(' ').append(line.strip());
      }
    }
    fields.add(tag, value);
    return fields;
  }

  private void add(String tag, StringBuilder value) {
    String text = value.toString().strip();
    value.setLength(0);
    if (tag != null && !text.isEmpty()) {
      values.computeIfAbsent(tag, t -> new ArrayList<>()).add(text);
      inOrder.add(new Field(tag, text));
    }
  }

  /** All values of all tags, as they follow each other. */
  List<Field> inOrder() {
    return inOrder;
  }

  /** All values of a tag. */
  List<String> all(String tag) {
    return values.getOrDefault(tag, List.of());
  }

  /** The first value of the first tag that has one; null if none has. */
  String first(String... tags) {
    for (String tag : tags) {
      if (!all(tag).isEmpty()) {
        return all(tag).get(0);
      }
    }
    return null;
  }

  /** The values of the first tag that has any, as one text; null if none has. */
  String joined(String... tags) {
    for (String tag : tags) {
      if (!all(tag).isEmpty()) {
        return String.join(" ", all(tag));
      }
    }
    return null;
  }

  /** Whether some of the tags has a value. */
  boolean has(String... tags) {
    return first(tags) != null;
  }
}
