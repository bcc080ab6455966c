package io.github.ream.publish;

import java.io.Serializable;
import org.apache.spark.Partition;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.rdd.PartitionCoalescer;
import org.apache.spark.rdd.PartitionGroup;
import org.apache.spark.rdd.RDD;
import scala.Option;

/**
 * Joins neighbouring partitions of rows whose order matters. Spark's own coalescing joins
 * partitions that lie on one machine.
 */
final class NeighbouringPartitions implements PartitionCoalescer, Serializable {
  private static final long serialVersionUID = 1L;

  static <T> JavaRDD<T> joined(JavaRDD<T> rows, int partitions) {
    RDD<T> joined =
        rows.rdd().coalesce(partitions, false, Option.apply(new NeighbouringPartitions()), null);
    return JavaRDD.fromRDD(joined, rows.classTag());
  }

  @Override
  public PartitionGroup[] coalesce(int most, RDD<?> parent) {
    Partition[] partitions = parent.partitions();
    PartitionGroup[] groups = new PartitionGroup[Math.min(most, partitions.length)];
    for (int g = 0; g < groups.length; g++) {
      groups[g] = new PartitionGroup(Option.empty());
      int end = (int) ((g + 1L) * partitions.length / groups.length);
      for (int p = (int) ((long) g * partitions.length / groups.length); p < end; p++) {
        groups[g].partitions().addOne(partitions[p]);
      }
    }
    return groups;
  }
}
