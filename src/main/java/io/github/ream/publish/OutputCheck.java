package io.github.ream.publish;

import io.github.ream.config.UserMistakeException;
import io.github.ream.schema.RunTable;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** Refuses an output where something stands that is not Ream's and would have to be replaced. */
final class OutputCheck {
  private final ReportLocation location;
  private final FileSystem files;

  OutputCheck(ReportLocation location) {
    this.location = location;
    this.files = location.fileSystem();
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
      status = files.getFileStatus(location.standing());
    } catch (FileNotFoundException e) {
      return;
    }
    if (status.isFile()) {
      throw new UserMistakeException(
          "the output " + location.words() + " is a file; give a folder");
    }
    OwnFiles own = new OwnFiles(files, location.standing());
    if (own.isEmpty()) {
      return;
    }
    if (!own.isReport()) {
      throw new UserMistakeException(
          "the output "
              + location.words()
              + " is a folder with other things in it; give an empty or new folder, or one that"
              + " holds a report");
    }
    Optional<String> foreign = own.firstForeign();
    if (foreign.isPresent()) {
      throw new UserMistakeException(
          "the report "
              + location.words()
              + " holds "
              + foreign.get()
              + ", which Ream did not write and would have to replace; move it away or give"
              + " another output");
    }
  }

  /**
   * Checks that the old report's name during a replacement is free, or a report has it.
   *
   * @throws UserMistakeException if something else has it
   */
  void refuseForeignInterrupted() throws IOException {
    Path previous = location.previous();
    if (files.exists(previous) && !isRemovable(previous)) {
      throw new UserMistakeException(
          "beside the output "
              + location.words()
              + " stands "
              + previous.getName()
              + ", a name that Ream needs, and it is no report; move it away");
    }
  }

  /** Whether it is a report, or the empty folder that is left of one. */
  private boolean isRemovable(Path folder) throws IOException {
    if (files.getFileStatus(folder).isFile()) {
      return false;
    }
    OwnFiles own = new OwnFiles(files, folder);
    return own.isReport() || own.isEmpty();
  }

  /** As {@link ReportLocation#refuseIrreplaceable}. */
  void refuseIrreplaceable() throws IOException {
    if (!location.isLocal()) {
      return;
    }
    java.nio.file.Path folder = FolderListing.local(location.path());
    if (MountPoint.is(folder)) {
      throw new UserMistakeException(
          "the output "
              + location.words()
              + " is a mount point, which no other folder can take the place of; give a folder in"
              + " it");
    }
    if (!Files.isDirectory(folder)) {
      return;
    }
    refuseReadOnly(folder);
    try (Stream<java.nio.file.Path> inside = Files.list(folder)) {
      inside
          .filter(part -> Files.isDirectory(part, LinkOption.NOFOLLOW_LINKS))
          .forEach(this::refuseReadOnly);
    }
  }

  private void refuseReadOnly(java.nio.file.Path folder) {
    if (!Files.isWritable(folder)) {
      throw new UserMistakeException(
          "the output "
              + location.words()
              + " cannot be replaced: "
              + folder
              + " may not be written to");
    }
  }

  /** As {@link ReportLocation#refuseHalfReplaced}. */
  void refuseHalfReplaced() throws IOException {
    if (location.isObjectStore()
        && ReportMark.read(files, location.path()).isPresent()
        && !files.exists(location.table(RunTable.TABLE))) {
      throw new UserMistakeException(
          "the report "
              + location.words()
              + " is only half there, since its replacement was interrupted (or is under way);"
              + " give all dumps again with --replace");
    }
  }
}
