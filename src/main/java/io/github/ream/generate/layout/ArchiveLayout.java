package io.github.ream.generate.layout;

import io.github.ream.generate.plan.OddCase;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/**
 * Files of another layout in archives. The papers of a file are in two files of the archive, but
 * for captures of a web site, whose first paper tells the year of all. A file is held whole until
 * it is in the archive. Entries have no time, so that equal papers are equal bytes.
 */
final class ArchiveLayout extends LayoutAround<DumpLayout> {
  private final Archive archive;

  /** The kinds of archives. */
  enum Archive {
    ZIP {
      @Override
      ArchiveOutputStream<? extends ArchiveEntry> stream(OutputStream out) {
        return new ZipArchiveOutputStream(out);
      }
    },
    TAR {
      @Override
      ArchiveOutputStream<? extends ArchiveEntry> stream(OutputStream out) {
        return new TarArchiveOutputStream(out);
      }
    };

    abstract ArchiveOutputStream<? extends ArchiveEntry> stream(OutputStream out);

    String ending() {
      return "." + name().toLowerCase(Locale.ROOT);
    }
  }

  ArchiveLayout(DumpLayout inner, Archive archive) {
    super(inner);
    this.archive = archive;
  }

  @Override
  public String name() {
    return inner.name() + archive.ending();
  }

  @Override
  public String extension() {
    return inner.extension() + archive.ending();
  }

  @Override
  public List<OddCase> oddFiles() {
    return List.of(OddCase.EMPTY, OddCase.FOREIGN);
  }

  @Override
  public void write(DumpContent content, DumpMaker maker, OutputStream out) throws IOException {
    int size = content.papers().size();
    boolean whole = inner instanceof ListingLayout || inner instanceof ArchiveLayout || size < 2;
    int first = whole ? size : size / 2;
    ArchiveOutputStream<? extends ArchiveEntry> files = archive.stream(out);
    add(content.part(0, first), 1, maker, files);
    if (first < size) {
      add(content.part(first, size), 2, maker, files);
    }
    files.finish();
  }

  private void add(
      DumpContent part,
      int number,
      DumpMaker maker,
      ArchiveOutputStream<? extends ArchiveEntry> files)
      throws IOException {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    inner.write(part, maker, content);
    String name = "dump/part-" + number + "." + inner.extension();
    if (files instanceof ZipArchiveOutputStream zip) {
      ZipArchiveEntry entry = new ZipArchiveEntry(name);
      entry.setTime(0);
      zip.putArchiveEntry(entry);
    } else if (files instanceof TarArchiveOutputStream tar) {
      TarArchiveEntry entry = new TarArchiveEntry(name);
      entry.setModTime(0);
      entry.setSize(content.size());
      tar.putArchiveEntry(entry);
    }
    content.writeTo(files);
    files.closeArchiveEntry();
  }
}
