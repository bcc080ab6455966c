package io.github.ream.publish;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Enumeration;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Tells this build of Ream from others: what one build has kept, another one may make otherwise. A
 * release is known by its version; a snapshot, of which there are many, by a hash of its classes
 * and resources too. Times and places do not count, so that the same sources give the same build.
 */
public final class Build {
  private static final String SNAPSHOT = "-SNAPSHOT";
  private static final int DIGITS = 16;

  /** Files in a jar that may say when and where it was built. */
  private static final Pattern SAYS_WHEN = Pattern.compile("META-INF/(MANIFEST\\.MF|maven/.*)");

  private Build() {}

  /** Made once, when it is first asked for. */
  private static final class Own {
    static final String ID = of(RunRow.reamVersion(), source());

    /** Where the classes are; null if this cannot be told. */
    private static Path source() {
      CodeSource source = Build.class.getProtectionDomain().getCodeSource();
      try {
        return source == null ? null : Path.of(source.getLocation().toURI());
      } catch (URISyntaxException | RuntimeException e) {
        return null;
      }
    }
  }

  /** The version of this Ream, and the build where versions do not tell builds apart. */
  public static String id() {
    return Own.ID;
  }

  /**
   * The same of a version whose classes are in a jar or folder.
   *
   * @return one that no other build has, if the classes cannot be read
   */
  static String of(String version, Path classes) {
    if (!version.endsWith(SNAPSHOT)) {
      return version;
    }
    try {
      return version + " " + hash(classes);
    } catch (IOException | RuntimeException e) {
      return version + " " + UUID.randomUUID();
    }
  }

  private static String hash(Path classes) throws IOException {
    MessageDigest digest;
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
    Map<String, Long> checksums = Files.isDirectory(classes) ? ofFolder(classes) : ofJar(classes);
    checksums.forEach(
        (name, crc) -> digest.update((name + " " + crc + "\n").getBytes(StandardCharsets.UTF_8)));
    return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
  }

  /** From the jar's list of contents alone, in milliseconds. */
  private static Map<String, Long> ofJar(Path jar) throws IOException {
    Map<String, Long> checksums = new TreeMap<>();
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      Enumeration<? extends ZipEntry> entries = zip.entries();
      while (entries.hasMoreElements()) {
        ZipEntry entry = entries.nextElement();
        if (!entry.isDirectory() && !SAYS_WHEN.matcher(entry.getName()).matches()) {
          checksums.put(entry.getName(), entry.getCrc());
        }
      }
    }
    return checksums;
  }

  private static Map<String, Long> ofFolder(Path folder) throws IOException {
    Map<String, Long> checksums = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        CRC32 crc = new CRC32();
        crc.update(Files.readAllBytes(file));
        checksums.put(folder.relativize(file).toString(), crc.getValue());
      }
    }
    return checksums;
  }
}
