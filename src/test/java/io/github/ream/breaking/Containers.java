package io.github.ream.breaking;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

/** Dumps in compressed files and archives, whole, damaged or made to harm. */
final class Containers {
  private static final int BOMB_MEBIBYTES = 64;
  private static final List<String> NAMES =
      List.of(
          "a.json",
          "../../escaped",
          "/etc/passwd",
          "a/../../b",
          "",
          "x".repeat(300),
          "ä\n",
          "a.tar");

  private final Random random;

  Containers(Random random) {
    this.random = random;
  }

  /** Something to write through. */
  private interface Wrapper {
    OutputStream around(OutputStream out) throws IOException;
  }

  private static final List<Wrapper> COMPRESSIONS =
      List.of(
          GZIPOutputStream::new,
          BZip2CompressorOutputStream::new,
          out -> new XZOutputStream(out, new LZMA2Options(0)),
          ZstdOutputStream::new);

  /** The dump in one or two containers; every third is damaged, or several are joined. */
  byte[] around(byte[] dump) {
    byte[] packed = random.nextInt(3) == 0 ? tar(dump) : compressed(dump);
    if (random.nextInt(4) == 0) {
      packed = compressed(packed);
    }
    return switch (random.nextInt(6)) {
      case 0 -> Arrays.copyOf(packed, random.nextInt(packed.length + 1));
      case 1 -> Mutations.joined(packed, compressed(dump));
      case 2 -> flipped(packed);
      default -> packed;
    };
  }

  /** A small file that holds a large one: blanks, or one endless record. */
  byte[] bomb() {
    byte[] filler = new byte[1 << 20];
    Arrays.fill(filler, (byte) (random.nextBoolean() ? ' ' : 'a'));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = compression().around(bytes)) {
      out.write("{\"title\":\"Bombs\",\"abstract\":\"".getBytes(StandardCharsets.UTF_8));
      for (int i = 0; i < BOMB_MEBIBYTES; i++) {
        out.write(filler);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return random.nextBoolean() ? bytes.toByteArray() : compressed(bytes.toByteArray());
  }

  private byte[] tar(byte[] dump) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
      tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_GNU);
      tar.setBigNumberMode(TarArchiveOutputStream.BIGNUMBER_POSIX);
      for (int entries = 1 + random.nextInt(3); entries > 0; entries--) {
        TarArchiveEntry entry = new TarArchiveEntry(NAMES.get(random.nextInt(NAMES.size())), true);
        entry.setSize(dump.length);
        tar.putArchiveEntry(entry);
        tar.write(dump);
        tar.closeArchiveEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    byte[] archive = bytes.toByteArray();
    if (random.nextInt(3) == 0) {
      withOtherSize(archive);
    }
    return archive;
  }

  /** A header that promises more or less than there is, its checksum right. */
  private void withOtherSize(byte[] archive) {
    String size = List.of("77777777777", "00000000000", "00000000001").get(random.nextInt(3));
    System.arraycopy(size.getBytes(StandardCharsets.US_ASCII), 0, archive, 124, 11);
    Arrays.fill(archive, 148, 156, (byte) ' ');
    int sum = 0;
    for (int i = 0; i < 512; i++) {
      sum += archive[i] & 0xff;
    }
    byte[] digits = "%06o\0 ".formatted(sum).getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(digits, 0, archive, 148, 8);
  }

  private byte[] compressed(byte[] dump) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = compression().around(bytes)) {
      out.write(dump);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private byte[] flipped(byte[] packed) {
    byte[] flipped = packed.clone();
    if (flipped.length > 0) {
      flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
    }
    return flipped;
  }

  private Wrapper compression() {
    return COMPRESSIONS.get(random.nextInt(COMPRESSIONS.size()));
  }
}
