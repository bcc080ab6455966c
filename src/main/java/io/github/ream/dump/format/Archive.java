package io.github.ream.dump.format;

import io.github.ream.dump.record.Head;
import java.io.InputStream;
import java.util.Optional;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

/** Kinds of archives, told by their magic words. They are read as streams, front to back. */
enum Archive {
  TAR(257, "ustar"),
  ZIP(0, "PK\u0003\u0004"),
  EMPTY_ZIP(0, "PK\u0005\u0006"),
  /** A zip of one volume that was written as if there were several. */
  SPANNED_ZIP(0, "PK00PK\u0003\u0004");

  private final int at;
  private final String magic;

  Archive(int at, String magic) {
    this.at = at;
    this.magic = magic;
  }

  static Optional<Archive> of(Head head) {
    for (Archive archive : values()) {
      if (head.hasAt(archive.at, archive.magic)) {
        return Optional.of(archive);
      }
    }
    return Optional.empty();
  }

  ArchiveInputStream<?> open(InputStream in) {
    return this == TAR ? new TarArchiveInputStream(in) : new ZipArchiveInputStream(in);
  }
}
