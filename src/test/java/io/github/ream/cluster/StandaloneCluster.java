package io.github.ream.cluster;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A real standalone cluster from Maven's Spark jars: a master and two workers, a JVM each. */
public final class StandaloneCluster implements AutoCloseable {
  private static final Duration START = Duration.ofSeconds(60);
  private static final int WORKERS = 2;

  private final Path folder;
  private final String master;
  private final List<JavaProcess> processes = new ArrayList<>();
  private final List<JavaProcess> workers = new ArrayList<>();
  private int workersStarted;
  private int submissions;

  /**
   * Starts the cluster.
   *
   * @param folder where logs and work folders go
   */
  public StandaloneCluster(Path folder) throws IOException, InterruptedException {
    this.folder = folder;
    int port = freePort();
    this.master = "spark://127.0.0.1:" + port;
    try {
      start(
              "master",
              "org.apache.spark.deploy.master.Master",
              "--host",
              "127.0.0.1",
              "--port",
              Integer.toString(port),
              "--webui-port",
              Integer.toString(freePort()))
          .awaitOutput("elected leader", START);
      for (int worker = 0; worker < WORKERS; worker++) {
        workers.add(startWorker());
      }
    } catch (IOException | InterruptedException | RuntimeException e) {
      close();
      throw e;
    }
  }

  private JavaProcess startWorker() throws IOException, InterruptedException {
    String name = "worker-" + ++workersStarted;
    return start(
            name,
            "org.apache.spark.deploy.worker.Worker",
            "--host",
            // A host of its own: Spark starts no task a second time on the same one.
            "127.0.0." + workersStarted,
            "--cores",
            "1",
            "--memory",
            "1g",
            "--webui-port",
            Integer.toString(freePort()),
            "--work-dir",
            folder.resolve(name).toString(),
            master)
        .awaitOutput("Successfully registered", START);
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private JavaProcess start(String name, String mainClass, String... words) throws IOException {
    List<String> all =
        new ArrayList<>(List.of("-Xmx512m", "-cp", SparkSubmit.jars() + "/*", mainClass));
    all.addAll(List.of(words));
    JavaProcess process =
        JavaProcess.start(folder.resolve(name + ".log"), SparkSubmit.environment(), all);
    processes.add(process);
    return process;
  }

  /** Hands Ream's words to spark-submit and does not wait. */
  public JavaProcess submit(List<String> words) throws IOException {
    return submit(List.of(), words);
  }

  /** Does the same with more options of spark-submit. */
  public JavaProcess submit(List<String> options, List<String> words) throws IOException {
    List<String> all = new ArrayList<>(SparkSubmit.COMPILED);
    all.addAll(options);
    JavaProcess process =
        SparkSubmit.ream(
            folder.resolve("submission-" + ++submissions + ".log"), master, all, words);
    processes.add(process);
    return process;
  }

  /** Runs a class of the tests, whose {@code main} takes these words, on the cluster. */
  public JavaProcess submitTest(Class<?> main, List<String> words) throws IOException {
    JavaProcess process =
        SparkSubmit.test(
            folder.resolve("submission-" + ++submissions + ".log"), master, main, words);
    processes.add(process);
    return process;
  }

  /**
   * Kills one of the JVMs that the workers have started for a submission.
   *
   * @return false if there is none at the moment
   */
  public boolean killAnExecutor(Random random) {
    List<ProcessHandle> executors =
        processes.stream()
            .flatMap(JavaProcess::children)
            .filter(p -> p.info().commandLine().orElse("").contains("ExecutorBackend"))
            .toList();
    return !executors.isEmpty()
        && executors.get(random.nextInt(executors.size())).destroyForcibly();
  }

  /**
   * Kills a worker and what it has started, so that what its executors shuffled is gone and none
   * takes their place.
   */
  public void killAWorker(Random random) throws InterruptedException {
    JavaProcess lost = workers.remove(random.nextInt(workers.size()));
    processes.remove(lost);
    lost.kill();
  }

  /** Starts workers for those that were killed. */
  public void replaceWorkers() throws IOException, InterruptedException {
    while (workers.size() < WORKERS) {
      workers.add(startWorker());
    }
  }

  @Override
  public void close() {
    for (int i = processes.size() - 1; i >= 0; i--) {
      processes.get(i).close();
    }
  }
}
