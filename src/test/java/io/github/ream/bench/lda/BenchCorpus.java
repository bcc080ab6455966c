package io.github.ream.bench.lda;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
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
 * without stop words, that occur in at least ten and at most 30 % of the documents. A document's
 * bucket (0 to 19) is a hash of its id; bucket 0 is the published test split, bucket 1 is for
 * tuning.
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

  final String[] vocabulary;
  final List<String> keys = new ArrayList<>();
  final List<int[]> train = new ArrayList<>();
  final List<int[]> held = new ArrayList<>();
  final List<String> heldKeys = new ArrayList<>();

  private BenchCorpus(String[] vocabulary) {
    this.vocabulary = vocabulary;
  }

  long trainTokens() {
    return train.stream().mapToLong(d -> d.length).sum();
  }

  /** Reads the papers and splits them; {@code tuning} holds out bucket 1 and leaves 0 unread. */
  static BenchCorpus read(Path papers, boolean tuning) throws IOException {
    Set<String> stop = new HashSet<>(Arrays.asList(STOP.split(" ", -1)));
    List<String> ids = new ArrayList<>();
    List<List<String>> documents = new ArrayList<>();
    ObjectMapper json = new ObjectMapper();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(papers)), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonNode paper = json.readTree(line);
        String text = paper.path("title").asText("") + " " + paper.path("abstract").asText("");
        ids.add(paper.path("id").asText());
        documents.add(tokens(text, stop));
      }
    }
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
    BenchCorpus corpus = new BenchCorpus(vocabulary);
    for (int d = 0; d < documents.size(); d++) {
      int[] words =
          documents.get(d).stream()
              .filter(index::containsKey)
              .mapToInt(index::get)
              .sorted()
              .toArray();
      long bucket = Long.remainderUnsigned(hash(ids.get(d)), 20);
      if (bucket == (tuning ? 1 : 0)) {
        corpus.held.add(words);
        corpus.heldKeys.add(ids.get(d));
      } else if (bucket > 1 || !tuning) {
        corpus.train.add(words);
        corpus.keys.add(ids.get(d));
      }
    }
    return corpus;
  }

  private static List<String> tokens(String text, Set<String> stop) {
    List<String> tokens = new ArrayList<>();
    for (String token : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{Nd}]+", -1)) {
      if (token.length() >= 3 && !stop.contains(token)) {
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
