package io.github.ream.dump.format;

import io.github.ream.dump.file.DumpInput;
import io.github.ream.dump.record.CapturedPage;
import io.github.ream.dump.record.DumpRecord;
import io.github.ream.dump.record.RecordReader;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/**
 * The records of the files in a tar archive, each told from its content and decompressed on its
 * own, as if the texts stood one after another: offsets count through all of them. Names that begin
 * with {@code _} or {@code .} are left out, as in a folder. A reject's detail names the file.
 */
final class TarReader implements RecordReader {
  private final TarArchiveInputStream archive;
  private final int maxChars;
  private WholeInput member;
  private String name;
  private long before;

  TarReader(InputStream in, int maxChars) {
    this.archive = new TarArchiveInputStream(in);
    this.maxChars = maxChars;
  }

  @Override
  public DumpRecord next() throws IOException {
    while (member != null || openNext()) {
      DumpRecord record = member.next();
      if (record != null) {
        return placed(record);
      }
      before += member.bytesRead();
      member.close();
      member = null;
    }
    return null;
  }

  private boolean openNext() throws IOException {
    for (TarArchiveEntry entry = entry(); entry != null; entry = entry()) {
      if (entry.isFile() && !isHidden(entry.getName())) {
        name = entry.getName();
        member = new WholeInput(DumpInput.over(new Member(archive)), maxChars, true);
        return true;
      }
    }
    return false;
  }

  private TarArchiveEntry entry() throws IOException {
    try {
      return archive.getNextEntry();
    } catch (RuntimeException e) {
      // Headers of damaged archives give these too.
      throw new IOException(e.toString(), e);
    }
  }

  private static boolean isHidden(String path) {
    return ("/" + path.replaceFirst("^(?:\\./)+", "")).matches(".*/[_.].*");
  }

  private DumpRecord placed(DumpRecord record) {
    record.offset += before;
    CapturedPage page = record.page;
    if (page != null) {
      record.page =
          new CapturedPage(page.offset() + before, page.layout(), page.month(), page.day());
    }
    if (record.reason != null) {
      record.detail = record.detail == null ? name : name + ": " + record.detail;
    }
    return record;
  }

  @Override
  public void close() throws IOException {
    if (member != null) {
      member.close();
    }
    archive.close();
  }

  /** One file of the archive, closed without closing the archive. */
  private static final class Member extends FilterInputStream {
    Member(TarArchiveInputStream archive) {
      super(archive);
    }

    @Override
    public void close() {}
  }
}
