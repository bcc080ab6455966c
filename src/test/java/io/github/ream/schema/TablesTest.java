package io.github.ream.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ream.SparkSessionExtension;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.NumericType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SparkSessionExtension.class)
class TablesTest {
  private static final Set<DataType> FLAT =
      Set.of(
          DataTypes.StringType,
          DataTypes.IntegerType,
          DataTypes.LongType,
          DataTypes.DoubleType,
          DataTypes.BooleanType,
          DataTypes.DateType,
          DataTypes.TimestampType);

  @Test
  void everyColumnIsFlatNamedInSnakeCaseAndDescribed() {
    for (Table table : Tables.ALL) {
      assertFalse(table.key().isEmpty(), table.name());
      for (Column column : table.columns()) {
        String name = table.name() + "." + column.name();
        assertTrue(FLAT.contains(column.type()), name);
        assertTrue(column.name().matches("[a-z][a-z0-9]*(_[a-z0-9]+)*"), name);
        assertTrue(column.description().length() > 5, name);
      }
    }
  }

  @Test
  void everyNumberAboutAuthorsHasAUnitAndARange() {
    for (Table table : Tables.ALL) {
      if (!table.name().startsWith("author") && !table.name().startsWith("coauthor")) {
        continue;
      }
      for (Column column : table.columns()) {
        if (column.type() instanceof NumericType) {
          assertTrue(
              column.unit().equals("year")
                  || column.unit().contains("..")
                  || column.unit().contains("any sign"),
              table.name() + "." + column.name() + ": " + column.unit());
        }
      }
    }
  }

  @Test
  void whatNullMeansIsSaidWhereAColumnMayBeNull() {
    assertEquals(
        List.of(),
        Tables.ALL.stream()
            .flatMap(
                table ->
                    table.columns().stream()
                        .filter(column -> !column.mandatory())
                        .filter(column -> !column.description().matches("(?si).*\\bnull\\b.*"))
                        .map(column -> table.name() + "." + column.name()))
            .toList());
  }

  @Test
  void aKeyColumnIsNeverNull() {
    for (Table table : Tables.ALL) {
      for (Column column : table.columns()) {
        assertTrue(
            column.mandatory() || !table.key().contains(column.name()),
            table.name() + "." + column.name());
      }
    }
  }

  @Test
  void aTableIsFoundByItsName() {
    assertEquals(PapersTable.TABLE, Tables.named("papers"));
    assertThrows(IllegalArgumentException.class, () -> Tables.named("paper"));
  }

  @Test
  void selectingNamesTheColumnsThatAreMissing(SparkSession spark) {
    IllegalArgumentException e =
        assertThrows(
            IllegalArgumentException.class,
            () -> AuthorCountsTable.TABLE.select(spark.range(1).toDF("n_authors")));
    assertTrue(
        e.getMessage().contains("missing columns [n_papers, share, cumulative_share]"),
        e.getMessage());
  }
}
