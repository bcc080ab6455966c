package io.github.ream.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code jobs/submit} hands to {@code spark-submit}, or to a JVM in its place. */
class SubmitScriptTest {
  @TempDir Path home;

  /** A checkout whose script is the real one; what it calls prints its words, one in a line. */
  @BeforeEach
  void make() throws IOException {
    script(home.resolve("jobs/submit"), Files.readString(Path.of("jobs/submit")));
    script(home.resolve("jobs/build"), "#!/bin/sh\n");
    script(home.resolve("java/bin/java"), "#!/bin/sh\nprintf '%s\\n' java \"$@\"\n");
  }

  private static void script(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    assertTrue(file.toFile().setExecutable(true));
  }

  private List<String> handed(String... words) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(home.resolve("jobs/submit").toString()));
    command.addAll(List.of(words));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    Map<String, String> environment = builder.environment();
    environment.put("PATH", "/usr/bin:/bin");
    environment.put("JAVA_HOME", home.resolve("java").toString());
    environment.put("SPARK_HOME", home.resolve("spark").toString());
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), said);
    return said.lines().toList();
  }

  private String heap(String... options) throws IOException, InterruptedException {
    List<String> words = new ArrayList<>(List.of(options));
    words.addAll(List.of("--master", "spark://host:7077", "run", "--input", "dumps"));
    List<String> said = handed(words.toArray(String[]::new));
    assertEquals("java", said.get(0));
    List<String> heaps =
        said.stream().filter(w -> w.startsWith("-Xmx") || w.contains("RAMPercentage")).toList();
    assertEquals(1, heaps.size(), said.toString());
    return heaps.get(0);
  }

  @Test
  void theDriversMemoryIsTheHeapOfTheJvmThatStandsForSparkSubmit() throws Exception {
    assertEquals("-Xmx2g", heap("--driver-memory", "2g"));
    assertEquals("-Xmx3g", heap("--driver-memory=3g"));
    assertEquals("-Xmx900m", heap("--conf", "spark.driver.memory=900m"));
    assertEquals("-XX:MaxRAMPercentage=60", heap("--executor-memory", "5g"));
  }

  @Test
  void wordsBeforeTheSubcommandAreSparksAndAllOthersReams() throws Exception {
    script(home.resolve("spark/bin/spark-submit"), "#!/bin/sh\nprintf '%s\\n' \"$@\"\n");
    List<String> said =
        handed("--master", "yarn", "--verbose", "--conf=a.b=c", "run", "--input", "my dumps");
    int jar = said.indexOf(home.resolve("target/ream.jar").toString());
    assertEquals(List.of("run", "--input", "my dumps"), said.subList(jar + 1, said.size()));
    List<String> sparks = said.subList(0, jar);
    int own = sparks.indexOf("--master");
    assertEquals(
        List.of("--master", "yarn", "--verbose", "--conf=a.b=c"), sparks.subList(own, own + 4));
    assertFalse(sparks.contains("java"), said.toString());
  }
}
