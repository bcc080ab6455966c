package io.github.ream.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ream.SparkSessionExtension;
import io.github.ream.schema.Column;
import io.github.ream.schema.Table;
import io.github.ream.schema.Tables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;

/** The SQL under jobs/sql against the report on the bundled sample. */
class RegistrationTest {
  private static final Path FOLDER = Path.of("jobs/sql");

  private static String registered(Registration engine) throws IOException, InterruptedException {
    return Recipes.registered(engine.name().toLowerCase(Locale.ROOT), SampleReport.folder());
  }

  private static Map<String, String> descriptions(Table table) {
    Map<String, String> descriptions = new LinkedHashMap<>();
    for (Column column : table.columns()) {
      descriptions.put(column.name(), Registration.comment(column));
    }
    return descriptions;
  }

  private static List<Table> present() throws IOException {
    Path report = SampleReport.folder();
    return Tables.ALL.stream().filter(t -> Files.isDirectory(report.resolve(t.name()))).toList();
  }

  /** With -Dream.write-sql=true the files are written anew instead. */
  @Test
  void theFilesAreThoseOfTheTableDefinitions() throws IOException {
    for (Registration engine : Registration.values()) {
      Path file = FOLDER.resolve(engine.name().toLowerCase(Locale.ROOT) + ".sql");
      if (Boolean.getBoolean("ream.write-sql")) {
        Files.writeString(file, engine.sql());
      }
      assertEquals(
          engine.sql(), Files.readString(file), file + ": write it anew, -Dream.write-sql=true");
    }
  }

  @Test
  void duckDbHasEveryTableWithItsColumnCommentsAndAnswersEveryQuestion() throws Exception {
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duck.createStatement()) {
      statement.execute(registered(Registration.DUCKDB));
      for (Table table : present()) {
        Map<String, String> comments = new LinkedHashMap<>();
        try (ResultSet columns =
            statement.executeQuery(
                "SELECT column_name, comment FROM duckdb_columns() WHERE schema_name = 'main' AND"
                    + " table_name = '"
                    + table.name()
                    + "' ORDER BY column_index")) {
          while (columns.next()) {
            comments.put(columns.getString(1), columns.getString(2));
          }
        }
        assertEquals(descriptions(table), comments, table.name());
      }
      for (Path question : questions()) {
        int rows = 0;
        try (ResultSet answer = statement.executeQuery(Files.readString(question))) {
          while (answer.next()) {
            rows++;
          }
        }
        assertTrue(rows > 0, question + " has no answer");
      }
    }
  }

  @Test
  void sparkHasEveryTableWithItsColumnCommentsAndAnswersEveryQuestion() throws Exception {
    SparkSession spark = SparkSessionExtension.session();
    for (String statement : registered(Registration.SPARK).split(";\n", -1)) {
      if (!statement.isBlank()) {
        spark.sql(statement);
      }
    }
    String before = spark.catalog().currentDatabase();
    try {
      spark.catalog().setCurrentDatabase("ream");
      for (Table table : present()) {
        Map<String, String> comments = new LinkedHashMap<>();
        for (Row column : spark.sql("DESCRIBE TABLE " + table.name()).collectAsList()) {
          comments.put(column.getString(0), column.getString(2));
        }
        assertEquals(descriptions(table), comments, table.name());
      }
      for (Path question : questions()) {
        assertFalse(spark.sql(Files.readString(question)).isEmpty(), question + " has no answer");
      }
    } finally {
      spark.catalog().setCurrentDatabase(before);
      spark.sql("DROP DATABASE ream CASCADE");
    }
  }

  @Test
  void everyTypeOfAColumnHasItsNameInEachEngine() {
    for (Registration engine : List.of(Registration.SPARK, Registration.TRINO)) {
      assertFalse(engine.sql().contains(" null COMMENT"), engine.name());
    }
  }

  @Test
  void tenQuestionsAreAsked() throws IOException {
    List<Path> questions = questions();
    assertEquals(10, questions.size());
    for (Path question : questions) {
      assertTrue(Files.readString(question).startsWith("-- "), question + " says what it asks");
    }
  }

  private static List<Path> questions() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER.resolve("questions"))) {
      return new ArrayList<>(files.sorted().toList());
    }
  }
}
