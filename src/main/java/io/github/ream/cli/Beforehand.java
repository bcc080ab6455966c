package io.github.ream.cli;

import io.github.ream.config.Settings;
import io.github.ream.config.UserMistakeException;
import io.github.ream.config.WhenAdding;
import io.github.ream.dump.file.Listing;
import io.github.ream.generate.DumpGenerator;
import io.github.ream.job.ReportPlace;
import io.github.ream.job.Sessions;
import io.github.ream.publish.ReportLocation;
import io.github.ream.schema.PapersTable;
import io.github.ream.schema.RunTable;
import io.github.ream.topic.SavedModel;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.permission.FsAction;
import org.apache.hadoop.security.AccessControlException;

/**
 * Checks that find, before Spark starts and before anything is read, what would stop a command.
 * Each throws a {@link UserMistakeException}.
 */
final class Beforehand {
  private final Configuration hadoop = Sessions.hadoop();

  Configuration hadoop() {
    return hadoop;
  }

  /**
   * Checks that every input names a file, and that a report of these dumps can be written there.
   */
  void forDumps(List<String> inputs, String output, Settings settings) {
    Listing.refuseMissing(inputs, hadoop);
    ReportLocation location = ReportPlace.forDumps(inputs, output, settings.ingest(), hadoop);
    if (!settings.ingest().replace()) {
      location.refuseHalfReplaced();
    }
    output(output);
  }

  /** Does the same for the bundled sample. */
  void forSample(List<String> inputs, String output) {
    Listing.refuseMissing(inputs, hadoop);
    ReportPlace.forSample(inputs, output, hadoop);
    output(output);
  }

  /** Checks that a report can be written there without touching a file that is not Ream's. */
  void output(String output) {
    ReportLocation location = ReportLocation.lookedAt(output, hadoop);
    try {
      location.refuseIrreplaceable();
    } catch (IOException e) {
      throw unusable(output, e);
    }
    writable(output, location);
  }

  private void writable(String output, ReportLocation location) {
    Path parent = location.path().getParent();
    try {
      FileSystem files = parent.getFileSystem(hadoop);
      while (!files.exists(parent)) {
        parent = parent.getParent();
      }
      // An object store has no folders to write to.
      boolean writable =
          switch (files.getScheme()) {
            case "file" -> Files.isWritable(new File(parent.toUri().getPath()).toPath());
            case "hdfs" -> isWritable(files, parent);
            default -> true;
          };
      if (!writable || !files.getFileStatus(parent).isDirectory()) {
        throw new UserMistakeException(
            "the output " + output + " cannot be written: " + parent + " takes no new folder");
      }
    } catch (IOException e) {
      throw unusable(output, e);
    }
  }

  private static UserMistakeException unusable(String output, IOException e) {
    return new UserMistakeException(
        "the output " + output + " cannot be used: " + e.getMessage(), e);
  }

  private static boolean isWritable(FileSystem files, Path folder) throws IOException {
    try {
      files.access(folder, FsAction.WRITE);
      return true;
    } catch (AccessControlException e) {
      return false;
    }
  }

  /** Checks that a report with papers stands there, and can be replaced. */
  void report(String output) {
    ReportLocation location = ReportLocation.lookedAt(output, hadoop);
    location.refuseHalfReplaced();
    if (!location.has(PapersTable.TABLE.name())) {
      throw new UserMistakeException(
          "the output " + output + " has no papers; make them with the subcommand ingest or run");
    }
    output(output);
  }

  /** Checks that made-up dumps can be written there: none are there yet, and no report either. */
  void madeUp(String output) throws IOException {
    writable(output, ReportLocation.lookedAt(output, hadoop));
    DumpGenerator.refuseExisting(output, hadoop);
    if (ReportLocation.lookedAt(output, hadoop).has(RunTable.TABLE.name())) {
      throw new UserMistakeException(
          "the output " + output + " holds a report; made-up dumps go to a folder of their own");
    }
  }

  /** Checks that the model can score papers. */
  void model(String model) {
    SavedModel.check(model, hadoop);
  }

  /** Checks the model of the report that a run adds to, if that model is to score the papers. */
  void modelOfReport(String output, Settings settings) {
    ReportLocation report = ReportLocation.lookedAt(output, hadoop);
    if (settings.adding().when() == WhenAdding.SCORE
        && !settings.ingest().replace()
        && report.has(ReportLocation.MODEL)) {
      model(new Path(report.path(), ReportLocation.MODEL).toString());
    }
  }
}
