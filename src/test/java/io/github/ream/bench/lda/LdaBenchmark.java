package io.github.ream.bench.lda;

import io.github.ream.lda.PassSetUp;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Trains topics by several programs on one bag of words and prints one table: perplexity (document
 * completion under an even prior of 0.1, under the trainer's own, and under its own times the
 * factor that suits the held-out documents best), bits that a held-out token costs less than under
 * the corpus' shares of terms, NPMI in the training documents and in the text of those held out,
 * precision of {@linkplain WordIntrusion word intrusion}, CPU and wall seconds of the fit, peak
 * memory. Every fit has a JVM of its own.
 *
 * <p>Options: {@code papers=FILE split=test|tune held=1 words=plain|ream k=20,100,500 seeds=1
 * cores=2 trainers=ream,ream-again,mallet,online,em,gensim,sklearn python=COMMAND}. The trainer
 * {@code ream-again} is a second fit in a JVM that has made one already, as in a job whose earlier
 * stages warmed it. {@code documents=N} fits to so many generated documents instead: see {@link
 * LargeFit}. {@code passes=N} times the set-up of so many passes instead: see {@link PassSetUp}.
 */
public final class LdaBenchmark {
  private static final String MARK = "MEASURED\t";

  private LdaBenchmark() {}

  /** Runs the benchmark, or one fit of it. */
  public static void main(String[] words) throws IOException, InterruptedException {
    Map<String, String> options = new LinkedHashMap<>();
    options.put("split", "test");
    options.put("held", "1");
    options.put("words", "plain");
    options.put("k", "20,100,500");
    options.put("seeds", "1");
    options.put("cores", "2");
    options.put("trainers", "ream,ream-again,mallet,online,em");
    options.put("script", "jobs/bench_lda.py");
    options.put("python", "python3");
    for (String word : words) {
      String[] pair = word.split("=", 2);
      if (pair.length != 2) {
        throw new IllegalArgumentException("expected key=value, got " + word);
      }
      options.put(pair[0], pair[1]);
    }
    if (options.containsKey("passes")) {
      PassSetUp.run(Integer.parseInt(options.get("passes")));
    } else if (options.containsKey("documents")) {
      LargeFit.run(options);
    } else if (options.containsKey("fit")) {
      BenchCorpus corpus = corpus(options);
      System.out.println(
          MARK + fit(options, corpus).measured(corpus, Long.parseLong(options.get("seeds"))));
    } else {
      table(options);
    }
  }

  private static BenchCorpus corpus(Map<String, String> options) throws IOException {
    return BenchCorpus.read(
        Path.of(options.get("papers")),
        new BenchCorpus.Reading(
            options.get("split").equals("tune"),
            Integer.parseInt(options.get("held")),
            options.get("words").equals("ream"),
            Integer.parseInt(options.get("cores"))));
  }

  private static void table(Map<String, String> options) throws IOException, InterruptedException {
    BenchCorpus corpus = corpus(options);
    System.out.printf(
        "%s, split %s, words %s: %,d documents, %,d tokens, %,d terms; %,d held out%n%s; Java %s;"
            + " %s cores%n%n",
        Path.of(options.get("papers")).getFileName(),
        options.get("split"),
        options.get("words"),
        corpus.train.size(),
        corpus.trainTokens(),
        corpus.vocabulary.length,
        corpus.held.size(),
        machine(),
        System.getProperty("java.version"),
        options.get("cores"));
    System.out.println(
        "| K | trainer | seed | perplexity (0.1) | (own) | (scaled) | bits gained | NPMI | NPMI,"
            + " held out | intrusion | CPU s | wall s | peak MB |\n"
            + "|"
            + " --- |".repeat(13));
    for (String k : options.get("k").split(",", -1)) {
      for (String trainer : options.get("trainers").split(",", -1)) {
        for (String seed : options.get("seeds").split(",", -1)) {
          System.out.printf(
              "| %s | %s | %s | %s |%n", k, trainer, seed, child(options, trainer, k, seed));
        }
      }
    }
  }

  private static String machine() throws IOException {
    Path cpus = Path.of("/proc/cpuinfo");
    if (!Files.exists(cpus)) {
      return System.getProperty("os.arch");
    }
    List<String> names =
        Files.readAllLines(cpus).stream().filter(l -> l.startsWith("model name")).toList();
    return names.size() + " x " + (names.isEmpty() ? "?" : names.get(0).replaceAll(".*: ", ""));
  }

  private static String child(Map<String, String> options, String trainer, String k, String seed)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(java.lang.management.ManagementFactory.getRuntimeMXBean().getInputArguments());
    command.addAll(
        List.of("-cp", System.getProperty("java.class.path"), LdaBenchmark.class.getName()));
    options.forEach((key, value) -> command.add(key + "=" + value));
    command.addAll(List.of("fit=" + trainer, "k=" + k, "seeds=" + seed));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    String measured = "failed";
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith(MARK)) {
          measured = line.substring(MARK.length()).replace("\t", " | ");
        }
      }
    }
    process.waitFor();
    return measured;
  }

  private static Trained fit(Map<String, String> options, BenchCorpus corpus)
      throws IOException, InterruptedException {
    int k = Integer.parseInt(options.get("k"));
    int seed = Integer.parseInt(options.get("seeds"));
    String trainer = options.get("fit");
    return switch (trainer) {
      case "mallet" -> MalletTrainer.train(corpus, k, seed);
      case "gensim", "sklearn" -> python(options, corpus, trainer, k, seed);
      default -> {
        try (SparkTrainers spark =
            new SparkTrainers(corpus, Integer.parseInt(options.get("cores")))) {
          yield spark(spark, trainer, k, seed);
        }
      }
    };
  }

  private static Trained spark(SparkTrainers spark, String trainer, int k, int seed) {
    return switch (trainer) {
      case "ream" -> spark.ream(k, seed);
      case "ream-again" -> {
        spark.ream(k, seed + 1_000);
        yield spark.ream(k, seed);
      }
      case "online" -> spark.online(k, seed);
      case "em" -> spark.em(k, seed);
      default -> throw new IllegalArgumentException("no trainer is named " + trainer);
    };
  }

  /** A fit by the script: documents go out as lines of term numbers, topics come back as floats. */
  private static Trained python(
      Map<String, String> options, BenchCorpus corpus, String trainer, int k, int seed)
      throws IOException, InterruptedException {
    Path documents = Files.createTempFile("bench-lda", ".txt");
    Path topics = Files.createTempFile("bench-lda", ".bin");
    List<String> lines =
        corpus.train.stream()
            .map(
                words ->
                    java.util.Arrays.stream(words)
                        .mapToObj(Integer::toString)
                        .collect(Collectors.joining(" ")))
            .toList();
    Files.write(documents, lines);
    int terms = corpus.vocabulary.length;
    Process process =
        new ProcessBuilder(
                options.get("python"),
                options.get("script"),
                trainer,
                Integer.toString(k),
                Integer.toString(seed),
                Integer.toString(terms),
                documents.toString(),
                topics.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String cost =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    if (process.waitFor() != 0) {
      throw new IOException("the script failed: " + cost);
    }
    ByteBuffer values = ByteBuffer.wrap(Files.readAllBytes(topics)).order(ByteOrder.LITTLE_ENDIAN);
    double[] alpha = new double[k];
    for (int i = 0; i < k; i++) {
      alpha[i] = values.getDouble();
    }
    double[] amounts = new double[k * terms];
    for (int i = 0; i < amounts.length; i++) {
      amounts[i] = values.getDouble();
    }
    Files.delete(documents);
    Files.delete(topics);
    Trained trained = Trained.of(amounts, terms, alpha);
    String[] costs = cost.split(" ", -1);
    trained.cpuSeconds = Double.parseDouble(costs[0]);
    trained.wallSeconds = Double.parseDouble(costs[1]);
    trained.peakMegabytes = Long.parseLong(costs[2]);
    return trained;
  }
}
