package io.github.ream.dump.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.ream.dump.fields.PartialDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The date of a plain record: a text, a number, parts in a list or an object, or year and month.
 */
final class PlainDates {
  private PlainDates() {}

  /** The text of the date; null if there is none. */
  static String of(JsonNode record) {
    List<String> texts = new ArrayList<>();
    JsonNode value = PlainField.DATE.value(record);
    if (value != null && value.isContainerNode()) {
      texts.add(ofParts(value));
    }
    texts.addAll(Arrays.asList(PlainField.DATE.texts(record)));
    String date = PartialDate.firstDate(texts.toArray(new String[0]));
    PartialDate found = PartialDate.of(date);
    Integer month = PartialDate.month(Json.text(record, "month"));
    boolean finer =
        found != null && found.month() == null && month != null && Json.has(record, "year");
    return finer
        ? joined(String.valueOf(found.year()), month.toString(), Json.text(record, "day"))
        : date;
  }

  private static String ofParts(JsonNode value) {
    if (value.isArray()) {
      JsonNode first = value.path(0);
      return first.isNumber() || first.asText().matches("\\d{4}")
          ? joined(first.asText(), Json.textOf(value.get(1)), Json.textOf(value.get(2)))
          : first.isContainerNode() ? ofParts(first) : null;
    }
    JsonNode within =
        Json.firstNode(value, "date-parts", "$date", "date", "value", "dateTime", "raw");
    if (within != null) {
      return within.isContainerNode() ? ofParts(within) : Json.textOf(within);
    }
    String year = Json.text(value, "year");
    return year == null ? null : joined(year, Json.text(value, "month"), Json.text(value, "day"));
  }

  private static String joined(String year, String month, String day) {
    Integer number = PartialDate.month(month);
    return number == null ? year : year + "-" + number + (day == null ? "" : "-" + day.strip());
  }
}
