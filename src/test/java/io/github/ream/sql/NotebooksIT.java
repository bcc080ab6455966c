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
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The notebooks, executed headless on the report of the bundled sample: those in Java skipped where
 * Jupyter is not installed, the one in Python where its packages are not.
 */
class NotebooksIT {
  private static final Path FOLDER = Path.of("notebooks").toAbsolutePath();

  private static final Path PYTHON = FOLDER.resolve("topics-over-time-python.ipynb");

  @TempDir Path folder;

  private static List<Path> notebooks() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(f -> f.toString().endsWith(".ipynb")).sorted().toList();
    }
  }

  @Test
  void theyAreCommittedWithoutOutputs() throws IOException {
    assertEquals(5, notebooks().size());
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
      if (notebook.equals(PYTHON)) {
        continue;
      }
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

  /** As a script, so that it is run where there is no Jupyter. */
  @Test
  void theOneInPythonSeesEveryTopicAndPrintsSmallPValuesAsPapersDo() throws Exception {
    Assumptions.assumeTrue(
        python("import matplotlib, pandas")
            && (python("import duckdb") || python("import pyarrow")),
        "python3 with pandas, matplotlib, and duckdb or pyarrow is not installed");
    StringBuilder script = new StringBuilder();
    for (JsonNode cell : new ObjectMapper().readTree(PYTHON.toFile()).get("cells")) {
      if (cell.get("cell_type").asText().equals("code")) {
        cell.get("source").forEach(line -> script.append(line.asText()));
        script.append('\n');
      }
    }
    script.append("print(len(slopes), p_text(0.0), p_text(0.034), p_text(float('nan')))\n");
    Path file = Files.writeString(folder.resolve("notebook.py"), script);
    Path log = folder.resolve("python");
    assertEquals(0, run(log, "python3", file.toString()), () -> text(log));
    assertEquals(topics() + " < .001 .034 –", text(log).strip());
  }

  private static long topics() throws IOException, SQLException {
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duck.createStatement();
        ResultSet row =
            statement.executeQuery(
                "SELECT count(*) FROM '" + SampleReport.folder() + "/topics/*.parquet'")) {
      row.next();
      return row.getLong(1);
    }
  }

  private boolean python(String statement) throws IOException, InterruptedException {
    return run(folder.resolve("log"), "python3", "-c", statement) == 0;
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
    process.environment().put("MPLBACKEND", "Agg");
    process.environment().put("PYTHONWARNINGS", "ignore");
    process.environment().put("PYTHONUTF8", "1");
    process.environment().put("JUPYTER_PATH", folder.resolve("jupyter").toString());
    try {
      return process.start().waitFor();
    } catch (IOException e) {
      return -1;
    }
  }
}
