package io.github.ream.check;

import java.io.Serializable;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Row;

/**
 * The facts that one stretch of a table's rows, read from one piece of one file, gives about the
 * promises. Mutable while the stretch is read.
 */
final class SplitFacts implements Serializable {
  private static final long serialVersionUID = 1L;

  final String file;
  final long start;
  final Map<Integer, Breach> breaches = new TreeMap<>();
  final double[] sums;
  Row first;
  Row last;

  SplitFacts(String file, long start, int sums) {
    this.file = file;
    this.start = start;
    this.sums = new double[sums];
  }

  /** The number of rows that break a promise, and the key of the first one. */
  record Breach(long rows, String example) implements Serializable {
    Breach plus(Breach later) {
      return new Breach(rows + later.rows, example);
    }
  }

  void add(int promise, String example) {
    breaches.merge(promise, new Breach(1, example), Breach::plus);
  }
}
