package io.github.ream.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells folders that are mount points: no rename can move or replace them. */
final class MountPoint {
  private static final Path MOUNTS = Path.of("/proc/self/mountinfo");
  private static final int PLACE = 4;
  private static final Pattern OCTAL = Pattern.compile("\\\\([0-7]{3})");

  private MountPoint() {}

  /** Whether the folder is one; where the system does not tell, whether its device is another. */
  static boolean is(Path folder) throws IOException {
    Path parent = folder.getParent();
    if (parent == null || !Files.isDirectory(folder)) {
      return false;
    }
    if (Files.isReadable(MOUNTS)) {
      try (Stream<String> lines = Files.lines(MOUNTS, StandardCharsets.ISO_8859_1)) {
        return lines.anyMatch(line -> place(line).equals(folder.toString()));
      }
    }
    return !Files.getFileStore(folder).equals(Files.getFileStore(parent));
  }

  private static String place(String line) {
    String[] fields = line.split(" ", PLACE + 2);
    if (fields.length <= PLACE) {
      return "";
    }
    String bytes = OCTAL.matcher(fields[PLACE]).replaceAll(MountPoint::character);
    return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
  }

  private static String character(MatchResult octal) {
    return Matcher.quoteReplacement(Character.toString(Integer.parseInt(octal.group(1), 8)));
  }
}
