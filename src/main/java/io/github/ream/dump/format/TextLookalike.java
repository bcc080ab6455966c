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

  private static final String AS_RIS = "export it as RIS";
  private static final String FETCH = "fetch their records, which have titles and abstracts";
  private static final String REFERENCES = "a list of references as text";
  private static final String MANAGED = "export the records themselves, as RIS or BibTeX";

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
          Look.of(
              "(?:\"[^\"]*\"|\\d+|null)\\s*$", "a single value of JSON", "give a list of objects"),
          Look.of("\\\\documentclass|\\\\begin\\{|%.*\\n\\\\documentclass", "LaTeX source", EXPORT),
          Look.of("\\\\bibitem|\\\\begin\\{thebibliography", "a LaTeX bibliography", EXPORT),
          Look.of("Record #\\d+ of \\d+", "Cochrane's text export", AS_RIS),
          Look.of("<\\d+>\\s*\\n", "Ovid's text export", AS_RIS),
          Look.of(
              "#\\*|#index ?\\d",
              "AMiner's old text format",
              "use its JSON of version 10 or later"),
          Look.of("@prefix |<https?://\\S+> <https?://", "RDF (Turtle or N-Triples)", EXPORT),
          Look.of(
              "(?i)-- (?:mysql|mariadb|postgresql)|(?:--.*\\n"
                  + "\\s*){0,100}(?:create table|insert into|drop table|set )",
              "an SQL dump",
              "query it, and write the rows as CSV or JSON lines"),
          Look.of(
              "---\\s*\\n"
                  + "|references:\\s*\\n"
                  + "|- ?\\w+: .*\\n"
                  + " {2}\\w+:|title: .*\\n"
                  + "(?:abstract|authors?):",
              "YAML", "write it as JSON"),
          Look.of("\\([dl]p\\d", "a Python pickle", "write it as CSV or Parquet"),
          Look.of("=LDR ", "MARC records (.mrk)", AS_RIS),
          Look.of(
              "version https://git-lfs",
              "what Git keeps in the place of a large file",
              "fetch the file itself (git lfs pull)"),
          Look.of("%[A-Z] .*\\R%[A-Z] ", "refer's tags without a type (%0)", AS_RIS),
          Look.of(
              "\"TITLE\"\\s*\\n",
              "Embase's records written downwards",
              "export them with a column for each field, or as RIS"),
          Look.of(
              "(?:(?:https?://(?:dx\\.)?doi\\.org/|doi:\\s*)?10\\.\\d{4,9}/\\S+\\s*\\n){2}",
              "a list of DOIs", FETCH),
          Look.of("(?:\\d{6,9}\\s*\\n){2}", "a list of PubMed ids", FETCH),
          Look.of(
              "(?:(?:arXiv:)?\\d{4}\\.\\d{4,5}(?:v\\d+)?\\s*\\n){2}", "a list of arXiv ids", FETCH),
          Look.of("\\|.*\\|\\s*\\n\\|[ :|-]+\\|", "a table of Markdown", "write it as CSV"),
          Look.of("\\[?1\\]?[.)]?\\s.{20,}\\n\\s*\\[?2\\]?[.)]?\\s", REFERENCES, MANAGED),
          Look.of("#+ *(?:References|Bibliography)", REFERENCES, MANAGED),
          Look.of("(?:From|Received|Return-Path|MIME-Version): ", "an e-mail", MANAGED));

  /** XML files by the names of their root elements. */
  private static final List<Look> ROOTS =
      List.of(
          Look.of("mods(?:Collection)?", "MODS", "export it as RIS or BibTeX"),
          Look.of("collection|record", "MARC or other library XML", "export it as RIS or BibTeX"),
          Look.of("rss|channel", "an RSS feed", "use the site's API"),
          Look.of("feed", "an Atom feed of another site than arXiv", "use the site's API"),
          Look.of("RDF", "RDF", EXPORT),
          Look.of("TEI(?:Corpus)?", "TEI", EXPORT),
          Look.of(
              "records",
              "Web of Science's or other XML",
              "export them as plain text or tab-delimited"),
          Look.of("search-results", "an answer of Scopus", "export as CSV or RIS"),
          Look.of("Workbook", "an Excel workbook as XML", "export its sheet as CSV"),
          Look.of(
              "table|div|p|ul|ol|span",
              "a piece of a web page (HTML)",
              "use the site's export of records instead, or write a table as CSV"),
          Look.of("svg", "a picture", "give the records of the papers"),
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
