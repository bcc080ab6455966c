package io.github.ream.cluster;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Spark's own submission of the application jar, in a JVM of its own, on Maven's Spark jars. */
public final class SparkSubmit {
  private SparkSubmit() {}

  /** The folder of Spark's jars, laid out by the build. */
  static Path jars() {
    return Path.of(System.getProperty("spark.home.jars"));
  }

  static Map<String, String> environment() {
    return Map.of(
        "SPARK_HOME", jars().getParent().toString(),
        "SPARK_SCALA_VERSION", "2.13",
        "SPARK_LOCAL_IP", "127.0.0.1");
  }

  /**
   * Starts {@code spark-submit --master … ream.jar words} and does not wait.
   *
   * @param log where its output goes
   * @param master Spark's master
   * @param options more options of spark-submit
   * @param words Ream's words
   */
  public static JavaProcess ream(Path log, String master, List<String> options, List<String> words)
      throws IOException {
    List<String> all =
        new ArrayList<>(
            List.of(
                "-Xmx1g",
                "-Dlog4j2.configurationFile=file:"
                    + Path.of("conf/log4j2.properties").toAbsolutePath(),
                "-cp",
                jars() + "/*",
                "org.apache.spark.deploy.SparkSubmit",
                "--master",
                master,
                "--properties-file",
                Path.of("conf/spark-defaults.conf").toString(),
                "--conf",
                "spark.sql.shuffle.partitions=4",
                "--conf",
                "spark.ui.enabled=false",
                "--conf",
                "spark.executor.extraJavaOptions=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"));
    all.addAll(options);
    all.addAll(List.of("--class", "io.github.ream.Ream", System.getProperty("ream.jar")));
    all.addAll(words);
    return JavaProcess.start(log, environment(), all);
  }
}
