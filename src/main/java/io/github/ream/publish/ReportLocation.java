package io.github.ream.publish;

import io.github.ream.config.UserMistakeException;
import io.github.ream.schema.Table;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;

/**
 * Where a report stands, and how a new one takes its place.
 *
 * <ul>
 *   <li>Local file systems of Linux: the new folder and the old one are exchanged in one step; a
 *       reader meets the one or the other, at any moment and after a kill at any moment.
 *   <li>HDFS and others with an atomic rename: the old folder is renamed away and the new one into
 *       its place. A kill between the two leaves the old report beside its place; the next run that
 *       writes to that output puts it back.
 *   <li>Object stores, where a rename copies: table by table, {@code run} removed first and written
 *       last. Until {@code run} is there again a reader may meet missing tables, or tables of which
 *       some are of the new run; never rows of two runs in one table.
 * </ul>
 */
public final class ReportLocation {
  /** What a report holds besides its tables. */
  public static final String MODEL = OwnFiles.MODEL;

  public static final String PAGE = OwnFiles.PAGE;

  /** The records that the report was made from, for runs that add to it. */
  public static final String RECORDS = OwnFiles.RECORDS;

  private static final Set<String> OBJECT_STORES =
      Set.of("s3a", "s3", "s3n", "gs", "oss", "cosn", "obs", "wasb", "wasbs");

  private static final String STAGE = "stage-";
  private static final String WORK = "work-";

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
      this.files = path.getFileSystem(hadoop);
      this.output = withoutLinks(files.makeQualified(path));
      if (this.output.isRoot()) {
        throw new UserMistakeException("the output " + output + " is the root of a file system");
      }
      refuseForeignInterrupted();
      refuseForeign();
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
    location.refuseBusy();
    return location;
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
  private Path beside(String suffix) {
    return new Path(output.getParent(), "." + output.getName() + ".ream-" + suffix);
  }

  /** The old report while it is being replaced, and after a kill in that moment. */
  Path previous() {
    return beside("previous");
  }

  /** A folder that is not there yet, for files of others that have no place in the new report. */
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

  /**
   * Checks that a new report may take the place of what stands there.
   *
   * @throws UserMistakeException if it is no report, or holds something that is not Ream's where a
   *     report has something
   */
  void refuseForeign() throws IOException {
    FileStatus status;
    try {
      status = files.getFileStatus(standing());
    } catch (FileNotFoundException e) {
      return;
    }
    if (status.isFile()) {
      throw new UserMistakeException("the output " + words + " is a file; give a folder");
    }
    OwnFiles own = new OwnFiles(files, standing());
    if (own.isEmpty()) {
      return;
    }
    if (!own.isReport()) {
      throw new UserMistakeException(
          "the output "
              + words
              + " is a folder with other things in it; give an empty or new folder, or one that"
              + " holds a report");
    }
    Optional<String> foreign = own.firstForeign();
    if (foreign.isPresent()) {
      throw new UserMistakeException(
          "the report "
              + words
              + " holds "
              + foreign.get()
              + ", which Ream did not write and would have to replace; move it away or give"
              + " another output");
    }
  }

  private void refuseForeignInterrupted() throws IOException {
    Path previous = previous();
    if (files.exists(previous)
        && (files.getFileStatus(previous).isFile() || !new OwnFiles(files, previous).isReport())) {
      throw new UserMistakeException(
          "beside the output "
              + words
              + " stands "
              + previous.getName()
              + ", a name that Ream needs, and it is no report; move it away");
    }
  }

  /** Where the report is while a replacement that was interrupted has not been put right. */
  private Path standing() throws IOException {
    return files.exists(output) || !files.exists(previous()) ? output : previous();
  }

  /**
   * Takes the right to write there, puts a replacement right that was interrupted, and removes the
   * working folders of runs that are gone: with the lock taken, none of them is alive.
   *
   * @throws UserMistakeException if another run has it
   */
  ReportLock lock(String run) throws IOException {
    ReportLock lock = lockOnly(LockHolder.here(run));
    boolean done = false;
    try {
      if (!files.exists(output) && files.exists(previous())) {
        if (!files.rename(previous(), output)) {
          throw new IOException("cannot rename " + previous() + " to " + output);
        }
      } else {
        new ReportSwap(this).retire(previous());
      }
      removeAbandoned();
      done = true;
      return lock;
    } finally {
      if (!done) {
        lock.close();
      }
    }
  }

  private ReportLock lockOnly(LockHolder holder) throws IOException {
    if (isLocal()) {
      java.nio.file.Path file = localLock();
      Files.createDirectories(file.getParent());
      try {
        return LocalLock.take(file, holder, words);
      } catch (LocalLock.NoLocksException e) {
        // Some network file systems have none.
        Files.deleteIfExists(file);
      }
    }
    return HeartbeatLock.take(files, beside("locks"), holder, words, HeartbeatLock.PACE);
  }

  private java.nio.file.Path localLock() {
    return FolderListing.local(beside("lock"));
  }

  /** Elsewhere than on a local disk it takes a while to tell, which is left to the run itself. */
  private void refuseBusy() {
    try {
      if (isLocal()) {
        LocalLock.holder(localLock())
            .ifPresent(
                holder -> {
                  throw ReportLock.held(words, holder);
                });
      }
    } catch (IOException e) {
      throw new UserMistakeException(
          "the output " + words + " cannot be used: " + e.getMessage(), e);
    }
  }

  private void removeAbandoned() throws IOException {
    Path parent = output.getParent();
    if (!files.exists(parent)) {
      return;
    }
    for (String kind : List.of(STAGE, WORK)) {
      String prefix = beside(kind).getName();
      for (FileStatus entry : files.listStatus(parent)) {
        String name = entry.getPath().getName();
        if (name.startsWith(prefix) && RunRow.isId(name.substring(prefix.length()))) {
          files.delete(entry.getPath(), true);
        }
      }
    }
  }

  /** A link is never replaced; the folder that it points to is worked on. */
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
