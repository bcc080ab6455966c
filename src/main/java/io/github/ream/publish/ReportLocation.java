package io.github.ream.publish;

import io.github.ream.config.UserMistakeException;
import io.github.ream.config.UserPath;
import io.github.ream.schema.Table;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;

/**
 * The place of a report on any Hadoop file system, and the names beside it that Ream needs: the
 * stage and the working copies of a run, the report that is being replaced, locks.
 */
public final class ReportLocation {
  /** The model, which a report holds besides its tables. */
  public static final String MODEL = OwnFiles.MODEL;

  public static final String PAGE = OwnFiles.PAGE;

  /** The records that the report was made from, for runs that add to it. */
  public static final String RECORDS = OwnFiles.RECORDS;

  /** What the model made of each paper, for runs that add to the report. */
  public static final String SCORED = OwnFiles.SCORED;

  /** Venues and organisations as the dumps write them, for runs that add to the report. */
  public static final String NAMES = OwnFiles.NAMES;

  private static final Set<String> OBJECT_STORES =
      Set.of("s3a", "s3", "s3n", "gs", "oss", "cosn", "obs", "wasb", "wasbs");

  static final String STAGE = "stage-";
  static final String WORK = "work-";

  private final String words;
  private final FileSystem files;
  private final Path output;

  /**
   * A place for a report, on any Hadoop file system.
   *
   * @throws UserMistakeException if the path is of no known file system, is a file, or is a folder
   *     that holds something else than a report, or something else among a report's own files
   */
  public ReportLocation(String output, Configuration hadoop) {
    this.words = output;
    try {
      Path path = new Path(output);
      this.files = UserPath.fileSystem(path, hadoop);
      this.output = withoutLinks(files.makeQualified(path));
      if (this.output.isRoot()) {
        throw new UserMistakeException("the output " + output + " is the root of a file system");
      }
      UserPath.refusePattern("the output " + output, this.output);
      OutputCheck check = new OutputCheck(this);
      check.refuseForeignInterrupted();
      check.refuseForeign();
    } catch (IllegalArgumentException | IOException e) {
      throw new UserMistakeException(
          "the output " + output + " cannot be used: " + e.getMessage(), e);
    }
  }

  /**
   * The same place, for a command that is going to write to it later.
   *
   * @throws UserMistakeException also if another run writes there now
   */
  public static ReportLocation lookedAt(String output, Configuration hadoop) {
    ReportLocation location = new ReportLocation(output, hadoop);
    new WriteAccess(location).refuseBusy();
    return location;
  }

  /**
   * The right to write there, for a command that writes something else than a report.
   *
   * @throws UserMistakeException if another run has it
   */
  public Closeable claim(String run) throws IOException {
    return new WriteAccess(this).claim(run);
  }

  /**
   * Refuses a folder that cannot be replaced: a mount point, or one with folders that the user may
   * not write to.
   */
  public void refuseIrreplaceable() throws IOException {
    new OutputCheck(this).refuseIrreplaceable();
  }

  /**
   * Refuses a report on an object store that is being replaced, or whose replacement was
   * interrupted: some of its tables may be of one run and some of another.
   */
  public void refuseHalfReplaced() {
    try {
      new OutputCheck(this).refuseHalfReplaced();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The output as the user wrote it. */
  String words() {
    return words;
  }

  public Path path() {
    return output;
  }

  /** Where a table of the report stands. */
  public Path table(Table table) {
    return new Path(output, table.name());
  }

  /** The rows of a small table of the report. */
  public ParquetRows rows(Table table) {
    try {
      return new ParquetRows(new Path(standing(), table.name()), files.getConf());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether the report has that table, model or page. */
  public boolean has(String entry) {
    try {
      return files.exists(new Path(standing(), entry));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether a report of the bundled sample stands there, made without a word about dumps. */
  public boolean isOfSample() {
    try {
      return ReportMark.read(files, standing()).filter(ReportMark::sample).isPresent();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Bytes of a table, the model or the page. */
  public long bytes(String entry) {
    try {
      return files.getContentSummary(new Path(standing(), entry)).getLength();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  FileSystem fileSystem() {
    return files;
  }

  /** Where a run makes the report that is to stand here. */
  Path stage(String run) {
    return beside(STAGE + run);
  }

  /** Where a run keeps rows that only it needs. */
  Path work(String run) {
    return beside(WORK + run);
  }

  /** A new folder beside the report, on the same file system. */
  Path beside(String suffix) {
    return new Path(output.getParent(), "." + output.getName() + ".ream-" + suffix);
  }

  /** The old report while it is being replaced, and after a kill in that moment. */
  Path previous() {
    return beside("previous");
  }

  /**
   * A folder that does not exist yet, for files of the user that have no place in the new report.
   */
  Path kept() throws IOException {
    int number = 1;
    Path kept;
    do {
      kept = new Path(output.getParent(), output.getName() + ".kept-" + number++);
    } while (files.exists(kept));
    return kept;
  }

  boolean isObjectStore() {
    return OBJECT_STORES.contains(scheme());
  }

  boolean isLocal() {
    return files instanceof LocalFileSystem;
  }

  /** The place of the report, also while an interrupted replacement is not completed. */
  Path standing() throws IOException {
    return files.exists(output) || !files.exists(previous()) ? output : previous();
  }

  /**
   * Renames a folder in one step. Hadoop's local file system would copy what cannot be renamed, and
   * delete it then.
   */
  void rename(Path from, Path to) throws IOException {
    if (isLocal()) {
      Files.move(
          FolderListing.local(from), FolderListing.local(to), StandardCopyOption.ATOMIC_MOVE);
    } else if (!files.rename(from, to)) {
      throw new IOException("cannot rename " + from + " to " + to);
    }
  }

  /** The folder that a link points to: the link itself is never replaced. */
  private Path withoutLinks(Path path) throws IOException {
    if (!isLocal()) {
      return path;
    }
    java.nio.file.Path place = FolderListing.local(path);
    if (Files.isSymbolicLink(place) && !Files.exists(place)) {
      throw new UserMistakeException(
          "the output "
              + words
              + " is a link to "
              + Files.readSymbolicLink(place)
              + ", which is not there; make that folder or give another output");
    }
    return files.makeQualified(new Path(place.toFile().getCanonicalPath()));
  }

  private String scheme() {
    return output.toUri().getScheme().toLowerCase(Locale.ROOT);
  }
}
