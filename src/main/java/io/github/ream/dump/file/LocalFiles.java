package io.github.ream.dump.file;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.NoSuchElementException;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.RemoteIterator;

/**
 * The files of a local folder and of its folders. {@link FileSystem#listFiles} would ask for the
 * permissions of each file, for which Hadoop starts a process.
 */
final class LocalFiles implements RemoteIterator<FileStatus> {
  private final FileSystem fileSystem;
  private final Deque<FileStatus> ahead = new ArrayDeque<>();

  LocalFiles(FileSystem fileSystem, FileStatus folder) {
    this.fileSystem = fileSystem;
    ahead.push(folder);
  }

  @Override
  public boolean hasNext() throws IOException {
    while (!ahead.isEmpty() && ahead.peek().isDirectory()) {
      for (FileStatus entry : fileSystem.listStatus(ahead.pop().getPath())) {
        ahead.push(entry);
      }
    }
    return !ahead.isEmpty();
  }

  @Override
  public FileStatus next() throws IOException {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return ahead.pop();
  }
}
