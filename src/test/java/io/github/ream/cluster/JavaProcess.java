package io.github.ream.cluster;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A JVM beside the test's, its output in a file. */
public final class JavaProcess implements AutoCloseable {
  private final Process process;
  private final Path log;

  private JavaProcess(Process process, Path log) {
    this.process = process;
    this.log = log;
  }

  /**
   * Starts {@code java words} with the options that Spark needs; it lives too short to compile
   * twice.
   */
  public static JavaProcess start(Path log, Map<String, String> environment, List<String> words)
      throws IOException {
    List<String> command = new ArrayList<>();
    // Whoever started the tests may ignore Ctrl-C, which a process inherits.
    command.addAll(List.of("env", "--default-signal=INT"));
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("@" + Path.of("conf", "jvm-options").toAbsolutePath());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.addAll(words);
    Files.createDirectories(log.getParent());
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.redirectOutput(log.toFile());
    builder.environment().putAll(environment);
    return new JavaProcess(builder.start(), log);
  }

  /** All it has printed so far. */
  public String output() throws IOException {
    return Files.exists(log) ? Files.readString(log, StandardCharsets.UTF_8) : "";
  }

  /** Waits until it has printed the text. */
  public JavaProcess awaitOutput(String text, Duration limit)
      throws IOException, InterruptedException {
    long end = System.nanoTime() + limit.toNanos();
    while (!output().contains(text)) {
      if (System.nanoTime() > end || !process.isAlive()) {
        throw new IOException("no \"" + text + "\" in " + log + ":\n" + output());
      }
      Thread.sleep(100);
    }
    return this;
  }

  /** Waits for its end and gives its exit status. */
  public int awaitEnd(Duration limit) throws IOException, InterruptedException {
    if (!process.waitFor(limit.toSeconds(), TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IOException("still running after " + limit + ":\n" + output());
    }
    return process.exitValue();
  }

  /** The processes that it has started. */
  Stream<ProcessHandle> children() {
    return process.children();
  }

  /** Ends it and what it has started as {@code kill -9} does. */
  public void kill() throws InterruptedException {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly().waitFor();
  }

  /** Sends a signal: {@code INT} as Ctrl-C does, {@code TERM} as {@code kill} does. */
  public void signal(String name) throws IOException, InterruptedException {
    new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start().waitFor();
  }

  public boolean isAlive() {
    return process.isAlive();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
