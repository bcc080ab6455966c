package io.github.ream.generate.layout;

import static java.time.ZoneOffset.UTC;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.ream.generate.plan.Person;
import io.github.ream.generate.plan.SeenText;
import io.github.ream.generate.plan.Shown;
import io.github.ream.generate.plan.Sighting;
import io.github.ream.schema.DatePrecision;
import java.util.List;

/** The {@code openreview} layout: notes of the newer API. */
final class OpenReviewLayout extends ApiLayout {

  OpenReviewLayout() {
    super("openreview", DatePrecision.DAY, 1);
  }

  @Override
  public Shown shown(Sighting sighting) {
    return super.shown(sighting).withDoi(null);
  }

  @Override
  void fill(ObjectNode record, long number, SeenText text, List<Person> authors, Shown shown) {
    String id = "note" + number;
    record.put("id", id);
    record.put("forum", id);
    record.putArray("invitations").add("Made.up/2024/Conference/-/Submission");
    record.put("pdate", shown.publishedOn().atStartOfDay(UTC).toInstant().toEpochMilli());
    ObjectNode content = record.putObject("content");
    content.putObject("title").put("value", text.title());
    ArrayNode names = content.putObject("authors").putArray("value");
    authors.forEach(author -> names.add(author.name()));
    content.putObject("abstract").put("value", text.abstractText());
    content.putObject("venue").put("value", shown.venue());
  }
}
