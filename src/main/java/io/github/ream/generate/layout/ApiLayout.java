package io.github.ream.generate.layout;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.ream.generate.plan.PaperPlan;
import io.github.ream.generate.plan.Person;
import io.github.ream.generate.plan.SeenText;
import io.github.ream.generate.plan.Shown;
import io.github.ream.generate.plan.Sighting;
import io.github.ream.schema.DatePrecision;
import java.io.IOException;
import java.util.List;

/** A layout of the answers of an API, one record a line, which names venue and DOI. */
abstract class ApiLayout extends JsonLayout {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final String name;
  private final DatePrecision precision;
  private final double abstracts;

  /**
   * A layout.
   *
   * @param precision how finely it tells dates
   * @param abstracts share of papers with an abstract
   */
  ApiLayout(String name, DatePrecision precision, double abstracts) {
    this.name = name;
    this.precision = precision;
    this.abstracts = abstracts;
  }

  @Override
  public final String name() {
    return name;
  }

  @Override
  public Shown shown(Sighting sighting) {
    PaperPlan paper = sighting.paper();
    return Shown.published(paper, precision).withDoi(sighting.has("doi", 0.9) ? paper.doi() : null);
  }

  @Override
  public final SeenText.Form form(Sighting sighting) {
    return sighting.has("abstract", abstracts) ? sighting.form() : SeenText.Form.NONE;
  }

  @Override
  final void writeRecord(Sighting sighting, SeenText text, List<Person> authors, JsonGenerator json)
      throws IOException {
    ObjectNode record = MAPPER.createObjectNode();
    fill(record, sighting.paper().number(), text, authors, shown(sighting));
    MAPPER.writeTree(json, record);
  }

  /** Writes the fields of a paper into its record. */
  abstract void fill(
      ObjectNode record, long number, SeenText text, List<Person> authors, Shown shown);

  /** A date up to its precision, as ISO 8601 writes it. */
  static String iso(Shown shown) {
    String day = shown.publishedOn().toString();
    return switch (shown.datePrecision()) {
      case DAY -> day;
      case MONTH -> day.substring(0, 7);
      case YEAR -> day.substring(0, 4);
    };
  }
}
