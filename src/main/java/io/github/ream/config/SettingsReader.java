package io.github.ream.config;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigFactory;
import com.typesafe.config.ConfigParseOptions;
import com.typesafe.config.ConfigRenderOptions;
import com.typesafe.config.ConfigValueType;
import java.io.StringReader;
import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * Reads settings from, the strongest first: flags, {@code --set key=value}, a file, and {@code
 * reference.conf}. All faults are reported at once, each with the key, the value and what is
 * allowed.
 */
public final class SettingsReader {
  private static final String ROOT = "ream";
  private static final Set<String> OPTIMIZERS = new TreeSet<>(Set.of("collapsed", "online", "em"));
  private static final Set<String> WHEN_ADDING = new TreeSet<>(Set.of("refit", "score"));
  private static final Set<String> CODECS = new TreeSet<>(Set.of("snappy", "zstd", "gzip", "none"));

  private final Config defaults =
      ConfigFactory.parseResources(
              SettingsReader.class.getClassLoader(),
              "reference.conf",
              ConfigParseOptions.defaults().setAllowMissing(false))
          .withOnlyPath(ROOT);
  private final List<String> faults = new ArrayList<>();

  /** The defaults alone. */
  public static Settings defaults() {
    return new SettingsReader().read(Map.of(), Optional.empty());
  }

  /** The defaults with some keys (without {@code ream.}) set, for tests and embedding. */
  public static Settings with(Map<String, String> overrides) {
    return new SettingsReader().read(overrides, Optional.empty());
  }

  /** Every key, without {@code ream.}, sorted. */
  public List<String> keys() {
    return defaults.getConfig(ROOT).entrySet().stream().map(Map.Entry::getKey).sorted().toList();
  }

  /**
   * Reads and validates all settings.
   *
   * @param overrides key (with or without {@code ream.}) to value, as given by flags and {@code
   *     --set}
   * @param file the text of a HOCON file with overrides
   * @throws UserMistakeException naming every fault
   */
  public Settings read(Map<String, String> overrides, Optional<String> file) {
    Config merged = defaults;
    try {
      if (file.isPresent()) {
        merged =
            checked(ConfigFactory.parseReader(new StringReader(file.get())))
                .resolve()
                .withFallback(merged);
      }
      for (Map.Entry<String, String> e : new TreeMap<>(overrides).entrySet()) {
        String key = e.getKey().startsWith(ROOT + ".") ? e.getKey() : ROOT + "." + e.getKey();
        merged = checked(parseOverride(key, e.getValue())).withFallback(merged);
      }
    } catch (ConfigException e) {
      throw new UserMistakeException("the settings cannot be read: " + e.getMessage(), e);
    }
    if (!faults.isEmpty()) {
      throw new UserMistakeException(String.join("\n", faults));
    }
    Settings settings = validated(merged.getConfig(ROOT));
    if (!faults.isEmpty()) {
      throw new UserMistakeException(String.join("\n", faults));
    }
    return settings;
  }

  /** Numbers and truth values keep their type, so that the settings look alike however given. */
  private static Config parseOverride(String key, String value) {
    Object typed = value;
    if (value.matches("-?\\d{1,18}")) {
      typed = Long.valueOf(value);
    } else if (value.matches("-?\\d+\\.\\d+([eE]-?\\d+)?")) {
      typed = Double.valueOf(value);
    } else if (value.equals("true") || value.equals("false")) {
      typed = Boolean.valueOf(value);
    }
    return ConfigFactory.parseMap(Map.of(key, typed));
  }

  private Config checked(Config overrides) {
    List<String> known = defaults.entrySet().stream().map(Map.Entry::getKey).sorted().toList();
    for (Map.Entry<String, com.typesafe.config.ConfigValue> e : overrides.entrySet()) {
      if (!known.contains(e.getKey())) {
        faults.add(
            "unknown setting "
                + strip(e.getKey())
                + "; did you mean "
                + nearest(e.getKey(), known)
                + "?");
      }
    }
    return overrides;
  }

  private static String nearest(String key, List<String> known) {
    LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
    String last = key.substring(key.lastIndexOf('.') + 1);
    return known.stream()
        .min(
            Comparator.<String>comparingInt(
                    k ->
                        Math.min(
                            distance.apply(k, key),
                            distance.apply(k.substring(k.lastIndexOf('.') + 1), last)))
                .thenComparing(k -> k))
        .map(SettingsReader::strip)
        .orElseThrow();
  }

  private static String strip(String key) {
    return key.startsWith(ROOT + ".") ? key.substring(ROOT.length() + 1) : key;
  }

  private Settings validated(Config c) {
    return new Settings(
        value(c, "seed", c::getLong, s -> true, "a whole number"),
        new Settings.Ingest(
            captureYear(c),
            bytes(c, "ingest.chunk-size", 64),
            bytes(c, "ingest.task-size", 64),
            whole(c, "ingest.max-record-chars", 1_000, 500_000_000),
            flag(c, "ingest.keep-records"),
            flag(c, "ingest.replace")),
        new Settings.Corpus(
            real(c, "corpus.same-abstract-similarity", 0, 1),
            real(c, "corpus.near-title-similarity", 0.3, 1),
            real(c, "corpus.near-title-abstract-similarity", 0, 1),
            whole(c, "corpus.max-abstracts-per-title", 1, 10_000)),
        new Settings.Text(
            whole(c, "text.min-document-frequency", 1, Integer.MAX_VALUE),
            real(c, "text.max-document-share", 0.0001, 1),
            whole(c, "text.max-terms", 1, 10_000_000),
            whole(c, "text.min-token-length", 1, 100),
            flag(c, "text.stop-words"),
            flag(c, "text.boilerplate-words"),
            strings(c, "text.extra-stop-words"),
            flag(c, "text.plural-folding"),
            new Settings.Phrases(
                whole(c, "text.phrases.max-words", 1, 5),
                whole(c, "text.phrases.min-count", 1, Integer.MAX_VALUE),
                real(c, "text.phrases.min-document-share", 0, 1),
                real(c, "text.phrases.min-npmi", -1, 1),
                whole(c, "text.phrases.max-phrases", 0, 1_000_000))),
        new Settings.Topics(
            ks(c),
            c.getValue("topics.k").unwrapped().equals("auto"),
            whole(c, "topics.search-fits", 1, 100),
            whole(c, "topics.seeds", 1, 100),
            oneOf(c, "topics.optimizer", OPTIMIZERS),
            whole(c, "topics.iterations", 0, 1_000_000),
            flag(c, "topics.early-stopping"),
            real(c, "topics.document-prior", 0, 1_000_000),
            real(c, "topics.topic-prior", 0, 1_000_000),
            whole(c, "topics.mini-batch-size", 1, Integer.MAX_VALUE),
            real(c, "topics.learning-offset", 0, 1e9),
            real(c, "topics.learning-decay", 0.5, 1),
            flag(c, "topics.optimize-document-prior"),
            oneOf(c, "topics.when-adding", WHEN_ADDING).equals("score"),
            whole(c, "topics.min-terms-per-paper", 1, 1_000_000),
            real(c, "topics.held-out-share", 0, 0.5)),
        new Settings.Authors(
            real(c, "authors.confidence", 0.5, 0.9999),
            whole(c, "authors.hyper-authored-above", 1, Integer.MAX_VALUE),
            whole(c, "authors.min-group-size", 2, Integer.MAX_VALUE),
            whole(c, "authors.max-compared-groups", 0, 1_000),
            whole(c, "authors.min-fit-size", 10, Integer.MAX_VALUE),
            whole(c, "authors.fit-samples", 0, 100_000)),
        new Settings.Publish(
            bytes(c, "publish.file-size", 1024), oneOf(c, "publish.compression", CODECS)),
        json(c));
  }

  private static String json(Config c) {
    return c.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(
            e ->
                com.typesafe.config.ConfigUtil.quoteString(e.getKey())
                    + ":"
                    + e.getValue().render(ConfigRenderOptions.concise()))
        .collect(Collectors.joining(",", "{", "}"));
  }

  private OptionalInt captureYear(Config c) {
    String key = "ingest.capture-year";
    if (c.getString(key).equals("infer")) {
      return OptionalInt.empty();
    }
    int latest = Year.now(java.time.ZoneOffset.UTC).getValue() + 1;
    int year =
        value(
            c,
            key,
            c::getInt,
            y -> y >= 1900 && y <= latest,
            "infer, or a year from 1900 to " + latest,
            0);
    return OptionalInt.of(year);
  }

  private List<Integer> ks(Config c) {
    String key = "topics.k";
    String allowed = "by-size, auto, a number from 2 to 10000, or several with commas between";
    String text =
        c.getValue(key).valueType() == ConfigValueType.LIST
            ? String.join(",", c.getStringList(key))
            : c.getString(key);
    if (text.equals("by-size") || text.equals("auto")) {
      return List.of();
    }
    List<Integer> ks = new ArrayList<>();
    for (String part : text.split(",", -1)) {
      try {
        int k = Integer.parseInt(part.strip());
        if (k < 2 || k > 10_000) {
          throw new NumberFormatException();
        }
        ks.add(k);
      } catch (NumberFormatException e) {
        fault(key, text, allowed);
        return List.of();
      }
    }
    return ks.stream().distinct().sorted().toList();
  }

  private int whole(Config c, String key, int low, int high) {
    return value(
        c,
        key,
        c::getInt,
        v -> v >= low && v <= high,
        "a whole number from " + low + (high == Integer.MAX_VALUE ? "" : " to " + high),
        low);
  }

  private double real(Config c, String key, double low, double high) {
    return value(
        c,
        key,
        c::getDouble,
        v -> v >= low && v <= high,
        "a number from " + low + " to " + high,
        low);
  }

  private long bytes(Config c, String key, long low) {
    return value(
        c,
        key,
        c::getBytes,
        v -> v >= low,
        "a size such as \"32 MiB\", at least " + low + " bytes",
        low);
  }

  private boolean flag(Config c, String key) {
    return value(c, key, c::getBoolean, v -> true, "true or false", false);
  }

  private String oneOf(Config c, String key, Set<String> allowed) {
    return value(
        c,
        key,
        c::getString,
        allowed::contains,
        "one of " + String.join(", ", allowed),
        allowed.iterator().next());
  }

  private List<String> strings(Config c, String key) {
    if (c.getValue(key).valueType() == ConfigValueType.LIST) {
      return List.copyOf(c.getStringList(key));
    }
    String text = c.getString(key).strip();
    if (text.startsWith("[")) {
      return List.copyOf(ConfigFactory.parseString("list = " + text).getStringList("list"));
    }
    return text.isEmpty() ? List.of() : List.of(text.split("\\s*,\\s*"));
  }

  private <T> T value(
      Config c,
      String key,
      Function<String, T> read,
      Function<T, Boolean> valid,
      String allowed,
      T instead) {
    try {
      T value = read.apply(key);
      if (valid.apply(value)) {
        return value;
      }
    } catch (ConfigException e) {
      // Not of the type: the fault below says what is allowed.
    }
    fault(key, c.getValue(key).unwrapped(), allowed);
    return instead;
  }

  private long value(
      Config c,
      String key,
      Function<String, Long> read,
      Function<Long, Boolean> valid,
      String allowed) {
    return value(c, key, read, valid, allowed, 0L);
  }

  private void fault(String key, Object value, String allowed) {
    faults.add("setting " + key + " is " + value + "; allowed is " + allowed);
  }
}
