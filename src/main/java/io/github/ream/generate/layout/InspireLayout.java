package io.github.ream.generate.layout;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.ream.generate.plan.Person;
import io.github.ream.generate.plan.SeenText;
import io.github.ream.generate.plan.Shown;
import io.github.ream.generate.plan.Sighting;
import io.github.ream.schema.DatePrecision;
import java.util.List;

/** The {@code inspire} layout: literature of INSPIRE. */
final class InspireLayout extends ApiLayout {

  InspireLayout() {
    super("inspire", DatePrecision.DAY, 0.95);
  }

  @Override
  public Shown shown(Sighting sighting) {
    return super.shown(sighting).withArxivId(sighting.paper().arxivId());
  }

  @Override
  void fill(ObjectNode record, long number, SeenText text, List<Person> authors, Shown shown) {
    record.put("control_number", number);
    record.putArray("document_type").add("article");
    record.putArray("titles").addObject().put("title", text.title());
    if (text.abstractText() != null) {
      record.putArray("abstracts").addObject().put("value", text.abstractText());
    }
    ArrayNode names = record.putArray("authors");
    authors.forEach(author -> names.addObject().put("full_name", TextLayout.lastFirst(author)));
    record.put("author_count", authors.size());
    record.put("preprint_date", iso(shown));
    record.putArray("arxiv_eprints").addObject().put("value", shown.arxivId());
    if (shown.doi() != null) {
      record.putArray("dois").addObject().put("value", shown.doi());
    }
    record.putArray("publication_info").addObject().put("journal_title", shown.venue());
  }
}
