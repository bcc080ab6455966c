package io.github.ream.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.Path;

/**
 * {@code report.html}: one file that shows the report in any browser, offline.
 *
 * <p>Input: the report's tables; where one is missing, its part of the page is left out. Output: an
 * HTML text below {@link #MAX_BYTES} for any corpus. The driver collects aggregates and capped
 * samples only: at most 1,000 topics with 30 terms each, 30,000 topic-years, 150 groups of each
 * dimension of the author counts (1,000 topics), 2,000 papers with their abstracts' first 600
 * characters, and 62,000 titles, of which as many are written as the page has space for. Where the
 * rest alone is too large, the names of topics' organisations and authors are left out. The same
 * tables give the same text.
 */
public final class ReportPage {
  /** The size of the largest page. */
  public static final int MAX_BYTES = 5_000_000;

  private static final String BEGINNING = "<!DOCTYPE html>";
  private static final String GENERATOR = "<meta name=\"generator\" content=\"Ream\">";
  private static final String END = "</html>";

  private final PageTemplate template = new PageTemplate();

  /** The page of these tables. */
  public String html(PageTables tables) {
    int frame = template.filled("", "").getBytes(StandardCharsets.UTF_8).length + 1_000;
    PageContent content = PageContent.of(tables, MAX_BYTES - frame);
    return template.filled(title(content), SafeJson.of(content));
  }

  /** Writes the page of these tables, in place of a file that is there. */
  public void write(PageTables tables, Path file, Configuration hadoop) throws IOException {
    byte[] page = html(tables).getBytes(StandardCharsets.UTF_8);
    try (FSDataOutputStream out = file.getFileSystem(hadoop).create(file, true)) {
      out.write(page);
    }
  }

  /** The fault of a text that should be a whole page; empty if it is one. */
  public static Optional<String> fault(String html) {
    if (html.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
      return Optional.of("it is larger than " + MAX_BYTES + " bytes");
    } else if (!html.startsWith(BEGINNING) || !html.contains(GENERATOR)) {
      return Optional.of("it is no page of Ream");
    }
    return html.stripTrailing().endsWith(END)
        ? Optional.empty()
        : Optional.of("its end is missing");
  }

  private static String title(PageContent content) {
    long papers = content.papers().total();
    long topics = content.topics().total();
    String counted = String.format(Locale.ROOT, "Ream report: %,d papers", papers);
    return topics == 0 ? counted : counted + String.format(Locale.ROOT, " in %,d topics", topics);
  }
}
