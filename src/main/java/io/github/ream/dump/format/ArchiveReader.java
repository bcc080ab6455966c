package io.github.ream.dump.format;

import io.github.ream.dump.file.DumpInput;
import io.github.ream.dump.record.Capture;
import io.github.ream.dump.record.DumpRecord;
import io.github.ream.dump.record.Reading;
import io.github.ream.dump.record.RecordReader;
import io.github.ream.schema.RejectReason;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/**
 * The records of the files in an archive, each told from its content and decompressed on its own,
 * as if the texts stood one after another: offsets count through all of them. Names that begin with
 * {@code _} or {@code .} are left out, as in a folder. A reject's detail names the file. An
 * encrypted file is a reject, and so is the rest of an archive that a bomb is found in.
 */
final class ArchiveReader implements RecordReader {
  private final ArchiveInputStream<?> archive;
  private final EndMark endMark;
  private final Reading reading;
  private final int depth;
  private WholeInput member;
  private ArchiveMember bytes;
  private String name;
  private long before;
  private boolean ended;

  /**
   * Reads an archive.
   *
   * @param in its bytes
   * @param depth number of archives that it lies in
   */
  ArchiveReader(Archive kind, InputStream in, Reading reading, int depth) {
    this.endMark = kind == Archive.TAR ? null : new EndMark(in);
    this.archive = kind.open(endMark == null ? in : endMark);
    this.reading = reading;
    this.depth = depth;
  }

  @Override
  public DumpRecord next() throws IOException {
    while (member != null || !ended) {
      if (member == null) {
        DumpRecord unreadable = openNext();
        if (unreadable != null) {
          return placed(unreadable);
        }
        continue;
      }
      DumpRecord record = member.next();
      if (record != null) {
        return placed(record);
      }
      before += member.bytesRead();
      member.close();
      member = null;
      if (!bytes.drain()) {
        return placed(
            WholeInput.reject(
                0, RejectReason.TRUNCATED, "its bytes are not those that were packed", null));
      }
    }
    return null;
  }

  /** Opens the next file, or returns a reject if it cannot be read; does neither at the end. */
  private DumpRecord openNext() throws IOException {
    ArchiveEntry entry = nextFile();
    if (entry == null) {
      ended = true;
      return null;
    }
    name = entry.getName();
    if (!archive.canReadEntryData(entry)) {
      return unreadable(entry);
    }
    bytes = new ArchiveMember(archive, entry);
    member = new WholeInput(DumpInput.over(bytes, reading.told()), reading, depth + 1);
    return null;
  }

  private ArchiveEntry nextFile() throws IOException {
    try {
      ArchiveEntry entry = archive.getNextEntry();
      while (entry != null && (!isFile(entry) || isHidden(entry.getName()))) {
        entry = archive.getNextEntry();
      }
      if (entry == null && endMark != null && !endMark.seen()) {
        throw new EOFException("the archive ends before its list of files");
      }
      return entry;
    } catch (RuntimeException e) {
      // Damaged headers cause these exceptions too.
      throw new IOException(e.toString(), e);
    }
  }

  private static boolean isFile(ArchiveEntry entry) {
    return entry instanceof TarArchiveEntry tar ? tar.isFile() : !entry.isDirectory();
  }

  private static boolean isHidden(String path) {
    return ("/" + path.replaceFirst("^(?:\\./)+", "")).matches(".*/[_.].*");
  }

  private DumpRecord unreadable(ArchiveEntry entry) {
    String why = "packed in a way that is not read: pack it again as a plain zip";
    if (entry instanceof ZipArchiveEntry zip) {
      why =
          zip.getGeneralPurposeBit().usesEncryption()
              ? "encrypted: unpack it with its password"
              : why;
      if (zip.getGeneralPurposeBit().usesDataDescriptor()) {
        // The end of such a file is known only from an entry behind it.
        ended = true;
        why += " (and what follows in the archive)";
      }
    }
    return WholeInput.reject(0, RejectReason.UNREADABLE, why, null);
  }

  private DumpRecord placed(DumpRecord record) {
    record.offset += before;
    Capture capture = record.capture;
    if (capture != null) {
      record.capture =
          new Capture(capture.offset() + before, capture.layout(), capture.month(), capture.day());
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
}
