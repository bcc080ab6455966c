package io.github.ream.dump.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.ream.cleaning.CleanText;
import io.github.ream.dump.fields.AuthorList;

/**
 * Reads the authors of a plain record: a text, or a list of names, of parts of names, or of
 * objects.
 */
final class PlainNames {
  private static final String[] WHOLE = {
    "name", "full_name", "fullName", "display_name", "author_name", "literal"
  };
  private static final String[] FIRST = {
    "first", "given", "firstName", "first_name", "forename", "given_name", "givenName"
  };
  private static final String[] LAST = {
    "last", "family", "lastName", "last_name", "surname", "family_name", "familyName", "keyname"
  };

  private PlainNames() {}

  static void addTo(AuthorList authors, JsonNode given) {
    if (given.isTextual()) {
      authors.addAll(given.asText(), CleanText.ANY);
    } else if (given.isArray()) {
      given.forEach(author -> add(authors, author));
    }
  }

  private static void add(AuthorList authors, JsonNode author) {
    if (author.isArray()) {
      // Last name, first names and suffix, as in arXiv's authors_parsed.
      authors.add(
          CleanText.ANY,
          Json.textOf(author.get(1)),
          Json.textOf(author.get(0)),
          Json.textOf(author.get(2)));
      return;
    }
    String role = Json.text(author, "creatorType");
    if (role != null && !role.equals("author")) {
      return;
    }
    String last = Json.first(author, LAST);
    String name = author.isTextual() ? author.asText() : Json.first(author, WHOLE);
    if (name != null || author.isNull()) {
      authors.add(name, CleanText.ANY);
    } else {
      authors.add(
          CleanText.ANY, Json.first(author, FIRST), Json.paragraphs(author, "middle"), last);
    }
  }
}
