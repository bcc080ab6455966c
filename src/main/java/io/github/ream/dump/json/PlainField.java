package io.github.ream.dump.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The fields of a plain record, each with the names that it may have, the likeliest first. */
enum PlainField {
  TITLE("title paper_title article_title document_title item_title"),
  ABSTRACT("abstract summary paperAbstract abstractText abstractNote article_abstract"),
  AUTHORS("authors author creators author_names author_list authorList author_full_names"),
  N_AUTHORS("n_authors num_authors author_count"),
  ORGANIZATION("organization organisation affiliation affiliations"),
  DATE(
      "published_on publication_date publicationDate published publish_time publishedAt"
          + " published_date pubdate pub_date date_published date year published_year"
          + " publication_year publicationYear pub_year"),
  VENUE(
      "venue journal conference booktitle publicationTitle proceedingsTitle journal_title"
          + " journal_name container_title source_title journal_ref"),
  DOI("doi"),
  ARXIV_ID("arxiv_id arxivId arxiv eprint"),
  /** Counts only if it is arXiv's. */
  ID("id paper_id identifier"),
  ADDRESS("url link abs_url url_abs paper_url entry_id pdf_url"),
  COMMENTS("comments"),
  UPVOTES("upvotes"),
  WITHDRAWN("retracted withdrawn is_retracted is_withdrawn"),
  TYPE("itemType"),
  LANGUAGE("language lang languages");

  private static final Map<String, Boolean> KNOWN =
      Stream.of(values())
          .flatMap(field -> field.plainNames.stream())
          .collect(Collectors.toUnmodifiableMap(name -> name, name -> true));
  private static final int LONGEST_NAME = 24;

  @SuppressWarnings("ImmutableEnumChecker")
  private final List<String> names;

  // Names by their letters and digits, in lower case.
  @SuppressWarnings("ImmutableEnumChecker")
  private final Set<String> plainNames;

  PlainField(String names) {
    this.names = List.of(names.split(" ", -1));
    this.plainNames = this.names.stream().map(PlainField::plain).collect(Collectors.toSet());
  }

  /** Whether a name is one of any field's, however it is written. */
  static boolean isKnown(String name) {
    return name.length() <= LONGEST_NAME && KNOWN.containsKey(plain(name));
  }

  /** Whether a name is one of this field's. */
  boolean isNamed(String name) {
    return name.length() <= LONGEST_NAME && plainNames.contains(plain(name));
  }

  /** Whether a record has this field, even if it is null. */
  boolean isIn(JsonNode record) {
    return value(record) != null;
  }

  /**
   * Its value in a record: the first under its names that is not null, or JSON's null if all are;
   * null if the field is not there.
   */
  JsonNode value(JsonNode record) {
    JsonNode found = null;
    for (String name : names) {
      JsonNode value = record.get(name);
      if (value != null && !value.isNull()) {
        return value;
      }
      found = found == null ? value : found;
    }
    if (found != null) {
      return found;
    }
    for (Map.Entry<String, JsonNode> field : record.properties()) {
      if (isNamed(field.getKey())) {
        return field.getValue();
      }
    }
    return null;
  }

  /** The texts under all of its names, in their order. */
  String[] texts(JsonNode record) {
    List<String> texts = new ArrayList<>();
    for (String name : names) {
      texts.add(Json.firstText(record, name));
    }
    texts.add(Json.firstTextOf(value(record)));
    return texts.toArray(new String[0]);
  }

  private static String plain(String name) {
    StringBuilder plain = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        plain.append(c);
      }
    }
    return plain.toString().toLowerCase(Locale.ROOT);
  }
}
