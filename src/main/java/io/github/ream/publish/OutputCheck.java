package io.github.ream.publish;

import io.github.ream.config.UserMistakeException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.Optional;
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
}
