package io.github.ream.topic;

import io.github.ream.schema.RowOf;
import io.github.ream.schema.TopicMonthsTable;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.apache.spark.sql.Row;

/** The rows of {@code topic_months}: one per topic and month with papers that have topics. */
final class TopicMonths {
  private TopicMonths() {}

  static List<Row> rows(TopicShares shares, int topics) {
    SortedMap<LocalDate, TopicShares.Period> months = shares.byMonth();
    List<Row> rows = new ArrayList<>();
    for (int topic = 0; topic < topics; topic++) {
      int id = topic;
      months.forEach(
          (month, of) ->
              rows.add(
                  new RowOf(TopicMonthsTable.TABLE)
                      .set(TopicMonthsTable.TOPIC_ID, id)
                      .set(TopicMonthsTable.PUBLISHED_MONTH, Date.valueOf(month))
                      .set(TopicMonthsTable.N_PAPERS, of.dominant()[id])
                      .set(TopicMonthsTable.N_PAPERS_OF_MONTH, of.papers())
                      .set(TopicMonthsTable.SHARE, of.share(id))
                      .build()));
    }
    return rows;
  }
}
