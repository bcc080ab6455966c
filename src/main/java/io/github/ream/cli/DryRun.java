package io.github.ream.cli;

import io.github.ream.config.Quantity;
import io.github.ream.config.Settings;
import io.github.ream.dump.DumpPreview;
import io.github.ream.publish.ReportLocation;
import io.github.ream.schema.Table;
import io.github.ream.schema.Tables;
import java.io.PrintStream;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;

/**
 * Says what a command would read and write, without a Spark session and without a change on any
 * disk. A mistake that would stop the command stops this too.
 */
final class DryRun {
  private final PrintStream out;
  private final Beforehand beforehand = new Beforehand();
  private final Configuration hadoop = beforehand.hadoop();

  DryRun(PrintStream out) {
    this.out = out;
    out.println("Dry run: nothing is written.");
  }

  /**
   * Says what the dumps are, and whether they would be added to a report.
   *
   * @return {@link ExitStatus#NO_PAPER} if they are known to hold no paper, else {@link
   *     ExitStatus#DONE}
   */
  int reads(List<String> inputs, String output, Settings settings) {
    new Beforehand().forDumps(inputs, output, settings);
    return reads(inputs, output, settings.ingest());
  }

  /** Does the same for the bundled sample. */
  int readsSample(List<String> inputs, String output, Settings settings) {
    new Beforehand().forSample(inputs, output);
    return reads(inputs, output, settings.ingest());
  }

  private int reads(List<String> inputs, String output, Settings.Ingest settings) {
    DumpPreview dumps = DumpPreview.of(inputs, settings, hadoop);
    out.printf("Would read %s, %s:%n", Quantity.of(dumps.files(), "file"), bytes(dumps.bytes()));
    for (DumpPreview.Kind kind : dumps.kinds()) {
      out.printf(
          Locale.ROOT,
          "  %,8d  %10s  %s%n",
          kind.files(),
          bytes(kind.bytes()),
          kind.readable() ? kind.name() : "no paper at the beginning: " + kind.name());
    }
    if (dumps.looked() < dumps.files()) {
      out.printf("  (the formats of %s spread over these)%n", Quantity.of(dumps.looked(), "file"));
    }
    if (!settings.replace()
        && ReportLocation.lookedAt(output, hadoop).has(ReportLocation.RECORDS)) {
      out.println(
          "  and merge them with the dumps that the report rests on; of files it knows, only"
              + " changed ones would be read");
    }
    if (dumps.paperless()) {
      out.println("No readable paper is in them: the command would end with status 3.");
    }
    return dumps.paperless() ? ExitStatus.NO_PAPER : ExitStatus.DONE;
  }

  /** Checks that a saved model is there and can be used. */
  void readsModel(String model) {
    beforehand.model(model);
    out.println("Would read the model " + model);
  }

  /** Names the tables of a report that would be read. */
  void readsReport(String output, Collection<Table> tables) {
    beforehand.report(output);
    ReportLocation report = ReportLocation.lookedAt(output, hadoop);
    List<String> present = tables.stream().map(Table::name).filter(report::has).toList();
    out.printf(
        "Would read %s of %s, %s%n",
        String.join(", ", present), output, bytes(present.stream().mapToLong(report::bytes).sum()));
  }

  /** The tables that the report there has, of those given. */
  List<Table> standing(String output, List<Table> tables) {
    ReportLocation report = ReportLocation.lookedAt(output, hadoop);
    return tables.stream().filter(table -> report.has(table.name())).toList();
  }

  /**
   * Names the tables that would be written, and the tables of the report there that would go or
   * stay.
   */
  void writes(String output, List<Table> tables, List<String> besides) {
    beforehand.output(output);
    ReportLocation report = ReportLocation.lookedAt(output, hadoop);
    List<String> names = tables.stream().map(Table::name).toList();
    out.println("Would write to " + output + ": " + String.join(", ", names));
    if (!besides.isEmpty()) {
      out.println("  and " + String.join(", ", besides));
    }
    if (tables.containsAll(Tables.PEOPLE)) {
      out.println("  (tables about people only where a dump names authors)");
    }
    if (tables.containsAll(Tables.COUNTRIES)) {
      out.println("  (tables about countries only where a dump names organisations)");
    }
    List<String> standing =
        Stream.concat(
                Tables.ALL.stream().map(Table::name),
                Stream.of(ReportLocation.MODEL, ReportLocation.PAGE))
            .filter(report::has)
            .toList();
    if (!standing.isEmpty()) {
      out.println(
          "A report stands there: "
              + part(standing, name -> names.contains(name) || besides.contains(name))
              + " would be replaced");
    }
  }

  /** Names the tables that would be taken over from the report there. */
  void keeps(String output, List<Table> kept) {
    String names =
        standing(output, kept).stream().map(Table::name).collect(Collectors.joining(", "));
    if (!names.isEmpty()) {
      out.println("  would stay as they are: " + names);
    }
  }

  /** Prints a line of the command's own. */
  void says(String line) {
    out.println(line);
  }

  private static String part(List<String> names, java.util.function.Predicate<String> wanted) {
    return names.stream().filter(wanted).collect(Collectors.joining(", "));
  }

  private static String bytes(long bytes) {
    String[] units = {"bytes", "KiB", "MiB", "GiB", "TiB"};
    double size = bytes;
    int unit = 0;
    while (size >= 1024 && unit + 1 < units.length) {
      size /= 1024;
      unit++;
    }
    return String.format(Locale.ROOT, unit == 0 ? "%.0f %s" : "%.1f %s", size, units[unit]);
  }
}
