package io.github.ream.config;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigRenderOptions;
import com.typesafe.config.ConfigUtil;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The settings group by group: each key's type and bounds.
 *
 * @param c the values, which collects their faults
 * @param all the whole configuration below {@code ream}
 */
record SettingGroups(SettingValues c, Config all) {
  private static final Set<String> CHARSETS =
      new TreeSet<>(
          Set.of(
              "utf-8",
              "gb18030",
              "windows-1252",
              "gbk",
              "big5",
              "shift_jis",
              "euc-jp",
              "euc-kr",
              "koi8-r",
              "iso-8859-2",
              "iso-8859-5",
              "iso-8859-7",
              "iso-8859-9",
              "windows-1250",
              "windows-1251",
              "windows-1253",
              "windows-1254",
              "windows-1255",
              "windows-1256",
              "windows-1257",
              "windows-1258"));
  private static final Set<String> CODECS =
      new TreeSet<>(Set.of("snappy", "zstd", "gzip", Settings.Publish.UNCOMPRESSED));

  private static final Set<String> LANGUAGES = languageCodes();
  private static final Set<String> KS_IN_WORDS = Set.of("by-size", "auto");

  /** All groups. */
  Settings settings() {
    return new Settings(
        c.whole("seed"),
        ingest(),
        corpus(),
        text(),
        topics(),
        adding(),
        authors(),
        new Settings.Publish(
            c.bytes("publish.file-size", 1024), c.oneOf("publish.compression", CODECS)),
        json());
  }

  private Settings.Ingest ingest() {
    IngestDraft ingest = new IngestDraft();
    ingest.captureYear = captureYear();
    ingest.chunkSize = c.bytes("ingest.chunk-size", 64);
    ingest.taskSize = c.bytes("ingest.task-size", 64);
    ingest.maxRecordChars = c.whole("ingest.max-record-chars", 1_000, 500_000_000);
    ingest.columns = columns();
    ingest.charset = c.oneOf("ingest.charset", CHARSETS);
    ingest.keepRecords = c.flag("ingest.keep-records");
    ingest.replace = c.flag("ingest.replace");
    return ingest.settings();
  }

  private Settings.Corpus corpus() {
    CorpusDraft corpus = new CorpusDraft();
    corpus.sameAbstractSimilarity = c.real("corpus.same-abstract-similarity", 0, 1);
    corpus.nearTitleSimilarity = c.real("corpus.near-title-similarity", 0.3, 1);
    corpus.nearTitleAbstractSimilarity = c.real("corpus.near-title-abstract-similarity", 0, 1);
    corpus.maxAbstractsPerTitle = c.whole("corpus.max-abstracts-per-title", 1, 10_000);
    return corpus.settings();
  }

  private Settings.Text text() {
    TextDraft text = new TextDraft();
    text.minDocumentFrequency = c.whole("text.min-document-frequency", 1, Integer.MAX_VALUE);
    text.maxDocumentShare = c.real("text.max-document-share", 0.0001, 1);
    text.maxTerms = c.whole("text.max-terms", 1, 10_000_000);
    text.minTokenLength = c.whole("text.min-token-length", 1, 100);
    text.stopWords = c.flag("text.stop-words");
    text.boilerplateWords = c.flag("text.boilerplate-words");
    text.extraStopWords = c.words("text.extra-stop-words");
    text.pluralFolding = c.flag("text.plural-folding");
    text.variantFolding = c.flag("text.variant-folding");
    text.acronyms = c.flag("text.acronyms");
    text.phrases = phrases();
    return text.settings();
  }

  private Settings.Phrases phrases() {
    PhrasesDraft phrases = new PhrasesDraft();
    phrases.maxWords = c.whole("text.phrases.max-words", 1, 5);
    phrases.minCount = c.whole("text.phrases.min-count", 1, Integer.MAX_VALUE);
    phrases.minDocumentShare = c.real("text.phrases.min-document-share", 0, 1);
    phrases.minNpmi = c.real("text.phrases.min-npmi", -1, 1);
    phrases.maxPhrases = c.whole("text.phrases.max-phrases", 0, 1_000_000);
    return phrases.settings();
  }

  private Settings.Topics topics() {
    TopicsDraft topics = new TopicsDraft();
    topics.ks = ks();
    topics.searchK = c.is("topics.k", "auto");
    topics.searchFits = c.whole("topics.search-fits", 1, 100);
    topics.seeds = c.whole("topics.seeds", 1, 100);
    topics.optimizer = c.oneOf("topics.optimizer", Optimizer.class);
    topics.iterations = c.whole("topics.iterations", 0, 1_000_000);
    topics.earlyStopping = c.flag("topics.early-stopping");
    topics.documentPrior = c.real("topics.document-prior", 0, 1_000_000);
    topics.topicPrior = c.real("topics.topic-prior", 0, 1_000_000);
    topics.miniBatchSize = c.whole("topics.mini-batch-size", 1, Integer.MAX_VALUE);
    topics.learningOffset = c.real("topics.learning-offset", 0, 1e9);
    topics.learningDecay = c.real("topics.learning-decay", 0.5, 1);
    topics.optimizeDocumentPrior = c.flag("topics.optimize-document-prior");
    topics.minTermsPerPaper = c.whole("topics.min-terms-per-paper", 1, 1_000_000);
    topics.heldOutShare = c.real("topics.held-out-share", 0, 0.5);
    topics.languages = languages();
    return topics.settings();
  }

  private Settings.Adding adding() {
    return new Settings.Adding(
        c.oneOf("topics.when-adding", WhenAdding.class),
        c.real("topics.drift-growth", 0, 1_000_000),
        c.real("topics.drift-perplexity", 0, 1_000_000));
  }

  private Settings.Authors authors() {
    AuthorsDraft authors = new AuthorsDraft();
    authors.confidence = c.real("authors.confidence", 0.5, 0.9999);
    authors.hyperAuthoredAbove = c.whole("authors.hyper-authored-above", 1, Integer.MAX_VALUE);
    authors.minGroupSize = c.whole("authors.min-group-size", 2, Integer.MAX_VALUE);
    authors.maxComparedGroups = c.whole("authors.max-compared-groups", 0, 1_000);
    authors.minFitSize = c.whole("authors.min-fit-size", 10, Integer.MAX_VALUE);
    authors.fitSamples = c.whole("authors.fit-samples", 0, 100_000);
    return authors.settings();
  }

  private String json() {
    return all.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(
            e ->
                ConfigUtil.quoteString(e.getKey())
                    + ":"
                    + e.getValue().render(ConfigRenderOptions.concise()))
        .collect(Collectors.joining(",", "{", "}"));
  }

  /** The additional column names by field; fields without any are left out. */
  private Map<String, List<String>> columns() {
    Map<String, List<String>> columns = new TreeMap<>();
    for (String field : all.getObject("ingest.columns").keySet()) {
      List<String> names = c.words("ingest.columns." + field);
      if (!names.isEmpty()) {
        columns.put(field, names);
      }
    }
    return columns;
  }

  private OptionalInt captureYear() {
    int latest = Year.now(ZoneOffset.UTC).getValue() + 1;
    String allowed = "infer, or a year from 1900 to " + latest;
    int year = c.wholeOr("infer", 0, "ingest.capture-year", 1900, latest, allowed);
    return year == 0 ? OptionalInt.empty() : OptionalInt.of(year);
  }

  private static Set<String> languageCodes() {
    Set<String> codes =
        new TreeSet<>(Set.of(Settings.Topics.MAIN_LANGUAGE, Settings.Topics.ALL_LANGUAGES));
    codes.addAll(Settings.Topics.TOLD_LANGUAGES);
    return codes;
  }

  private List<String> languages() {
    String allowed =
        Settings.Topics.MAIN_LANGUAGE
            + ", "
            + Settings.Topics.ALL_LANGUAGES
            + ", or codes with commas between of "
            + String.join(" ", Settings.Topics.TOLD_LANGUAGES);
    return c.wordsOf("topics.languages", LANGUAGES, allowed);
  }

  private List<Integer> ks() {
    String allowed = "by-size, auto, a number from 2 to 10000, or several with commas between";
    return c.wholesOr(KS_IN_WORDS, "topics.k", 2, 10_000, allowed);
  }
}
