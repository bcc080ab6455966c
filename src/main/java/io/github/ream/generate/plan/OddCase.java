package io.github.ream.generate.plan;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The odd cases of a file, of a paper in all its sightings, or of one sighting. */
public enum OddCase {
  /** Lines end in CR LF. */
  CRLF(Scope.FILE),
  /** The file begins with a byte-order mark. */
  BYTE_ORDER_MARK(Scope.FILE),
  /** The last line ends in a line end; the last line of a capture does not. */
  FINAL_NEWLINE(Scope.FILE),
  /** Several blank lines, some with spaces, in place of one. */
  BLANK_RUNS(Scope.FILE),
  /** The capture begins with its first title. */
  NO_HEADER(Scope.FILE),
  /** Two captures in one file: the header is repeated halfway. */
  GLUED(Scope.FILE),
  /** The file ends in the middle of the last abstract. */
  TRUNCATED(Scope.FILE),

  /** An additional file without bytes. */
  EMPTY(Scope.EXTRA_FILE),
  /** An additional file that is no dump. */
  FOREIGN(Scope.EXTRA_FILE),

  /** At least 1,000 authors. */
  THOUSAND_AUTHORS(Scope.PAPER),
  /** Two organisations, each on a line of its own. */
  SEVERAL_ORGANIZATIONS(Scope.PAPER),
  /** An organisation of one word without a handle. */
  NO_HANDLE(Scope.PAPER),
  /** A title that begins like a date. */
  DATE_TITLE(Scope.PAPER),
  /** A title that begins like a byline. */
  BYLINE_TITLE(Scope.PAPER),
  /** A sentence of another language in the abstract. */
  OTHER_LANGUAGE(Scope.PAPER),
  /** Curly quotes in title and abstract. */
  CURLY_QUOTES(Scope.PAPER),
  /** LaTeX in the abstract. */
  LATEX(Scope.PAPER),

  /** Neither byline nor date. */
  NO_BYLINE(Scope.SIGHTING),
  /** The abstract is broken into several lines. */
  WRAPPED_ABSTRACT(Scope.SIGHTING);

  /** What a case is about: a file, a paper or a sighting. */
  public enum Scope {
    FILE,
    EXTRA_FILE,
    PAPER,
    SIGHTING
  }

  private final Scope scope;

  OddCase(Scope scope) {
    this.scope = scope;
  }

  public static List<OddCase> of(Scope... scopes) {
    List<Scope> wanted = List.of(scopes);
    return Arrays.stream(values()).filter(odd -> wanted.contains(odd.scope)).toList();
  }

  public boolean isExtraFile() {
    return scope == Scope.EXTRA_FILE;
  }

  /** The name in the truth: lower case with hyphens. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
