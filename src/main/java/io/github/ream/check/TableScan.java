package io.github.ream.check;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_compact;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import io.github.ream.schema.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Goes through the rows of one table once, in their order, and checks promises about single rows
 * and about rows that follow each other, and adds up sums. Each stretch of rows that one task reads
 * is checked by itself; the driver checks the seams between stretches by their first and last rows.
 */
final class TableScan {
  static final String BROKEN = "_broken";

  private final CheckedReport report;
  private final Table table;
  private final List<RowPromise> ofRows;
  private final List<StepPromise> ofSteps;
  private final Map<String, Column> sums;

  /**
   * @param sums names of sums, and the columns that are added up over all rows
   */
  TableScan(
      CheckedReport report,
      Table table,
      List<RowPromise> ofRows,
      List<StepPromise> ofSteps,
      Map<String, Column> sums) {
    this.report = report;
    this.table = table;
    this.ofRows = ofRows;
    this.ofSteps = ofSteps;
    this.sums = sums;
  }

  Table table() {
    return table;
  }

  List<String> promises() {
    return Stream.concat(
            ofRows.stream().map(RowPromise::sentence), ofSteps.stream().map(StepPromise::sentence))
        .toList();
  }

  /** The facts of each stretch; one task for each file, or more for a large one. */
  JavaRDD<SplitFacts> facts(SparkSession spark) {
    return looked(spark).javaRDD().mapPartitions(scan());
  }

  private SplitScan scan() {
    return new SplitScan(
        table.key(),
        ofSteps.stream().map(StepPromise::step).toList(),
        ofRows.size(),
        sums.keySet().stream().toList());
  }

  /** The facts of each stretch of rows that are held, found in this thread. */
  List<SplitFacts> factsOfHeld(SparkSession spark) {
    List<SplitFacts> facts = new ArrayList<>();
    // A projection of rows at hand is made when it is planned; no job is started.
    scan().call(looked(spark).collectAsList().iterator()).forEachRemaining(facts::add);
    return facts;
  }

  private Dataset<Row> looked(SparkSession spark) {
    Set<String> needed = new LinkedHashSet<>(table.key());
    ofSteps.forEach(step -> needed.addAll(step.columns()));
    List<Column> columns = new ArrayList<>(needed.stream().map(name -> col(name)).toList());
    columns.add(col(CheckedReport.FILE));
    columns.add(col(CheckedReport.START));
    List<Column> broken = new ArrayList<>();
    for (int i = 0; i < ofRows.size(); i++) {
      broken.add(when(ofRows.get(i).broken(), lit(i)));
    }
    columns.add(
        broken.isEmpty()
            ? lit(new int[0]).as(BROKEN)
            : array_compact(array(broken.toArray(Column[]::new))).as(BROKEN));
    sums.forEach((name, sum) -> columns.add(coalesce(sum.cast("double"), lit(0.0)).as(name)));
    return report.rows(spark, table).select(columns.toArray(Column[]::new));
  }

  /** The findings of all stretches together. */
  Found of(List<SplitFacts> stretches) {
    List<SplitFacts> inOrder = new ArrayList<>(stretches);
    inOrder.sort(
        Comparator.comparing((SplitFacts split) -> split.file).thenComparing(split -> split.start));
    Map<Integer, SplitFacts.Breach> breaches = new TreeMap<>();
    double[] total = new double[sums.size()];
    Row before = null;
    for (SplitFacts split : inOrder) {
      addBetween(breaches, before, split.first);
      split.breaches.forEach((p, breach) -> breaches.merge(p, breach, SplitFacts.Breach::plus));
      for (int i = 0; i < total.length; i++) {
        total[i] += split.sums[i];
      }
      before = split.last;
    }
    addBetween(breaches, before, null);
    List<String> promises = promises();
    List<Broken> broken =
        breaches.entrySet().stream()
            .map(
                b ->
                    new Broken(
                        promises.get(b.getKey()), b.getValue().rows(), b.getValue().example()))
            .toList();
    Map<String, Double> named = new TreeMap<>();
    int i = 0;
    for (String name : sums.keySet()) {
      named.put(name, total[i++]);
    }
    return new Found(broken, named);
  }

  /**
   * The findings of a scan.
   *
   * @param broken promises that are broken
   * @param sums each sum by its name
   */
  record Found(List<Broken> broken, Map<String, Double> sums) {}

  private void addBetween(Map<Integer, SplitFacts.Breach> breaches, Row before, Row row) {
    for (int i = 0; i < ofSteps.size(); i++) {
      if ((before != null || row != null) && ofSteps.get(i).step().isBroken(before, row)) {
        SplitFacts.Breach breach =
            new SplitFacts.Breach(1, SplitScan.key(table.key(), row == null ? before : row));
        breaches.merge(ofRows.size() + i, breach, SplitFacts.Breach::plus);
      }
    }
  }
}
