package io.github.ream.check;

import io.github.ream.schema.AuthorCountTopicWeightsTable;
import io.github.ream.schema.DumpFilesTable;
import io.github.ream.schema.PaperAffiliationsTable;
import io.github.ream.schema.PaperAuthorsTable;
import io.github.ream.schema.PaperTopicsTable;
import io.github.ream.schema.PapersTable;
import io.github.ream.schema.RejectsTable;
import io.github.ream.schema.SightingsTable;
import io.github.ream.schema.Table;
import io.github.ream.schema.Tables;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;

/**
 * Promises about which tables there are and how their Parquet files are made, checked on footers
 * alone.
 */
final class TableFiles implements Look {
  /** The number of files from which on they must not be tiny. */
  private static final int MANY_FILES = 100;

  private static final long TINY_BYTES = 1 << 20;

  private final CheckedReport report;

  TableFiles(CheckedReport report) {
    this.report = report;
  }

  @Override
  public List<String> promises() {
    return Stream.concat(
            required().stream().map(t -> presence(t)),
            present().flatMap(t -> Stream.of(columns(t), files(t))))
        .toList();
  }

  @Override
  public List<Broken> broken(SparkSession spark) {
    List<Broken> broken = new ArrayList<>();
    for (Table table : required()) {
      if (!report.has(table)) {
        broken.add(new Broken(presence(table), 1, "it is missing"));
      }
    }
    present().forEach(table -> addFaults(table, broken));
    return broken;
  }

  private void addFaults(Table table, List<Broken> broken) {
    Footers found = report.footers(table);
    List<String> expected = CheckedReport.physicalColumns(table);
    if (!found.columns().isEmpty() && !found.columns().equals(expected)) {
      List<String> differences =
          Stream.concat(
                  found.columns().stream()
                      .filter(c -> !expected.contains(c))
                      .map(c -> c + " found"),
                  expected.stream()
                      .filter(c -> !found.columns().contains(c))
                      .map(c -> c + " not found"))
              .toList();
      broken.add(
          new Broken(
              columns(table),
              Math.max(1, differences.size()),
              differences.isEmpty() ? "their order" : differences.get(0)));
    }
    List<String> faults = new ArrayList<>(found.faults());
    long bytes = found.bytes().stream().mapToLong(b -> b).sum();
    if (found.bytes().size() > MANY_FILES && bytes / found.bytes().size() < TINY_BYTES) {
      faults.add(found.bytes().size() + " files of " + bytes + " bytes in all");
    }
    if (!faults.isEmpty()) {
      broken.add(new Broken(files(table), faults.size(), faults.get(0)));
    }
  }

  private Stream<Table> present() {
    return Tables.ALL.stream().filter(report::has);
  }

  /** The tables that must be there, given the others that are. */
  private List<Table> required() {
    List<Table> required =
        new ArrayList<>(
            List.of(
                PapersTable.TABLE, SightingsTable.TABLE, RejectsTable.TABLE, DumpFilesTable.TABLE));
    required.addAll(Tables.ABOUT);
    addIfAny(required, Tables.TOPICS);
    addIfAny(required, Tables.AUTHOR_COUNTS);
    if (addIfAny(required, Tables.PEOPLE)) {
      required.add(PaperAuthorsTable.TABLE);
    }
    if (addIfAny(required, Tables.COUNTRIES)) {
      required.add(PaperAffiliationsTable.TABLE);
    }
    if (!report.has(PaperTopicsTable.TABLE)) {
      required.remove(AuthorCountTopicWeightsTable.TABLE);
    }
    return required;
  }

  private boolean addIfAny(List<Table> required, List<Table> together) {
    return together.stream().anyMatch(report::has) && required.addAll(together);
  }

  private static String presence(Table table) {
    return table.name() + ": the table is there";
  }

  private static String columns(Table table) {
    return table.name() + ": columns and types are those of the data dictionary, flat, no INT96";
  }

  private static String files(Table table) {
    return table.name() + ": its folder holds whole Parquet files alike, a handful of a fair size";
  }
}
