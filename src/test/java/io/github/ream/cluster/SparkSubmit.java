package io.github.ream.cluster;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Spark's own submission of the application jar, in a JVM of its own, on Maven's Spark jars. */
public final class SparkSubmit {
  /**
   * Options by which plans are compiled and adapted, as Spark does by itself. Without them they are
   * interpreted as they are, which a run of a few papers ends sooner by.
   */
  public static final List<String> COMPILED =
      List.of(
          "--conf", "spark.sql.codegen.wholeStage=true",
          "--conf", "spark.sql.codegen.factoryMode=FALLBACK",
          "--conf", "spark.sql.adaptive.enabled=true");

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
    List<String> rest = new ArrayList<>(options);
    rest.addAll(List.of("--class", "io.github.ream.Ream", System.getProperty("ream.jar")));
    rest.addAll(words);
    return start(log, jars() + "/*", master, rest);
  }

  /** Starts a class of the tests in the same way, beside the application jar. */
  static JavaProcess test(Path log, String master, Class<?> main, List<String> words)
      throws IOException {
    Path jar = Path.of(System.getProperty("ream.jar"));
    String classes = jar + ":" + jar.resolveSibling("test-classes");
    List<String> rest =
        new ArrayList<>(
            List.of(
                "--conf",
                "spark.executor.extraClassPath=" + classes,
                "--class",
                main.getName(),
                jar.toString()));
    rest.addAll(words);
    return start(log, classes + ":" + jars() + "/*", master, rest);
  }

  private static JavaProcess start(Path log, String classPath, String master, List<String> rest)
      throws IOException {
    List<String> all =
        new ArrayList<>(
            List.of(
                "-Xmx1g",
                "-Dlog4j2.configurationFile=file:"
                    + Path.of("conf/log4j2.properties").toAbsolutePath(),
                "-cp",
                classPath,
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
                "spark.sql.codegen.wholeStage=false",
                "--conf",
                "spark.sql.codegen.factoryMode=NO_CODEGEN",
                "--conf",
                "spark.sql.adaptive.enabled=false",
                "--conf",
                "spark.executor.extraJavaOptions=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"));
    all.addAll(rest);
    return JavaProcess.start(log, environment(), all);
  }
}
