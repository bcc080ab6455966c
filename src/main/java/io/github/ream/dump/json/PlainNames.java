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
  private static final String[] WITHIN = {"author", "authors", "person"};
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
    } else if (given.size() == 1 && given.path(0).isTextual()) {
      // A list of one text may be a text of several names.
      authors.addAll(given.path(0).asText(), CleanText.ANY);
    } else if (given.isArray()) {
      given.forEach(author -> add(authors, author));
    } else if (given.isObject()) {
      JsonNode within = Json.firstNode(given, WITHIN);
      if (within != null) {
        addTo(authors, within);
      } else if (!given.isEmpty()) {
        add(authors, given);
      }
    }
  }

  private static void add(AuthorList authors, JsonNode author) {
    JsonNode within = author.isObject() ? Json.firstNode(author, WITHIN) : null;
    if (within != null && !within.isArray()) {
      add(authors, within);
      return;
    }
    if (author.isArray() && !author.isEmpty()) {
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
    String first = Json.first(author, FIRST);
    if (name == null && (first != null || last != null)) {
      authors.add(CleanText.ANY, first, Json.paragraphs(author, "middle"), last);
    } else {
      authors.add(name, CleanText.ANY);
    }
  }
}
