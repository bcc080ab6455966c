package io.github.ream.check;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Row;

/**
 * Goes through the rows that one task reads: one {@link SplitFacts} for each piece of a file among
 * them.
 *
 * @param key the key columns, for examples
 * @param steps promises of rows that follow each other
 * @param firstStep the number of the first of them; promises of single rows come before
 * @param sums columns to add up
 */
record SplitScan(List<String> key, List<StepPromise.Step> steps, int firstStep, List<String> sums)
    implements FlatMapFunction<Iterator<Row>, SplitFacts> {

  @Override
  public Iterator<SplitFacts> call(Iterator<Row> rows) {
    List<SplitFacts> splits = new ArrayList<>();
    SplitFacts split = null;
    while (rows.hasNext()) {
      Row row = rows.next();
      String file = row.getAs(CheckedReport.FILE);
      long start = row.getAs(CheckedReport.START);
      if (split == null || start != split.start || !file.equals(split.file)) {
        split = new SplitFacts(file, start, sums.size());
        split.first = row;
        splits.add(split);
      } else {
        addSteps(split, row);
      }
      addRow(split, row);
      split.last = row;
    }
    return splits.iterator();
  }

  private void addRow(SplitFacts split, Row row) {
    for (int promise : row.<Integer>getList(row.fieldIndex(TableScan.BROKEN))) {
      split.add(promise, key(key, row));
    }
    for (int i = 0; i < sums.size(); i++) {
      split.sums[i] += row.<Double>getAs(sums.get(i));
    }
  }

  private void addSteps(SplitFacts split, Row row) {
    for (int i = 0; i < steps.size(); i++) {
      if (steps.get(i).isBroken(split.last, row)) {
        split.add(firstStep + i, key(key, row));
      }
    }
  }

  /** The key of a row in words, by which a person finds the row. */
  static String key(List<String> key, Row row) {
    return key.stream().map(c -> c + " " + row.getAs(c)).collect(Collectors.joining(", "));
  }
}
