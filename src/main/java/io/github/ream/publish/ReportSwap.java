package io.github.ream.publish;

import io.github.ream.config.UserMistakeException;
import io.github.ream.schema.RunTable;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.hadoop.fs.FileContext;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Options;
import org.apache.hadoop.fs.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Puts a staged report in the place of the one that stands.
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
 *
 * <p>Whatever is not Ream's is neither replaced nor removed: what stands beside the tables moves
 * along; for anything among a table's own files the swap is refused, or, where it came in the very
 * moment of the swap, it is kept in a folder beside the report.
 */
final class ReportSwap {
  private static final Logger LOG = LoggerFactory.getLogger(ReportSwap.class);
  private static final String LAST_WRITTEN = RunTable.TABLE.name();

  private final ReportLocation location;
  private final FileSystem files;
  private final Path output;
  private final FolderListing listing;

  ReportSwap(ReportLocation location) {
    this.location = location;
    this.files = location.fileSystem();
    this.output = location.path();
    this.listing = new FolderListing(files);
  }

  /**
   * Puts the staged folder in the report's place. On object stores, where that takes long, the lock
   * is looked at before each entry.
   *
   * @throws IOException also if the lock was lost
   * @throws UserMistakeException if something that is not Ream's stands in the place of something
   *     of Ream's; then nothing has changed
   */
  void replaceWith(Path staged, ReportLock lock) throws IOException {
    lock.requireHeld();
    if (files.exists(output)) {
      new OutputCheck(location).refuseForeign();
    }
    if (location.isObjectStore()) {
      replaceEntryByEntry(staged, lock);
      return;
    }
    if (files.exists(output) && new OwnFiles(files, output).isEmpty()) {
      // An empty folder may be one that cannot be renamed, such as that of a container's image.
      files.delete(output, true);
    }
    if (!files.exists(output)) {
      location.rename(staged, output);
      return;
    }
    Path previous = location.previous();
    retire(previous);
    if (location.isLocal()) {
      // After an exchange the old report stands under the other name, whenever the run is killed.
      location.rename(staged, previous);
      if (AtomicExchange.exchange(local(previous), local(output))) {
        retire(previous);
        return;
      }
      location.rename(previous, staged);
    }
    location.rename(output, previous);
    location.rename(staged, output);
    retire(previous);
  }

  /**
   * Puts a staged file in a file's place: in one step where a rename can (local, HDFS), else the
   * old one is deleted first.
   */
  void replaceFile(Path staged, Path file) throws IOException {
    if (location.isObjectStore()) {
      files.delete(file, false);
      location.rename(staged, file);
      return;
    }
    FileContext.getFileContext(file.toUri(), files.getConf())
        .rename(staged, file, Options.Rename.OVERWRITE);
  }

  /**
   * Removes a report that has been replaced. What is not Ream's goes to the report that stands, or,
   * if something has its name there, stays in a folder beside it.
   */
  void retire(Path old) throws IOException {
    if (!files.exists(old)) {
      return;
    }
    OwnFiles own = new OwnFiles(files, old);
    for (FolderListing.Entry entry : listing.of(old)) {
      if (!OwnFiles.isNameOfOurs(entry)) {
        moveAlong(entry);
      } else if (!entry.name().equals(ReportMark.NAME)) {
        // The mark goes last: without it Ream's files could not be told from others.
        remove(own, entry);
      }
    }
    if (own.isEmptyButForItsMark()) {
      files.delete(old, true);
      return;
    }
    Path kept = location.kept();
    location.rename(old, kept);
    files.delete(new Path(kept, ReportMark.NAME), false);
    LOG.warn("files that are not Ream's were among those of {}; they are now in {}", output, kept);
  }

  private void moveAlong(FolderListing.Entry entry) throws IOException {
    Path target = new Path(output, new Path(null, null, entry.name()));
    if (location.isLocal()) {
      // By its own name, which may have no spelling in the encoding of this process.
      try {
        Files.move(entry.place(), FolderListing.local(output).resolve(entry.place().getFileName()));
      } catch (FileAlreadyExistsException e) {
        LOG.debug("{} stays where it is", entry.path(), e);
      }
    } else if (!files.exists(target)) {
      location.rename(entry.path(), target);
    }
  }

  /**
   * Removes Ream's files of an entry one by one, and the folders that are empty then.
   *
   * @return whether the entry is gone
   */
  private boolean remove(OwnFiles own, FolderListing.Entry entry) throws IOException {
    if (!entry.folder()) {
      boolean ours = own.isTopEntry(entry) ? own.firstForeign(entry).isEmpty() : own.isOurs(entry);
      if (ours) {
        files.delete(entry.path(), false);
      }
      return ours;
    }
    boolean all = true;
    for (FolderListing.Entry inside : listing.of(entry.path())) {
      all &= remove(own, inside);
    }
    return all && (files.delete(entry.path(), false) || !files.exists(entry.path()));
  }

  private void replaceEntryByEntry(Path staged, ReportLock lock) throws IOException {
    files.mkdirs(output);
    OwnFiles own = new OwnFiles(files, output);
    ReportMark fresh = ReportMark.read(files, staged).orElseThrow();
    // After a kill from here on, the folder is still a report, and the mark knows the files of
    // both.
    ReportMark both = fresh.and(own.mark());
    lock.requireHeld();
    both.write(files, output);
    List<FolderListing.Entry> entries = new ArrayList<>(listing.of(staged));
    entries.removeIf(entry -> entry.name().equals(ReportMark.NAME));
    entries.sort((a, b) -> Boolean.compare(isLast(a), isLast(b)));
    Set<String> names = entries.stream().map(FolderListing.Entry::name).collect(Collectors.toSet());
    List<FolderListing.Entry> standing = new ArrayList<>(listing.of(output));
    standing.removeIf(e -> !OwnFiles.isNameOfOurs(e) || e.name().equals(ReportMark.NAME));
    standing.sort((a, b) -> Boolean.compare(isLast(b), isLast(a)));
    for (FolderListing.Entry entry : standing) {
      if (isLast(entry) || !names.contains(entry.name())) {
        lock.requireHeld();
        removeOrFail(own, entry);
      }
    }
    for (FolderListing.Entry entry : entries) {
      lock.requireHeld();
      Path target = new Path(output, entry.name());
      for (FolderListing.Entry old : standing) {
        if (old.name().equals(entry.name()) && !isLast(old)) {
          removeOrFail(own, old);
        }
      }
      location.rename(entry.path(), target);
    }
    fresh.write(files, output);
    files.delete(staged, true);
  }

  private void removeOrFail(OwnFiles own, FolderListing.Entry entry) throws IOException {
    if (!remove(own, entry)) {
      throw new IOException(entry.path() + " holds files that are not Ream's; move them away");
    }
  }

  private static boolean isLast(FolderListing.Entry entry) {
    return entry.name().equals(LAST_WRITTEN);
  }

  private static String local(Path path) {
    return FolderListing.local(path).toString();
  }
}
