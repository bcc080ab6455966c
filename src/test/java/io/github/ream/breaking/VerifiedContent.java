package io.github.ream.breaking;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Contents of reports that keep their promises. A report with the same bytes in every table keeps
 * them too and need not be checked again. What tells when it was made, and how long it took (the
 * tables {@code run} and {@code model_selection}, the mark, the page, dates in the model), only has
 * to be there, the page to its end.
 */
final class VerifiedContent {
  private static final String PAGE = "report.html";

  /** The stages of a saved model are numbered anew in each run. */
  private static final String MODEL_ID = "_[0-9a-f]{12}";

  private final Set<String> digests = new HashSet<>();

  /** Whether a report of this content has been checked. */
  boolean has(Path report) throws IOException {
    return digests.contains(digest(report));
  }

  void add(Path report) throws IOException {
    digests.add(digest(report));
  }

  private static String digest(Path report) throws IOException {
    List<String> lines = new ArrayList<>();
    try (Stream<Path> files = Files.walk(report)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path name = report.relativize(file);
        String folder = String.valueOf(name.getParent()).replaceAll(MODEL_ID, "");
        lines.add(folder + " " + (isOfTheRun(name) ? presence(file) : sha256(file)));
      }
    }
    lines.sort(null);
    return hex(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
  }

  private static boolean isOfTheRun(Path name) {
    return name.startsWith("run")
        || name.startsWith("model_selection")
        || name.startsWith(".ream")
        || name.startsWith(PAGE)
        || name.getFileName().toString().endsWith(".crc")
        || (name.startsWith("model") && name.toString().contains("metadata"));
  }

  private static String presence(Path file) throws IOException {
    if (file.getFileName().toString().equals(PAGE)) {
      return Files.readString(file).stripTrailing().endsWith("</html>") ? "whole" : "cut";
    }
    return Files.size(file) > 0 ? "there" : "empty";
  }

  private static String sha256(Path file) throws IOException {
    return hex(Files.readAllBytes(file));
  }

  private static String hex(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
