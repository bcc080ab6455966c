package io.github.ream.dump.json;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The names under which the answers of APIs and other documents hold their list of records. Within
 * a list fewer names count: a record may have a list of notes of its own.
 */
final class Envelope {
  private static final Set<String> PAGES =
      Set.of("items", "results", "data", "recommendedPapers", "papers");
  private static final Set<String> DOCUMENTS =
      Set.of(
          "articles",
          "collection",
          "docs",
          "documents",
          "entries",
          "hits",
          "notes",
          "publications",
          "records",
          "rows",
          "works");
  private static final Set<String> WITHIN =
      Set.of(
          "data.results",
          "hits.hits",
          "message.items",
          "response.docs",
          "response.results",
          "result.hits.hit",
          "result.results",
          "resultList.result",
          "search-results.entry");

  /** Objects that hold one record, or a list of them further in. */
  static final List<String> AROUND_ONE =
      List.of(
          "message",
          "data",
          "_source",
          "metadata",
          "attributes",
          "bibjson",
          "info",
          "content",
          "row",
          "citingPaper",
          "citedPaper");

  /** The most objects around a list. */
  static final int DEEPEST = 3;

  /** A key of a document and the bracket after it. */
  static final Pattern KEY =
      Pattern.compile(
          "\"(?:(?:"
              + Stream.of(PAGES, DOCUMENTS)
                  .flatMap(Set::stream)
                  .sorted()
                  .collect(Collectors.joining("|"))
              + ")\"\\s*:\\s*\\[|(?:"
              + WITHIN.stream()
                  .map(path -> path.substring(0, path.indexOf('.')))
                  .distinct()
                  .sorted()
                  .collect(Collectors.joining("|"))
              + ")\"\\s*:\\s*\\{)");

  private Envelope() {}

  /**
   * Whether a list holds records.
   *
   * @param path the keys on the way to it, dots between them
   * @param inList whether the document itself stands in a list
   */
  static boolean isList(String path, boolean inList) {
    return PAGES.contains(path)
        || WITHIN.contains(path)
        || (!inList && DOCUMENTS.contains(path))
        || (inList && path.equals("collection"));
  }
}
