package io.github.ream.check;

import io.github.ream.page.ReportPage;
import io.github.ream.publish.ReportLocation;
import io.github.ream.schema.AuthorCountsTable;
import io.github.ream.schema.TopicsTable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.SparkSession;

/** Promises that the page is there for topics or author counts, and is one whole file of Ream's. */
final class WholePage implements Look {
  private static final String PROMISE = "report.html is there, one whole page made by Ream";

  private final CheckedReport report;

  WholePage(CheckedReport report) {
    this.report = report;
  }

  @Override
  public List<String> promises() {
    return report.has(ReportLocation.PAGE)
            || report.has(TopicsTable.TABLE)
            || report.has(AuthorCountsTable.TABLE)
        ? List.of(PROMISE)
        : List.of();
  }

  @Override
  public List<Broken> broken(SparkSession spark) {
    return promises().isEmpty()
        ? List.of()
        : fault().map(found -> new Broken(PROMISE, 1, found)).stream().toList();
  }

  private Optional<String> fault() {
    Path page = report.path(ReportLocation.PAGE);
    try (InputStream in = page.getFileSystem(report.hadoop()).open(page)) {
      byte[] start = in.readNBytes(ReportPage.MAX_BYTES + 1);
      return ReportPage.fault(new String(start, StandardCharsets.UTF_8));
    } catch (IOException e) {
      return Optional.of("it cannot be read: " + e.getMessage());
    }
  }
}
