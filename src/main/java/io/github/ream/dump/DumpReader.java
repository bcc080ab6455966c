package io.github.ream.dump;

import io.github.ream.config.Settings;
import io.github.ream.config.UserMistakeException;
import io.github.ream.dump.cut.Chunk;
import io.github.ream.dump.cut.Cutting;
import io.github.ream.dump.cut.FileChecksums;
import io.github.ream.dump.cut.SparkLooking;
import io.github.ream.dump.cut.TaskRows;
import io.github.ream.dump.cut.Tasks;
import io.github.ream.dump.file.FoundFile;
import io.github.ream.dump.file.Listing;
import io.github.ream.dump.record.Reading;
import io.github.ream.dump.record.RecordSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;

/**
 * Reads dumps: one row per record met, papers and rejects, in the columns of {@link RecordSchema}.
 *
 * <p>The kind of a file is told from its content. Files are cut into chunks and packed into tasks
 * by the driver, which sees their paths and sizes only; executors open and parse them as streams.
 * The records, their positions and offsets do not depend on how files are cut or packed. A file
 * that cannot be read, or that is no dump, is one reject row.
 */
public final class DumpReader {

  private final SparkSession spark;
  private final Settings.Ingest settings;

  public DumpReader(SparkSession spark, Settings.Ingest settings) {
    this.spark = spark;
    this.settings = settings;
  }

  /**
   * Finds the files that inputs name: a file, a folder (read through; names beginning with {@code
   * _} or {@code .} are left out) or a glob, on any Hadoop file system.
   *
   * @throws UserMistakeException if an input names nothing
   */
  public Listing list(List<String> inputs) {
    return Listing.of(inputs, hadoop());
  }

  /**
   * Checksums of files as stored, by path, in hexadecimal; none for a file that cannot be read. One
   * Spark job reads every byte once.
   */
  public Map<String, String> checksums(Listing listing) {
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    return FileChecksums.of(
        listing.files(), new SparkLooking(context, hadoop(context), settings.taskSize()));
  }

  private Broadcast<SerializableConfiguration> hadoop(JavaSparkContext context) {
    return context.broadcast(new SerializableConfiguration(hadoop()));
  }

  /** A copy with the session's own settings, as Spark's readers of files take it. */
  private Configuration hadoop() {
    return spark.sessionState().newHadoopConf();
  }

  /**
   * The records of files: one row per record. Reading happens when the rows are used, each time
   * anew; only files larger than a task are looked at here: by one small Spark job that tells how
   * they can be read by several, and for those larger than {@code ingest.chunk-size} by up to two
   * more that find out the facts that later pieces of a file need about earlier ones.
   */
  public Dataset<Row> read(Listing listing) {
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    Broadcast<SerializableConfiguration> conf = hadoop(context);
    Reading reading = Reading.of(settings);
    List<Chunk> files = new ArrayList<>();
    for (FoundFile file : listing.files()) {
      files.add(Chunk.whole(file.path(), file.length()));
    }
    int slots = context.defaultParallelism();
    Cutting.Looking looking = new SparkLooking(context, conf, settings.taskSize());
    List<Chunk> chunks = new Cutting(looking, settings, slots).cut(files);
    List<List<Chunk>> tasks = Tasks.of(chunks, settings.taskSize(), slots);
    JavaRDD<Row> rows =
        context
            .parallelize(tasks, Math.max(1, tasks.size()))
            .flatMap(task -> TaskRows.inTask(task, conf.value().value(), reading));
    return spark.createDataFrame(rows, RecordSchema.SCHEMA);
  }
}
