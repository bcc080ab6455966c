package io.github.ream.generate;

import io.github.ream.generate.layout.DumpContent;
import io.github.ream.generate.layout.DumpFile;
import io.github.ream.generate.layout.DumpMaker;
import io.github.ream.generate.plan.OddCase;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;

/**
 * Writes made-up files into a folder on any Hadoop file system. If a file is written twice, because
 * a task runs again, it is the same file.
 */
final class DumpFileWriter implements AutoCloseable {
  private static final String FOREIGN =
      """
      host,started,exit status
      loom-01,2024-03-05T04:10:00Z,0
      loom-02,2024-03-05T04:12:31Z,137
      # 2 hosts, 1 failure
      """;

  private static final int BUFFER = 1 << 16;
  private static final long BLOCK = 1L << 26;

  private final Path folder;
  private final DumpMaker maker;
  private final FileSystem fileSystem;

  DumpFileWriter(Path folder, DumpMaker maker, Configuration hadoop) throws IOException {
    this.folder = folder;
    this.maker = maker;
    FileSystem found = FileSystem.newInstance(folder.toUri(), hadoop);
    // The raw file system beneath the local one writes no checksum files beside the dumps.
    this.fileSystem = found instanceof LocalFileSystem local ? local.getRawFileSystem() : found;
  }

  void write(long number) throws IOException {
    DumpContent content = maker.content(number);
    DumpFile file = content.file();
    try (OutputStream out = stream(file.path())) {
      file.layout().write(content, maker, out);
    }
    if (!content.withAbstractsApart(maker).isEmpty()) {
      try (OutputStream out = stream(file.abstractsPath())) {
        file.layout().writeAbstracts(content, maker, out);
      }
    }
    if (file.odd() != null && file.odd().isExtraFile()) {
      try (OutputStream out = stream(file.extraPath())) {
        if (file.is(OddCase.FOREIGN)) {
          out.write(FOREIGN.getBytes(StandardCharsets.UTF_8));
        }
      }
    }
  }

  @Override
  public void close() throws IOException {
    fileSystem.close();
  }

  private OutputStream stream(String path) throws IOException {
    Path file = new Path(folder, path);
    // Without explicit permissions no process is started to create a local file.
    return fileSystem instanceof RawLocalFileSystem
        ? fileSystem.create(file, true, BUFFER, (short) 1, BLOCK, null)
        : fileSystem.create(file, true);
  }
}
