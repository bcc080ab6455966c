package io.github.ream.publish;

import io.github.ream.config.UserMistakeException;
import io.github.ream.schema.Table;
import io.github.ream.schema.Tables;
import java.io.File;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileContext;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Options;
import org.apache.hadoop.fs.Path;

/**
 * Where a report stands, and how a new one takes its place.
 *
 * <ul>
 *   <li>Local file systems of Linux: the new folder and the old one are exchanged in one step; a
 *       reader meets the one or the other, at any moment and after a kill at any moment.
 *   <li>HDFS and others with an atomic rename: the old folder is renamed away and the new one into
 *       its place. A kill between the two leaves the old report beside its place; the next command
 *       on that output puts it back.
 *   <li>Object stores, where a rename copies: table by table, {@code run} removed first and written
 *       last. Until {@code run} is there again a reader may meet missing tables, or tables of which
 *       some are of the new run; never rows of two runs in one table.
 * </ul>
 */
public final class ReportLocation {
  /** What a report holds besides its tables. */
  public static final String MODEL = "model";

  public static final String PAGE = "report.html";

  /** The records that the report was made from, for runs that add to it. */
  public static final String RECORDS = ".records";

  private static final Set<String> OBJECT_STORES =
      Set.of("s3a", "s3", "s3n", "gs", "oss", "cosn", "obs", "wasb", "wasbs");
  private static final Set<String> OWN_ENTRIES =
      Stream.concat(Tables.ALL.stream().map(Table::name), Stream.of(MODEL, PAGE, RECORDS))
          .collect(Collectors.toUnmodifiableSet());
  private static final String LAST_WRITTEN = "run";

  private final FileSystem files;
  private final Path output;

  /**
   * A place for a report, on any Hadoop file system.
   *
   * @throws UserMistakeException if the path is of no known file system, is a file, or is a folder
   *     that holds something else than a report
   */
  public ReportLocation(String output, Configuration hadoop) {
    this(output, hadoop, true);
  }

  /** The same place, only looked at: a report whose replacement was interrupted is not put back. */
  public static ReportLocation lookedAt(String output, Configuration hadoop) {
    return new ReportLocation(output, hadoop, false);
  }

  private ReportLocation(String output, Configuration hadoop, boolean mayRestore) {
    try {
      Path path = new Path(output);
      this.files = path.getFileSystem(hadoop);
      this.output = files.makeQualified(path);
      if (this.output.isRoot()) {
        throw new UserMistakeException("the output " + output + " is the root of a file system");
      }
      if (mayRestore) {
        restoreInterrupted();
      }
      refuseForeign(output);
    } catch (IllegalArgumentException | IOException e) {
      throw new UserMistakeException(
          "the output " + output + " cannot be used: " + e.getMessage(), e);
    }
  }

  public Path path() {
    return output;
  }

  /** Where a table of the report stands. */
  public Path table(Table table) {
    return new Path(output, table.name());
  }

  /** Whether the report has that table, model or page. */
  public boolean has(String entry) {
    try {
      return files.exists(new Path(output, entry));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Bytes of a table, the model or the page. */
  public long bytes(String entry) {
    try {
      return files.getContentSummary(new Path(output, entry)).getLength();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  FileSystem fileSystem() {
    return files;
  }

  /** A new folder beside the report, on the same file system. */
  Path beside(String suffix) {
    return new Path(output.getParent(), "." + output.getName() + ".ream-" + suffix);
  }

  /**
   * Puts a staged file in a file's place: in one step where a rename can (local, HDFS), else the
   * old one is deleted first.
   */
  public void replaceFile(Path staged, Path file) throws IOException {
    if (OBJECT_STORES.contains(scheme())) {
      files.delete(file, false);
      renameOrFail(staged, file);
      return;
    }
    FileContext.getFileContext(file.toUri(), files.getConf())
        .rename(staged, file, Options.Rename.OVERWRITE);
  }

  /** Puts the staged folder in the report's place; foreign entries of the old one move along. */
  void replaceWith(Path staged) throws IOException {
    if (OBJECT_STORES.contains(scheme())) {
      replaceTableByTable(staged);
      return;
    }
    if (!files.exists(output)) {
      renameOrFail(staged, output);
      return;
    }
    Path previous = beside("previous");
    if (exchangeLocally(staged)) {
      moveForeign(staged);
      files.delete(staged, true);
      return;
    }
    files.delete(previous, true);
    renameOrFail(output, previous);
    renameOrFail(staged, output);
    moveForeign(previous);
    files.delete(previous, true);
  }

  private boolean exchangeLocally(Path staged) {
    return scheme().equals("file")
        && AtomicExchange.exchange(
            new File(staged.toUri()).getPath(), new File(output.toUri()).getPath());
  }

  private void moveForeign(Path old) throws IOException {
    for (FileStatus entry : files.listStatus(old)) {
      Path target = new Path(output, entry.getPath().getName());
      if (!OWN_ENTRIES.contains(entry.getPath().getName()) && !files.exists(target)) {
        renameOrFail(entry.getPath(), target);
      }
    }
  }

  private void replaceTableByTable(Path staged) throws IOException {
    files.mkdirs(output);
    files.delete(new Path(output, LAST_WRITTEN), true);
    List<Path> entries = new ArrayList<>();
    for (FileStatus entry : files.listStatus(staged)) {
      entries.add(entry.getPath());
    }
    List<String> fresh = entries.stream().map(Path::getName).toList();
    for (String own : OWN_ENTRIES) {
      if (!fresh.contains(own)) {
        files.delete(new Path(output, own), true);
      }
    }
    entries.sort((a, b) -> Boolean.compare(isLast(a), isLast(b)));
    for (Path entry : entries) {
      Path target = new Path(output, entry.getName());
      files.delete(target, true);
      renameOrFail(entry, target);
    }
    files.delete(staged, true);
  }

  private static boolean isLast(Path entry) {
    return entry.getName().equals(LAST_WRITTEN);
  }

  private void renameOrFail(Path from, Path to) throws IOException {
    if (!files.rename(from, to)) {
      throw new IOException("cannot rename " + from + " to " + to);
    }
  }

  private void restoreInterrupted() throws IOException {
    Path previous = beside("previous");
    if (!files.exists(output) && files.exists(previous)) {
      renameOrFail(previous, output);
    }
  }

  private void refuseForeign(String words) throws IOException {
    FileStatus status;
    try {
      status = files.getFileStatus(output);
    } catch (FileNotFoundException e) {
      return;
    }
    if (status.isFile()) {
      throw new UserMistakeException("the output " + words + " is a file; give a folder");
    }
    FileStatus[] entries = files.listStatus(output);
    boolean report =
        Arrays.stream(entries).anyMatch(e -> OWN_ENTRIES.contains(e.getPath().getName()));
    if (entries.length > 0 && !report) {
      throw new UserMistakeException(
          "the output "
              + words
              + " is a folder with other things in it; give an empty or new folder, or one that"
              + " holds a report");
    }
  }

  private String scheme() {
    return output.toUri().getScheme().toLowerCase(Locale.ROOT);
  }
}
