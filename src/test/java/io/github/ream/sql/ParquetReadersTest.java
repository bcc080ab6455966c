package io.github.ream.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.arrow.dataset.file.FileFormat;
import org.apache.arrow.dataset.file.FileSystemDatasetFactory;
import org.apache.arrow.dataset.jni.NativeMemoryPool;
import org.apache.arrow.dataset.scanner.ScanOptions;
import org.apache.arrow.dataset.scanner.Scanner;
import org.apache.arrow.dataset.source.Dataset;
import org.apache.arrow.memory.BufferAllocator;
import org.apache.arrow.memory.RootAllocator;
import org.apache.arrow.vector.FieldVector;
import org.apache.arrow.vector.ipc.ArrowReader;
import org.apache.arrow.vector.types.pojo.Field;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Three readers of Parquet that share no code with Spark's or each other read every table of the
 * sample's report: DuckDB, Arrow (its C++ library) and hyparquet (JavaScript, by Node). Each must
 * see the types of the data dictionary, and all the same number of rows and of known values.
 */
class ParquetReadersTest {
  private static final String HYPARQUET = "hyparquet@1.31.5";

  /** A table as a reader sees it: the type and the number of known values of each column. */
  private record Seen(long rows, Map<String, String> types, Map<String, Long> known) {}

  private static final Map<String, Map<String, String>> DICTIONARY = new TreeMap<>();
  private static final Map<String, Seen> BY_DUCK_DB = new TreeMap<>();
  private static Path report;

  @BeforeAll
  static void readByDuckDb() throws IOException, SQLException {
    report = SampleReport.folder();
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duck.createStatement()) {
      try (ResultSet columns =
          statement.executeQuery("SELECT table_name, column_name, type FROM " + files("columns"))) {
        while (columns.next()) {
          DICTIONARY
              .computeIfAbsent(columns.getString(1), t -> new TreeMap<>())
              .put(columns.getString(2), columns.getString(3));
        }
      }
      for (String table : DICTIONARY.keySet()) {
        BY_DUCK_DB.put(table, seenByDuckDb(statement, table));
      }
    }
  }

  private static String files(String table) {
    return "'" + report + "/" + table + "/*.parquet'";
  }

  private static Seen seenByDuckDb(Statement statement, String table) throws SQLException {
    Map<String, String> types = new TreeMap<>();
    try (ResultSet columns = statement.executeQuery("DESCRIBE SELECT * FROM " + files(table))) {
      while (columns.next()) {
        types.put(columns.getString(1), duckDbType(columns.getString(2)));
      }
    }
    List<String> names = List.copyOf(types.keySet());
    String counts = String.join(", ", names.stream().map(n -> "count(\"" + n + "\")").toList());
    Map<String, Long> known = new TreeMap<>();
    try (ResultSet row =
        statement.executeQuery("SELECT count(*), " + counts + " FROM " + files(table))) {
      row.next();
      for (int i = 0; i < names.size(); i++) {
        known.put(names.get(i), row.getLong(i + 2));
      }
      return new Seen(row.getLong(1), types, known);
    }
  }

  private static String duckDbType(String type) {
    return switch (type) {
      case "VARCHAR" -> "string";
      case "INTEGER" -> "int";
      case "TIMESTAMP WITH TIME ZONE" -> "timestamp";
      default -> type.toLowerCase(java.util.Locale.ROOT);
    };
  }

  @Test
  void duckDbSeesTheTypesOfTheDataDictionary() {
    DICTIONARY.forEach((table, types) -> assertEquals(types, BY_DUCK_DB.get(table).types(), table));
  }

  @Test
  void arrowSeesTheSame() throws Exception {
    for (String table : DICTIONARY.keySet()) {
      Seen seen = seenByArrow(table);
      assertEquals(DICTIONARY.get(table), seen.types(), table);
      assertEquals(BY_DUCK_DB.get(table), seen, table);
    }
  }

  @SuppressWarnings("try") // Arrow lets close() throw any exception.
  private static Seen seenByArrow(String table) throws Exception {
    String[] parts;
    try (var files = Files.list(report.resolve(table))) {
      parts =
          files
              .filter(f -> f.toString().endsWith(".parquet"))
              .map(f -> f.toUri().toString())
              .toArray(String[]::new);
    }
    Map<String, String> types = new TreeMap<>();
    Map<String, Long> known = new TreeMap<>();
    long rows = 0;
    try (BufferAllocator memory = new RootAllocator();
        FileSystemDatasetFactory factory =
            new FileSystemDatasetFactory(
                memory, NativeMemoryPool.getDefault(), FileFormat.PARQUET, parts);
        Dataset dataset = factory.finish();
        Scanner scanner = dataset.newScan(new ScanOptions(1 << 15));
        ArrowReader reader = scanner.scanBatches()) {
      for (Field field : scanner.schema().getFields()) {
        types.put(field.getName(), arrowType(field.getType().toString()));
        known.put(field.getName(), 0L);
      }
      while (reader.loadNextBatch()) {
        rows += reader.getVectorSchemaRoot().getRowCount();
        for (FieldVector vector : reader.getVectorSchemaRoot().getFieldVectors()) {
          known.merge(
              vector.getName(), (long) vector.getValueCount() - vector.getNullCount(), Long::sum);
        }
      }
    }
    return new Seen(rows, types, known);
  }

  private static String arrowType(String type) {
    return switch (type) {
      case "Utf8" -> "string";
      case "Int(32, true)" -> "int";
      case "Int(64, true)" -> "bigint";
      case "FloatingPoint(DOUBLE)" -> "double";
      case "Bool" -> "boolean";
      case "Date(DAY)" -> "date";
      case "Timestamp(MICROSECOND, UTC)" -> "timestamp";
      default -> type;
    };
  }

  @Test
  void hyparquetSeesTheSame() throws Exception {
    Path library = Path.of("target/npm/node_modules/hyparquet");
    Path log = Path.of("target/npm/log");
    Files.createDirectories(log.getParent());
    Assumptions.assumeTrue(ran(log, "node", "--version"), "Node is not installed");
    Assumptions.assumeTrue(
        Files.exists(library)
            || ran(log, "npm", "install", "--no-audit", "--prefix", "target/npm", HYPARQUET),
        () -> "npm cannot install " + HYPARQUET + ", see " + log);
    Path said = Path.of("target/npm/said.json");
    Path script = Path.of("src/test/resources/io/github/ream/sql/hyparquet.mjs");
    boolean read = ran(said, "node", script.toString(), library.toString(), report.toString());
    assertEquals(true, read, () -> "see " + said);
    JsonNode tables = new ObjectMapper().readTree(said.toFile());
    List<String> names = new ArrayList<>();
    tables.fieldNames().forEachRemaining(names::add);
    assertEquals(List.copyOf(DICTIONARY.keySet()), names.stream().sorted().toList());
    for (String table : names) {
      Map<String, String> types = new TreeMap<>();
      Map<String, Long> known = new TreeMap<>();
      tables
          .get(table)
          .get("types")
          .properties()
          .forEach(e -> types.put(e.getKey(), e.getValue().asText()));
      tables
          .get(table)
          .get("known")
          .properties()
          .forEach(e -> known.put(e.getKey(), e.getValue().asLong()));
      assertEquals(DICTIONARY.get(table), types, table);
      assertEquals(
          BY_DUCK_DB.get(table), new Seen(tables.get(table).get("rows").asLong(), types, known));
    }
  }

  private static boolean ran(Path log, String... words) throws InterruptedException {
    try {
      return new ProcessBuilder(words)
              .redirectErrorStream(true)
              .redirectOutput(log.toFile())
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
