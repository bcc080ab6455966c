package io.github.ream.dump.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The names under which exports have their columns: those of the resource {@code
 * columns.properties}, and before them those of the setting {@code ingest.columns}. Names are
 * compared by their letters and digits, case aside: {@code Publication Year} is {@code
 * publication_year} and {@code publicationYear}.
 */
final class ColumnNames {
  private static final String RESOURCE = "columns.properties";
  private static final String TAGS = ".tag";
  private static final Map<String, List<String>> KNOWN = known();

  private final Map<Field, List<String>> names = new EnumMap<>(Field.class);
  private final Map<Field, List<String>> tags = new EnumMap<>(Field.class);
  private final Map<Field, List<String>> own = new EnumMap<>(Field.class);

  /**
   * The known names and others.
   *
   * @param own additional names by the code of the {@link Field}
   */
  ColumnNames(Map<String, List<String>> own) {
    for (Field field : Field.values()) {
      this.own.put(field, squashed(own, field.code()).toList());
      names.put(
          field,
          Stream.concat(squashed(own, field.code()), squashed(KNOWN, field.code())).toList());
      tags.put(field, squashed(KNOWN, field.code() + TAGS).toList());
    }
  }

  /** The names of columns that may hold a field, the best first. */
  List<String> of(Field field) {
    return names.get(field);
  }

  /** The names for a field that the setting gives. */
  List<String> ownOf(Field field) {
    return own.get(field);
  }

  /** The two-letter tags for a field in tables whose columns are named by tags. */
  List<String> tagsOf(Field field) {
    return tags.get(field);
  }

  /** Whether a line may hold the name of a column of titles: a quick test before the full one. */
  boolean mayNameTitle(String line) {
    if (tags.get(Field.TITLE).stream()
        .anyMatch(tag -> line.contains(tag.toUpperCase(Locale.ROOT)))) {
      return true;
    }
    String squashed = squash(line);
    return names.get(Field.TITLE).stream().anyMatch(squashed::contains);
  }

  /** Whether the settings say that a column of this name holds titles. */
  boolean isOwnTitle(String squashed) {
    return own.get(Field.TITLE).contains(squashed);
  }

  /** The values under a key of the resource, such as {@code not-papers}. */
  static Set<String> values(String key) {
    return squashed(KNOWN, key).collect(Collectors.toUnmodifiableSet());
  }

  /**
   * A name reduced to letters and digits; {@code Author(s)} and {@code Author/s} count as plurals.
   */
  static String squash(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return plain.replaceAll("(?:\\(s\\)|/s)$", "s").replaceAll("[^\\p{L}\\p{M}\\p{N}]", "");
  }

  private static Stream<String> squashed(Map<String, List<String>> names, String key) {
    return names.getOrDefault(key, List.of()).stream()
        .map(ColumnNames::squash)
        .filter(name -> !name.isEmpty());
  }

  private static Map<String, List<String>> known() {
    Properties read = new Properties();
    try (InputStream in = ColumnNames.class.getResourceAsStream(RESOURCE);
        Reader text = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      read.load(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return read.stringPropertyNames().stream()
        .collect(
            Collectors.toUnmodifiableMap(
                key -> key, key -> List.of(read.getProperty(key).split("\\s*,\\s*"))));
  }
}
