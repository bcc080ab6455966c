package io.github.ream.bench.lda;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.ream.text.PaperToRead;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/**
 * The benchmark's bag of words: tokens of three or more letters or digits from title and abstract,
 * without stop words, that occur in at least ten and at most 30 % of the documents; or the terms
 * that Ream reads. A document's bucket (0 to 19) is a hash of its id; bucket 0 is the published
 * test split, bucket 1 is for tuning.
 */
final class BenchCorpus {
  private static final String STOP =
      "the and for are was were with that this from have has had not but can our their its which"
          + " these those such than then also into over under between both each other more most"
          + " some any all only very will would could should may might must being been does did"
          + " doing how what when where who whom why they them she her his him you your yours ours"
          + " out off own same too per via upon about above after again against because before"
          + " below during few further here just now once there through until while use used using"
          + " uses however thus hence therefore moreover furthermore many much one two three first"
          + " second yet still among across within without whether either neither nor since though"
          + " although often well even show shows shown propose proposed proposes paper papers"
          + " present presents presented";

  private static final Set<String> STOP_WORDS = new HashSet<>(Arrays.asList(STOP.split(" ", -1)));

  final String[] vocabulary;
  final List<String> keys = new ArrayList<>();
  final List<int[]> train = new ArrayList<>();
  final List<int[]> held = new ArrayList<>();
  final List<String> heldKeys = new ArrayList<>();

  /** What the held-out documents say, whatever their terms are. */
  final HeldOutText heldText = new HeldOutText();

  private BenchCorpus(String[] vocabulary) {
    this.vocabulary = vocabulary;
  }

  long trainTokens() {
    return train.stream().mapToLong(d -> d.length).sum();
  }

  /**
   * How papers are read and split.
   *
   * @param tuning holds out bucket 1 and leaves bucket 0 unread
   * @param buckets how many buckets are held out, from 0 on, where it is not for tuning
   * @param reamWords whether terms are those that Ream reads
   */
  record Reading(boolean tuning, int buckets, boolean reamWords, int cores) {
    boolean holdsOut(long bucket) {
      return tuning ? bucket == 1 : bucket < buckets;
    }

    boolean trains(long bucket) {
      return tuning ? bucket > 1 : bucket >= buckets;
    }
  }

  /** Reads the papers and splits them. */
  static BenchCorpus read(Path papers, Reading reading) throws IOException {
    List<PaperToRead> read = papers(papers);
    BenchCorpus corpus;
    List<int[]> documents;
    if (reading.reamWords) {
      ReamWords words = ReamWords.of(read, reading.cores);
      corpus = new BenchCorpus(words.vocabulary());
      documents = read.stream().map(paper -> words.documents().get(paper.id())).toList();
    } else {
      List<List<String>> tokens = read.stream().map(BenchCorpus::tokens).toList();
      Map<String, Integer> index = index(tokens);
      corpus = new BenchCorpus(index.keySet().toArray(new String[0]));
      documents =
          tokens.stream()
              .map(
                  all ->
                      all.stream()
                          .filter(index::containsKey)
                          .mapToInt(index::get)
                          .sorted()
                          .toArray())
              .toList();
    }
    for (int d = 0; d < documents.size(); d++) {
      PaperToRead paper = read.get(d);
      long bucket = Long.remainderUnsigned(hash(paper.id()), 20);
      if (reading.holdsOut(bucket)) {
        corpus.held.add(documents.get(d));
        corpus.heldKeys.add(paper.id());
        corpus.heldText.add(paper.title() + " " + paper.text());
      } else if (reading.trains(bucket)) {
        corpus.train.add(documents.get(d));
        corpus.keys.add(paper.id());
      }
    }
    return corpus;
  }

  private static List<PaperToRead> papers(Path papers) throws IOException {
    List<PaperToRead> read = new ArrayList<>();
    ObjectMapper json = new ObjectMapper();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(papers)), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonNode paper = json.readTree(line);
        read.add(
            new PaperToRead(
                paper.path("id").asText(),
                paper.path("title").asText(""),
                paper.path("abstract").asText(""),
                null,
                null));
      }
    }
    return read;
  }

  /** The numbers of the terms, in alphabetical order. */
  private static Map<String, Integer> index(List<List<String>> documents) {
    Map<String, Integer> documentFrequency = new HashMap<>();
    for (List<String> document : documents) {
      for (String term : new HashSet<>(document)) {
        documentFrequency.merge(term, 1, Integer::sum);
      }
    }
    Map<String, Integer> index = new TreeMap<>();
    for (Map.Entry<String, Integer> e : documentFrequency.entrySet()) {
      if (e.getValue() >= 10 && e.getValue() <= 0.3 * documents.size()) {
        index.put(e.getKey(), 0);
      }
    }
    String[] vocabulary = index.keySet().toArray(new String[0]);
    for (int i = 0; i < vocabulary.length; i++) {
      index.put(vocabulary[i], i);
    }
    return index;
  }

  private static List<String> tokens(PaperToRead paper) {
    String text = paper.title() + " " + paper.text();
    List<String> tokens = new ArrayList<>();
    for (String token : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{Nd}]+", -1)) {
      if (token.length() >= 3 && !STOP_WORDS.contains(token)) {
        tokens.add(token);
      }
    }
    return tokens;
  }

  /** FNV-1a, then a finaliser that spreads its low bits. */
  static long hash(String text) {
    long h = 0xcbf29ce484222325L;
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      h = (h ^ (b & 0xff)) * 0x100000001b3L;
    }
    return mix(h);
  }

  static long mix(long z) {
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }
}
