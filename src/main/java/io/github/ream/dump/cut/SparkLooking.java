package io.github.ream.dump.cut;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.Function2;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.SerializableConfiguration;

/** Looks at chunks in a Spark job, and collects one small result for each. */
public final class SparkLooking implements Cutting.Looking {
  private final JavaSparkContext context;
  private final Broadcast<SerializableConfiguration> conf;
  private final long taskSize;

  public SparkLooking(
      JavaSparkContext context, Broadcast<SerializableConfiguration> conf, long taskSize) {
    this.context = context;
    this.conf = conf;
    this.taskSize = taskSize;
  }

  /**
   * A chunk or its result, with its ordinal.
   *
   * @param ordinal the chunk's ordinal in the list
   * @param value the chunk, or its result, which may be null
   */
  private record Of<T>(int ordinal, T value) implements Serializable {}

  @Override
  public <T> Map<Integer, T> each(List<Chunk> chunks, Function2<Chunk, Configuration, T> look) {
    List<Of<Chunk>> asked = new ArrayList<>();
    for (Chunk chunk : chunks) {
      asked.add(new Of<>(asked.size(), chunk));
    }
    Broadcast<SerializableConfiguration> hadoop = conf;
    int slices = Tasks.of(chunks, taskSize, context.defaultParallelism()).size();
    List<Of<T>> found =
        context
            .parallelize(asked, Math.max(1, slices))
            .map(c -> new Of<>(c.ordinal(), look.call(c.value(), hadoop.value().value())))
            .filter(f -> f.value() != null)
            .collect();
    Map<Integer, T> byOrdinal = new HashMap<>();
    for (Of<T> f : found) {
      byOrdinal.put(f.ordinal(), f.value());
    }
    return byOrdinal;
  }
}
