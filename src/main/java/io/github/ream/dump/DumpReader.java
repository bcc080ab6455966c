package io.github.ream.dump;

import io.github.ream.config.Settings;
import io.github.ream.config.UserMistakeException;
import io.github.ream.dump.cut.Chunk;
import io.github.ream.dump.cut.Cutting;
import io.github.ream.dump.cut.FileChecksums;
import io.github.ream.dump.cut.SparkLooking;
import io.github.ream.dump.cut.TaskRows;
import io.github.ream.dump.cut.Tasks;
import io.github.ream.dump.record.RecordSchema;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
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
 * <p>What a file is, is told from its content. Files are cut into chunks and packed into tasks by
 * the driver, which sees their paths and sizes only; executors open and parse them as streams. The
 * records, their positions and offsets do not depend on how files are cut or packed. A file that
 * cannot be read, or that is no dump, is one reject row.
 */
public final class DumpReader {

  /**
   * A file found.
   *
   * @param path its full path
   * @param length bytes
   */
  public record DumpFile(String path, long length) implements Serializable {}

  /**
   * The files of a run, sorted by path, each once.
   *
   * @param files the files
   */
  public record Listing(List<DumpFile> files) {}

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
    return list(inputs, spark.sessionState().newHadoopConf());
  }

  public static Listing list(List<String> inputs, Configuration conf) {
    Map<String, DumpFile> found = new TreeMap<>();
    for (String input : inputs) {
      int before = found.size();
      boolean any = false;
      try {
        Path path = new Path(input);
        FileSystem fileSystem = path.getFileSystem(conf);
        FileStatus[] matches = fileSystem.globStatus(path);
        for (FileStatus match : matches == null ? new FileStatus[0] : matches) {
          any |= addAll(fileSystem, match, found);
        }
      } catch (IllegalArgumentException | IOException e) {
        throw new UserMistakeException(
            "input " + input + " cannot be listed: " + e.getMessage(), e);
      }
      if (!any && found.size() == before) {
        throw new UserMistakeException(
            "input " + input + " names no file; give a file, a folder that holds files, or a glob");
      }
    }
    return new Listing(List.copyOf(found.values()));
  }

  private static boolean addAll(
      FileSystem fileSystem, FileStatus match, Map<String, DumpFile> found) throws IOException {
    if (match.isFile()) {
      add(match, found);
      return true;
    }
    boolean any = false;
    int root = match.getPath().toUri().getPath().length();
    RemoteIterator<LocatedFileStatus> files = fileSystem.listFiles(match.getPath(), true);
    while (files.hasNext()) {
      FileStatus file = files.next();
      if (!isHidden(file.getPath().toUri().getPath().substring(root))) {
        add(file, found);
        any = true;
      }
    }
    return any;
  }

  private static void add(FileStatus file, Map<String, DumpFile> found) {
    String path = file.getPath().toString();
    found.put(path, new DumpFile(path, file.getLen()));
  }

  private static boolean isHidden(String pathBelowRoot) {
    return pathBelowRoot.contains("/_") || pathBelowRoot.contains("/.");
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
    return context.broadcast(new SerializableConfiguration(spark.sessionState().newHadoopConf()));
  }

  /**
   * The records of files: one row per record. Reading happens when the rows are used, each time
   * anew; only files larger than {@code ingest.chunk-size} are looked at here, by up to three small
   * Spark jobs that find out what the later pieces of a file must know of the earlier ones.
   */
  public Dataset<Row> read(Listing listing) {
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    Broadcast<SerializableConfiguration> conf = hadoop(context);
    int maxChars = settings.maxRecordChars();
    List<Chunk> chunks = new ArrayList<>();
    List<Chunk> large = new ArrayList<>();
    for (DumpFile file : listing.files()) {
      Chunk whole = Chunk.whole(file.path(), file.length());
      (file.length() > settings.chunkSize() ? large : chunks).add(whole);
    }
    if (!large.isEmpty()) {
      Cutting.Looking looking = new SparkLooking(context, conf, settings.taskSize());
      chunks.addAll(new Cutting(looking, settings).cut(large));
    }
    List<List<Chunk>> tasks = tasks(context, chunks);
    JavaRDD<Row> rows =
        context
            .parallelize(tasks, Math.max(1, tasks.size()))
            .flatMap(task -> new TaskRows(task, conf.value().value(), maxChars));
    return spark.createDataFrame(rows, RecordSchema.SCHEMA);
  }

  private List<List<Chunk>> tasks(JavaSparkContext context, List<Chunk> chunks) {
    return Tasks.of(chunks, settings.taskSize(), context.defaultParallelism());
  }
}
