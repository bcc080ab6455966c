package io.github.ream.publish;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;

/**
 * The file {@value #NAME} in a report's folder: it says that the folder is a report of Ream, and
 * names every file of its tables, model and records, so that a file which somebody else put among
 * them is never taken for Ream's. It holds lines of text; readers of Parquet pass it over, as its
 * name begins with a dot.
 *
 * @param files paths below the report's folder
 * @param sample whether the report is of the bundled sample, made without a word about dumps
 */
record ReportMark(Set<String> files, boolean sample) {
  static final String NAME = ".ream";

  private static final String FIRST_LINE = "Ream report, format 1";
  private static final String VERSION = "version ";
  private static final String SAMPLE = "of the bundled sample";
  private static final String FILE = "file ";

  ReportMark {
    files = Set.copyOf(files);
  }

  /** The mark that names the files of these entries of a folder. */
  static ReportMark of(FileSystem fileSystem, Path folder, Collection<String> entries)
      throws IOException {
    FolderListing listing = new FolderListing(fileSystem);
    Set<String> files = new TreeSet<>();
    for (FolderListing.Entry entry : listing.of(folder)) {
      if (entry.folder() && entries.contains(entry.name())) {
        for (FolderListing.Entry file : listing.beneath(entry.path())) {
          if (!isChecksum(file.name())) {
            files.add(below(folder, file.path()));
          }
        }
      }
    }
    return new ReportMark(files, false);
  }

  /** The mark of a folder; empty if it has none, or if the file of that name is something else. */
  static Optional<ReportMark> read(FileSystem fileSystem, Path folder) throws IOException {
    try (InputStream in = unchecked(fileSystem).open(new Path(folder, NAME))) {
      if (!new String(in.readNBytes(FIRST_LINE.length()), StandardCharsets.UTF_8)
          .equals(FIRST_LINE)) {
        return Optional.empty();
      }
      List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      return Optional.of(
          new ReportMark(
              lines.stream()
                  .filter(line -> line.startsWith(FILE))
                  .map(line -> line.substring(FILE.length()))
                  .collect(Collectors.toSet()),
              lines.contains(SAMPLE)));
    } catch (FileNotFoundException e) {
      return Optional.empty();
    }
  }

  /** Writes the mark into a folder, in place of one that is there. */
  void write(FileSystem fileSystem, Path folder) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add(FIRST_LINE);
    lines.add(VERSION + RunRow.reamVersion());
    if (sample) {
      lines.add(SAMPLE);
    }
    files.stream().sorted().map(file -> FILE + file).forEach(lines::add);
    try (OutputStream out = unchecked(fileSystem).create(new Path(folder, NAME), true)) {
      out.write((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }
  }

  /** A mark that names the files of both. */
  ReportMark and(ReportMark other) {
    Set<String> both = new TreeSet<>(files);
    both.addAll(other.files);
    return new ReportMark(both, sample);
  }

  ReportMark ofSample(boolean now) {
    return new ReportMark(files, now);
  }

  /** Whether a name is that of a checksum that Hadoop's local file system keeps beside a file. */
  static boolean isChecksum(String name) {
    return name.startsWith(".") && name.endsWith(".crc");
  }

  static String below(Path folder, Path file) {
    return file.toUri().getPath().substring(folder.toUri().getPath().length() + 1);
  }

  /** The file system beneath Hadoop's local one, which writes no checksum file beside the mark. */
  private static FileSystem unchecked(FileSystem fileSystem) {
    return fileSystem instanceof LocalFileSystem local ? local.getRawFileSystem() : fileSystem;
  }
}
