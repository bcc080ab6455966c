package io.github.ream.sql;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;

/** The queries of docs/bi.md and of the dashboard, each under the place where it stands. */
public final class Recipes {
  private static final Path GUIDE = Path.of("docs/bi.md");
  private static final Path DASHBOARD = Path.of("jobs/dashboard");
  private static final Pattern BLOCK = Pattern.compile("```sql ?(\\w*)\n(.*?)```", Pattern.DOTALL);

  private Recipes() {}

  /** The queries that find nothing in a report with every table; one that is wrong throws. */
  public static List<String> withoutAnswerInDuckDb(Path report) throws Exception {
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duck.createStatement()) {
      statement.execute(registered("duckdb", report));
      List<String> without = withoutAnswer(statement, blocks(GUIDE));
      without.addAll(withoutAnswer(statement, sources()));
      // Evidence has the rows of each source as a table of that name; its pages ask these.
      statement.execute("CREATE SCHEMA report");
      for (Map.Entry<String, String> source : sources().entrySet()) {
        statement.execute("CREATE TABLE report." + source.getKey() + " AS " + source.getValue());
      }
      for (Path page : files(DASHBOARD.resolve("pages"), ".md")) {
        without.addAll(withoutAnswer(statement, blocks(page)));
      }
      return without;
    }
  }

  /** The same of the guide's queries alone, on tables that the session knows by their names. */
  public static List<String> withoutAnswerInSpark(SparkSession spark) throws IOException {
    List<String> without = new ArrayList<>();
    blocks(GUIDE)
        .forEach(
            (place, sql) -> {
              if (spark.sql(sql).isEmpty()) {
                without.add(place);
              }
            });
    return without;
  }

  private static List<String> withoutAnswer(Statement statement, Map<String, String> queries)
      throws SQLException {
    List<String> without = new ArrayList<>();
    for (Map.Entry<String, String> query : queries.entrySet()) {
      try (ResultSet rows = statement.executeQuery(query.getValue())) {
        if (!rows.next()) {
          without.add(query.getKey());
        }
      } catch (SQLException e) {
        throw new SQLException(query.getKey() + ": " + e.getMessage(), e);
      }
    }
    return without;
  }

  /** The SQL blocks of a text; what a reader chooses on a page is the first choice. */
  private static Map<String, String> blocks(Path text) throws IOException {
    Map<String, String> blocks = new LinkedHashMap<>();
    Matcher block = BLOCK.matcher(Files.readString(text));
    while (block.find()) {
      blocks.put(
          text + ", query " + (blocks.size() + 1) + " " + block.group(1),
          block.group(2).replaceAll("\\$\\{inputs\\.\\w+\\.value}", "1"));
    }
    if (blocks.isEmpty()) {
      throw new IllegalStateException(text + " holds no SQL");
    }
    return blocks;
  }

  private static Map<String, String> sources() throws IOException {
    Map<String, String> sources = new LinkedHashMap<>();
    for (Path source : files(DASHBOARD.resolve("sources/report"), ".sql")) {
      String name = source.getFileName().toString();
      sources.put(name.substring(0, name.length() - ".sql".length()), Files.readString(source));
    }
    return sources;
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(ending)).sorted().toList();
    }
  }

  /** What jobs/sql/register prints for an engine and a report. */
  static String registered(String engine, Path report) throws IOException, InterruptedException {
    Process register =
        new ProcessBuilder("jobs/sql/register", engine, report.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String sql = new String(register.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (register.waitFor() != 0) {
      throw new IllegalStateException("jobs/sql/register " + engine + " " + report);
    }
    return sql;
  }
}
