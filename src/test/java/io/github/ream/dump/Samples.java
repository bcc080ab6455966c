package io.github.ream.dump;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Made-up files as each program writes them, in a folder for each format. */
public final class Samples {
  private static final Path FOLDER = Path.of("src/test/resources/samples");

  private Samples() {}

  /** All files, in order. */
  public static List<Path> all() {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The format that a file is of. */
  public static String format(Path file) {
    return file.getParent().getFileName().toString();
  }

  public static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
