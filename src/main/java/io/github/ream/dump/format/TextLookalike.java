package io.github.ream.dump.format;

import io.github.ream.dump.record.Head;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Recognises, by their beginning, texts that Ream does not read, and says what to do about them.
 */
final class TextLookalike {
  private static final String EXPORT = "export its records as RIS, BibTeX or JSON lines";

  /** The beginning of a kind of text, with its name and the advice. */
  private record Look(Pattern beginning, String what, String todo) {
    static Look of(String beginning, String what, String todo) {
      return new Look(Pattern.compile(beginning), what, todo);
    }
  }

  private static final List<Look> LOOKS =
      List.of(
          Look.of("[\\[{]\\s*u?'", "what Python prints, not JSON", "write it with json.dumps"),
          Look.of("\\[\\s*[\\d\"]", "a JSON list of numbers or texts", "give a list of objects"),
          Look.of("\\\\documentclass|\\\\begin\\{|%.*\\n\\\\documentclass", "LaTeX source", EXPORT),
          Look.of("\\\\bibitem|\\\\begin\\{thebibliography", "a LaTeX bibliography", EXPORT),
          Look.of("Record #\\d+ of \\d+", "Cochrane's text export", "export it as RIS"),
          Look.of("<\\d+>\\s*\\n", "Ovid's text export", "export it as RIS"),
          Look.of(
              "#\\*|#index ?\\d",
              "AMiner's old text format",
              "use its JSON of version 10 or later"),
          Look.of("@prefix |<https?://\\S+> <https?://", "RDF (Turtle or N-Triples)", EXPORT),
          Look.of(
              "(?i)(?:--.*\\n\\s*)*(?:create table|insert into|drop table|set )",
              "an SQL dump",
              "query it, and write the rows as CSV or JSON lines"),
          Look.of("---\\s*\\n|references:\\s*\\n", "YAML", "write it as JSON"));

  /** XML files by the names of their root elements. */
  private static final List<Look> ROOTS =
      List.of(
          Look.of("mods(?:Collection)?", "MODS", "export it as RIS or BibTeX"),
          Look.of("collection|record", "MARC or other library XML", "export it as RIS or BibTeX"),
          Look.of("rss|channel", "an RSS feed", "use the site's API"),
          Look.of("feed", "an Atom feed of another site than arXiv", "use the site's API"),
          Look.of("RDF", "RDF", EXPORT),
          Look.of("TEI(?:Corpus)?", "TEI", EXPORT),
          Look.of("doi_batch", "a deposit at Crossref", "fetch the records of its DOIs"),
          Look.of(
              "eSearchResult|eSummaryResult|eInfoResult",
              "ids or summaries of NCBI",
              "fetch the records (efetch with retmode=xml)"));

  private static final Pattern ROOT = Pattern.compile("<(?![?!])(?:[\\w.-]+:)?([\\w.-]+)[\\s/>]");

  private TextLookalike() {}

  /** The name of such a text and the advice; empty if the text is not recognised. */
  static Optional<String> advice(Head head) {
    String text = head.text().substring(Math.min(head.start(), head.text().length()));
    for (Look look : LOOKS) {
      if (look.beginning().matcher(text).lookingAt()) {
        return Optional.of("looks like " + look.what() + ": " + look.todo());
      }
    }
    Matcher root = ROOT.matcher(text);
    if (head.firstChar() != '<' || !root.find()) {
      return Optional.empty();
    }
    for (Look look : ROOTS) {
      if (look.beginning().matcher(root.group(1)).matches()) {
        return Optional.of("looks like " + look.what() + ": " + look.todo());
      }
    }
    return Optional.of("XML in no known format, with the root " + root.group(1) + ": " + EXPORT);
  }
}
