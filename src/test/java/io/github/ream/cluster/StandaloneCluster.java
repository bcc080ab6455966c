package io.github.ream.cluster;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A real standalone cluster from Maven's Spark jars: a master and two workers, a JVM each. */
public final class StandaloneCluster implements AutoCloseable {
  private static final Duration START = Duration.ofSeconds(60);

  private final Path folder;
  private final Path jars;
  private final String master;
  private final List<JavaProcess> processes = new ArrayList<>();
  private int submissions;

  /**
   * Starts the cluster.
   *
   * @param folder where logs and work folders go
   * @param jars the folder of Spark's jars
   */
  public StandaloneCluster(Path folder, Path jars) throws IOException, InterruptedException {
    this.folder = folder;
    this.jars = jars;
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
      for (int worker = 1; worker <= 2; worker++) {
        start(
                "worker-" + worker,
                "org.apache.spark.deploy.worker.Worker",
                "--host",
                "127.0.0.1",
                "--cores",
                "1",
                "--memory",
                "1g",
                "--webui-port",
                Integer.toString(freePort()),
                "--work-dir",
                folder.resolve("work-" + worker).toString(),
                master)
            .awaitOutput("Successfully registered", START);
      }
    } catch (IOException | InterruptedException | RuntimeException e) {
      close();
      throw e;
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private Map<String, String> environment() {
    return Map.of(
        "SPARK_HOME", jars.getParent().toString(),
        "SPARK_SCALA_VERSION", "2.13",
        "SPARK_LOCAL_IP", "127.0.0.1");
  }

  private JavaProcess start(String name, String mainClass, String... words) throws IOException {
    List<String> all = new ArrayList<>(List.of("-Xmx512m", "-cp", jars + "/*", mainClass));
    all.addAll(List.of(words));
    JavaProcess process = JavaProcess.start(folder.resolve(name + ".log"), environment(), all);
    processes.add(process);
    return process;
  }

  /** Hands an application to spark-submit and does not wait. */
  public JavaProcess submit(Path jar, String mainClass, List<String> words) throws IOException {
    List<String> all =
        new ArrayList<>(
            List.of(
                "-Xmx1g",
                "-Dlog4j2.configurationFile=file:"
                    + Path.of("conf/log4j2.properties").toAbsolutePath(),
                "-cp",
                jars + "/*",
                "org.apache.spark.deploy.SparkSubmit",
                "--master",
                master,
                "--properties-file",
                Path.of("conf/spark-defaults.conf").toString(),
                "--conf",
                "spark.sql.shuffle.partitions=4",
                "--class",
                mainClass,
                jar.toString()));
    all.addAll(words);
    JavaProcess process =
        JavaProcess.start(
            folder.resolve("submission-" + ++submissions + ".log"), environment(), all);
    processes.add(process);
    return process;
  }

  @Override
  public void close() {
    for (int i = processes.size() - 1; i >= 0; i--) {
      processes.get(i).close();
    }
  }
}
