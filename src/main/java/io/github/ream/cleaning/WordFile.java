package io.github.ream.cleaning;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A list of words or rules that stands as a text beside the classes that use it. */
public final class WordFile {
  private WordFile() {}

  /**
   * The lines of a list, without empty ones and comments, which begin with {@code #}.
   *
   * @param user a class of the package that the list is in
   * @param name the list's name, with its extension
   */
  public static List<String> lines(Class<?> user, String name) {
    try (InputStream bytes = user.getResourceAsStream(name);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
