package io.github.ream.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.ream.schema.AuthorCountStatsTable;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;

class TeamFactsTest {
  private static final StructType COLUMNS =
      new StructType()
          .add(AuthorCountStatsTable.DIMENSION, "string")
          .add(AuthorCountStatsTable.VALUE, "string")
          .add(AuthorCountStatsTable.N_PAPERS, "bigint")
          .add(AuthorCountStatsTable.N_UNKNOWN, "bigint");

  @Test
  void organisationsComeByAllTheirPapersNotOnlyThoseWithAKnownCount() {
    List<Row> rows =
        List.of(
            row("organization", "Small Lab", 40, 0),
            row("organization", "Large Institute", 3, 500),
            row("organization", "Unknown Institute", 0, 60));
    PageTables tables = new PageTables().add(AuthorCountStatsTable.TABLE, rows::forEach);
    TopicFacts none = MadeUpTopics.of(List.of());
    TeamFacts facts = TeamFacts.of(tables, none, GroupedTopics.of(tables, none));
    assertEquals(
        List.of("Large Institute", "Unknown Institute", "Small Lab"),
        facts.dimensions().get("organization").groups().stream().map(g -> g.value).toList());
  }

  private static Row row(String dimension, String value, long papers, long unknown) {
    return new GenericRowWithSchema(new Object[] {dimension, value, papers, unknown}, COLUMNS);
  }
}
