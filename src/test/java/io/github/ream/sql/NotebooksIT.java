package io.github.ream.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The notebooks, executed headless on the report of the bundled sample; skipped where Jupyter is
 * not installed.
 */
class NotebooksIT {
  private static final Path FOLDER = Path.of("notebooks").toAbsolutePath();

  @TempDir Path folder;

  private static List<Path> notebooks() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(f -> f.toString().endsWith(".ipynb")).sorted().toList();
    }
  }

  @Test
  void theyAreCommittedWithoutOutputs() throws IOException {
    assertEquals(4, notebooks().size());
    for (Path notebook : notebooks()) {
      for (JsonNode cell : new ObjectMapper().readTree(notebook.toFile()).get("cells")) {
        assertTrue(
            !cell.has("outputs") || cell.get("outputs").isEmpty(), notebook + " has outputs");
      }
    }
  }

  @Test
  void theyRunInTheKernelThatTheScriptInstalls() throws Exception {
    Assumptions.assumeTrue(
        run(folder.resolve("log"), "jupyter", "nbconvert", "--version") == 0,
        "Jupyter is not installed");
    Path log = folder.resolve("install");
    assertEquals(
        0,
        run(log, FOLDER.resolve("install-kernel").toString(), folder.resolve("jupyter").toString()),
        () -> text(log));
    assertTrue(kernelLoopsRunFromTheFirst(), "the kernel's threads may end before they start");
    for (Path notebook : notebooks()) {
      Path output = folder.resolve(notebook.getFileName() + ".log");
      int status =
          run(
              output,
              "jupyter",
              "nbconvert",
              "--to",
              "notebook",
              "--execute",
              "--ExecutePreprocessor.timeout=180",
              "--output-dir",
              folder.toString(),
              notebook.toString());
      assertEquals(0, status, () -> notebook + "\n" + text(output));
    }
  }

  /** Runs a loop of the installed kernel as a thread that is faster than the one starting it. */
  private boolean kernelLoopsRunFromTheFirst() throws Exception {
    JsonNode argv =
        new ObjectMapper()
            .readTree(folder.resolve("jupyter/kernels/ream/kernel.json").toFile())
            .get("argv");
    List<URL> jars = new ArrayList<>();
    for (String entry : argv.get(argv.size() - 3).asText().split(":", -1)) {
      jars.add(Path.of(entry).toUri().toURL());
    }
    AtomicBoolean ran = new AtomicBoolean();
    try (URLClassLoader kernel = new URLClassLoader(jars.toArray(URL[]::new), null)) {
      Runnable body =
          () -> {
            ran.set(true);
            Thread.currentThread().interrupt();
          };
      Runnable loop =
          (Runnable)
              kernel
                  .loadClass("org.rapaio.jupyter.kernel.channels.LoopThread")
                  .getConstructor(String.class, long.class, Runnable.class)
                  .newInstance("loop", 1L, body);
      loop.run();
    }
    return ran.get();
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      return e.toString();
    }
  }

  private int run(Path log, String... words) throws IOException, InterruptedException {
    ProcessBuilder process =
        new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(log.toFile());
    process.environment().put("REAM_REPORT", SampleReport.folder().toString());
    process.environment().put("JUPYTER_PATH", folder.resolve("jupyter").toString());
    try {
      return process.start().waitFor();
    } catch (IOException e) {
      return -1;
    }
  }
}
