package io.github.ream.dump.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.ream.dump.record.Head;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The way a table of papers is written as one JSON object, told by its beginning.
 *
 * @param way the orientation: whether rows or columns stand together
 * @param columns names of the columns where they stand before the rows, else empty
 */
record JsonTable(Way way, List<String> columns) {
  /** The orientation, as pandas calls it. */
  enum Way {
    /** {@code {"columns":["title"],"data":[["A"],["B"]]}}. */
    SPLIT,
    /** {@code {"0":{"title":"A"},"1":{"title":"B"}}}. */
    INDEX,
    /** {@code {"title":{"0":"A","1":"B"}}} or {@code {"title":["A","B"],"abstract":["a","b"]}}. */
    COLUMNS
  }

  /** The most titles that a single record has. */
  private static final int MOST_TITLES = 30;

  private static final JsonFactory FACTORY = new JsonFactory();

  /** The table in a file that begins like this; null if it is no such table. */
  static JsonTable of(Head head) {
    if (head.firstChar() != '{') {
      return null;
    }
    Look look = new Look();
    try (JsonParser json = FACTORY.createParser(head.text().substring(head.start()))) {
      json.nextToken();
      while (json.nextToken() == JsonToken.FIELD_NAME && !look.decided()) {
        String name = json.currentName();
        look.field(name, json.nextToken(), json);
      }
      look.ended = !look.decided();
    } catch (IOException e) {
      // The beginning of a large file ends in the middle of a value, and some files are no JSON.
      look.ended = false;
    }
    return look.table();
  }

  /** The facts seen in the fields of the object. */
  private static final class Look {
    private JsonTable found;
    private boolean none;
    private boolean ended;
    private int fields;
    private boolean numbered;
    private boolean title;
    private final Set<String> firstKeys = new HashSet<>();
    private int listed;
    private int lists;
    private boolean titles;

    boolean decided() {
      return none || found != null;
    }

    void field(String name, JsonToken value, JsonParser json) throws IOException {
      fields++;
      if (name.equals("columns") && value == JsonToken.START_ARRAY) {
        split(json);
      } else if (value == JsonToken.START_OBJECT) {
        boolean isTitle = PlainField.TITLE.isNamed(name);
        if (fields == 1 && !isTitle && hasTitle(name, json)) {
          found = new JsonTable(Way.INDEX, List.of());
        } else if (fields > 1 || isTitle) {
          column(isTitle, json);
        }
      } else if (value == JsonToken.START_ARRAY) {
        list(name, json);
      } else {
        // A plain value belongs to a record.
        none = !name.equals("index");
      }
    }

    private void split(JsonParser json) throws IOException {
      List<String> names = new ArrayList<>();
      while (json.nextToken() != JsonToken.END_ARRAY) {
        names.add(json.currentToken().isScalarValue() ? json.getText() : "");
        json.skipChildren();
      }
      none = names.stream().noneMatch(PlainField.TITLE::isNamed);
      found = none ? null : new JsonTable(Way.SPLIT, List.copyOf(names));
    }

    /** Whether an object, whose name contains a digit, is a record with a title. */
    private boolean hasTitle(String name, JsonParser json) throws IOException {
      boolean record = false;
      boolean scalars = false;
      String first = null;
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String key = json.currentName();
        first = first == null ? key : first;
        JsonToken value = json.nextToken();
        scalars |= value.isScalarValue();
        record |= value.isScalarValue() && PlainField.TITLE.isNamed(key);
        json.skipChildren();
      }
      seen(first, scalars);
      return record && name.chars().anyMatch(Character::isDigit);
    }

    private void column(boolean isTitle, JsonParser json) throws IOException {
      String first = json.nextToken() == JsonToken.FIELD_NAME ? json.currentName() : null;
      if (first == null) {
        return;
      }
      boolean scalar = json.nextToken().isScalarValue();
      seen(first, scalar || !isTitle);
      title |= isTitle && scalar;
      // The rest of the column may lie beyond the beginning of the file, and mostly does.
      json.skipChildren();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        json.nextToken();
        json.skipChildren();
      }
    }

    private void seen(String first, boolean fits) {
      if (first != null && fits) {
        numbered |= first.equals("0");
        firstKeys.add(first);
      }
      none |= firstKeys.size() > 1;
    }

    private void list(String name, JsonParser json) throws IOException {
      boolean isTitle = PlainField.TITLE.isNamed(name);
      boolean telling = isTitle || PlainField.ABSTRACT.isNamed(name);
      int texts = 0;
      while (json.nextToken() != JsonToken.END_ARRAY) {
        texts += json.currentToken().isScalarValue() ? 1 : 0;
        json.skipChildren();
        if (isTitle && texts > MOST_TITLES) {
          found = new JsonTable(Way.COLUMNS, List.of());
          return;
        }
      }
      if (telling && texts > 1) {
        listed = listed == 0 ? texts : listed;
        lists += listed == texts ? 1 : 0;
        titles |= isTitle;
      }
      found = titles && lists > 1 ? new JsonTable(Way.COLUMNS, List.of()) : null;
    }

    JsonTable table() {
      if (found != null || none) {
        return found;
      }
      boolean columns =
          numbered
              ? title || !ended
              // The names must not be languages of one title.
              : title
                  && fields > 1
                  && firstKeys.stream().allMatch(key -> key.chars().anyMatch(Character::isDigit));
      return columns ? new JsonTable(Way.COLUMNS, List.of()) : null;
    }
  }
}
