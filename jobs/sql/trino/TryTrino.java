import io.trino.plugin.hive.HivePlugin;
import io.trino.testing.DistributedQueryRunner;
import io.trino.testing.QueryRunner;
import io.trino.testing.TestingSession;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Runs SQL files in a Trino of its own, one statement after the other; ends with status 1 at the
 * first that fails. Arguments: the folder that Trino may read and write, then the files; a file
 * whose name begins with digits is a question and must have an answer.
 */
class TryTrino {
  public static void main(String[] words) throws Exception {
    QueryRunner trino =
        DistributedQueryRunner.builder(
                TestingSession.testSessionBuilder().setCatalog("hive").setSchema("ream").build())
            .setWorkerCount(0)
            .build();
    trino.installPlugin(new HivePlugin());
    trino.createCatalog(
        "hive",
        "hive",
        Map.of(
            "hive.metastore", "file",
            "hive.metastore.catalog.dir", "local:///catalog",
            "hive.security", "allow-all",
            "fs.local.enabled", "true",
            "local.location", words[0]));
    for (String word : List.of(words).subList(1, words.length)) {
      Path file = Path.of(word);
      int statements = 0;
      long rows = 0;
      for (String statement : Files.readString(file).split(";\\s*(\n|$)")) {
        if (!statement.isBlank()) {
          rows += trino.execute(statement).getRowCount();
          statements++;
        }
      }
      System.err.println(file.getFileName() + ": " + statements + " statements, " + rows + " rows");
      if (Character.isDigit(file.getFileName().toString().charAt(0)) && rows == 0) {
        throw new AssertionError(file + " has no answer");
      }
    }
    System.exit(0);
  }
}
