package io.github.ream.bench.growth;

import io.github.ream.plan.JvmMode;
import io.github.ream.progress.RunPart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Files of costs, as tables of tab-separated values: one row for each run and part, with what is
 * known of the run in each of its rows.
 */
public final class CostTable {
  private static final List<String> PART_COLUMNS =
      List.of(
          "jvm",
          "cores",
          "part",
          "tasks",
          "task_cpu_seconds",
          "cpu_seconds",
          "wall_seconds",
          "driver_seconds",
          "shuffled_bytes",
          "to_driver_bytes",
          "spilled_bytes",
          "largest_result_bytes",
          "largest_result_work",
          "largest_input_bytes",
          "largest_input_work",
          "largest_memory_bytes",
          "largest_memory_work",
          "longest_task_cpu_seconds",
          "median_task_cpu_seconds",
          "longest_task_work");
  private static final List<String> RUN_COLUMNS =
      List.of(
          "run",
          "run_cpu_seconds",
          "run_wall_seconds",
          "files",
          "bytes",
          "text_bytes",
          "records",
          "papers",
          "words",
          "authorships",
          "tokens",
          "terms",
          "k",
          "passes");

  private CostTable() {}

  /** Writes the parts of one run. */
  static void writeParts(PartCosts costs, Path file) throws IOException {
    Files.write(file, lines(line(PART_COLUMNS), List.of(), costs));
  }

  /**
   * Reads the parts of one run, which a {@link PartListener} wrote.
   *
   * @throws IOException also if it is no such file
   */
  public static PartCosts readParts(Path file) throws IOException {
    return parts(rows(file, PART_COLUMNS).stream().map(Iterable::iterator).toList());
  }

  /** Adds a run to a file, which is begun if it is not there. */
  static void append(MeasuredRun run, Path file) throws IOException {
    Files.write(
        file,
        lines(Files.exists(file) ? null : line(columns()), cells(run), run.costs()),
        StandardOpenOption.CREATE,
        StandardOpenOption.APPEND);
  }

  private static List<String> lines(String head, List<String> run, PartCosts costs) {
    List<String> lines = new ArrayList<>(head == null ? List.of() : List.of(head));
    List<String> first =
        Stream.concat(run.stream(), Stream.of(costs.mode().name(), String.valueOf(costs.cores())))
            .toList();
    costs
        .parts()
        .forEach(
            (part, cost) ->
                lines.add(
                    line(Stream.concat(first.stream(), cells(part, cost).stream()).toList())));
    return lines;
  }

  /**
   * The runs of a file, in its order; rows of one run stand together.
   *
   * @throws IOException also if it is no such file
   */
  public static List<MeasuredRun> runs(Path file) throws IOException {
    Map<List<String>, List<Iterator<String>>> runs = new LinkedHashMap<>();
    int ofRun = RUN_COLUMNS.size();
    for (List<String> cells : rows(file, columns())) {
      runs.computeIfAbsent(cells.subList(0, ofRun), run -> new ArrayList<>())
          .add(cells.subList(ofRun, cells.size()).iterator());
    }
    return runs.entrySet().stream()
        .map(run -> run(run.getKey().iterator(), parts(run.getValue())))
        .toList();
  }

  private static PartCosts parts(List<Iterator<String>> rows) {
    Map<RunPart, PartCost> parts = new EnumMap<>(RunPart.class);
    JvmMode mode = JvmMode.FULL;
    int cores = 0;
    for (Iterator<String> cells : rows) {
      mode = JvmMode.valueOf(cells.next());
      cores = (int) whole(cells);
      parts.put(RunPart.valueOf(cells.next()), part(cells));
    }
    return new PartCosts(mode, cores, parts);
  }

  private static List<String> columns() {
    return Stream.concat(RUN_COLUMNS.stream(), PART_COLUMNS.stream()).toList();
  }

  private static List<List<String>> rows(Path file, List<String> columns) throws IOException {
    List<String> lines = Files.readAllLines(file);
    if (lines.isEmpty() || !lines.get(0).equals(line(columns))) {
      throw new IOException(file + " is no table of costs of this version of Ream");
    }
    return lines.stream().skip(1).map(line -> List.of(line.split("\t", -1))).toList();
  }

  private static String line(List<String> cells) {
    return String.join("\t", cells);
  }

  private static List<String> cells(MeasuredRun run) {
    RunFacts facts = run.facts();
    List<String> cells =
        new ArrayList<>(List.of(run.name(), seconds(run.cpuSeconds()), seconds(run.wallSeconds())));
    Stream.of(
            facts.files(),
            facts.bytes(),
            facts.textBytes(),
            facts.records(),
            facts.papers(),
            facts.words(),
            facts.authorships(),
            facts.tokens(),
            facts.terms(),
            (long) facts.k(),
            facts.passes())
        .map(String::valueOf)
        .forEach(cells::add);
    return cells;
  }

  private static MeasuredRun run(Iterator<String> cells, PartCosts costs) {
    return new MeasuredRun(
        cells.next(),
        Double.parseDouble(cells.next()),
        Double.parseDouble(cells.next()),
        new RunFacts(
            whole(cells),
            whole(cells),
            whole(cells),
            whole(cells),
            whole(cells),
            whole(cells),
            whole(cells),
            whole(cells),
            whole(cells),
            (int) whole(cells),
            whole(cells)),
        costs);
  }

  private static List<String> cells(RunPart part, PartCost cost) {
    return List.of(
        part.name(),
        String.valueOf(cost.tasks()),
        seconds(cost.taskCpuSeconds()),
        seconds(cost.cpuSeconds()),
        seconds(cost.wallSeconds()),
        seconds(cost.driverSeconds()),
        String.valueOf(cost.shuffledBytes()),
        String.valueOf(cost.toDriverBytes()),
        String.valueOf(cost.spilledBytes()),
        String.valueOf(cost.largestResult().bytes()),
        cost.largestResult().work(),
        String.valueOf(cost.largestInput().bytes()),
        cost.largestInput().work(),
        String.valueOf(cost.largestMemory().bytes()),
        cost.largestMemory().work(),
        seconds(cost.leastEven().longestSeconds()),
        seconds(cost.leastEven().medianSeconds()),
        cost.leastEven().work());
  }

  private static PartCost part(Iterator<String> cells) {
    return new PartCost(
        whole(cells),
        Double.parseDouble(cells.next()),
        Double.parseDouble(cells.next()),
        Double.parseDouble(cells.next()),
        Double.parseDouble(cells.next()),
        whole(cells),
        whole(cells),
        whole(cells),
        new Largest(whole(cells), cells.next()),
        new Largest(whole(cells), cells.next()),
        new Largest(whole(cells), cells.next()),
        new Uneven(
            Double.parseDouble(cells.next()), Double.parseDouble(cells.next()), cells.next()));
  }

  private static long whole(Iterator<String> cells) {
    return Long.parseLong(cells.next());
  }

  private static String seconds(double seconds) {
    return String.format(Locale.ROOT, "%.3f", seconds);
  }
}
