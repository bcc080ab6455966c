package io.github.ream.publish;

import io.github.ream.schema.ColumnsTable;
import io.github.ream.schema.PapersTable;
import io.github.ream.schema.RunTable;
import io.github.ream.schema.SightingsTable;
import io.github.ream.schema.Table;
import io.github.ream.schema.Tables;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.parquet.schema.MessageType;

/**
 * Tells the files that Ream put into a folder from all others; only its own may be replaced or
 * removed. The files of tables, model and records are those that the report's mark names. In a
 * report without a mark, made before there was one, they are told from their names, their Parquet
 * columns and the model's metadata.
 */
final class OwnFiles {
  static final String MODEL = "model";
  static final String PAGE = "report.html";
  static final String RECORDS = ".records";
  static final String SCORED = ".scored";
  static final String NAMES = ".names";

  /** Folders of rows that are kept for later runs, with a column of each. */
  private static final Map<String, String> KEPT =
      Map.of(
          RECORDS, SightingsTable.SOURCE_FILE,
          SCORED, PapersTable.PAPER_ID,
          NAMES, PapersTable.PAPER_ID);

  /** Every name that Ream writes in a report's folder. */
  static final Set<String> ENTRIES =
      Stream.of(
              Tables.ALL.stream().map(Table::name),
              KEPT.keySet().stream(),
              Stream.of(MODEL, PAGE, ReportMark.NAME))
          .flatMap(names -> names)
          .collect(Collectors.toUnmodifiableSet());

  /** Files that Hadoop and earlier versions of Ream leave beside the page. */
  private static final Set<String> PAGE_LITTER =
      Set.of(".report.html.crc", ".report.html.ream-new", "..report.html.ream-new.crc");

  /** Files that desktops put into every folder they show. */
  private static final Set<String> DESKTOP_LITTER = Set.of(".DS_Store", "Thumbs.db", "desktop.ini");

  private static final Pattern PARQUET_PART = Pattern.compile("part-\\d{5,}-.+\\.parquet");
  private static final Pattern MODEL_FILE =
      Pattern.compile("(metadata|stages/.+)/(part-\\d{5,}.*|_SUCCESS)");
  private static final String PIPELINE = "\"class\":\"org.apache.spark.ml.PipelineModel\"";
  private static final List<String> PAGE_MARKS =
      List.of("<meta name=\"generator\" content=\"Ream\">", "<title>Ream report: ");
  private static final int PAGE_HEAD = 4_000;

  private final FileSystem fileSystem;
  private final Path folder;
  private final FolderListing listing;
  private final Optional<ReportMark> mark;

  OwnFiles(FileSystem fileSystem, Path folder) throws IOException {
    this.fileSystem = fileSystem;
    this.folder = folder;
    this.listing = new FolderListing(fileSystem);
    this.mark = ReportMark.read(fileSystem, folder);
  }

  /** Whether the folder is a report: it has Ream's mark, or tables that only Ream writes. */
  boolean isReport() throws IOException {
    return mark.isPresent()
        || (isTable(RunTable.TABLE, List.of(RunTable.RUN_ID, RunTable.REAM_VERSION))
            && isTable(
                ColumnsTable.TABLE, List.of(ColumnsTable.TABLE_NAME, ColumnsTable.COLUMN_NAME)));
  }

  /** Whether the folder holds nothing, or nothing that a person put there. */
  boolean isEmpty() throws IOException {
    return listing.of(folder).stream().allMatch(e -> DESKTOP_LITTER.contains(e.name()));
  }

  /** Whether the folder holds nothing but its mark, and what desktops put there. */
  boolean isEmptyButForItsMark() throws IOException {
    return listing.of(folder).stream()
        .allMatch(e -> DESKTOP_LITTER.contains(e.name()) || e.name().equals(ReportMark.NAME));
  }

  /** The path of the first file or folder that has a name of Ream's and is not Ream's. */
  Optional<String> firstForeign() throws IOException {
    for (FolderListing.Entry entry : listing.of(folder)) {
      if (isNameOfOurs(entry)) {
        Optional<String> foreign = firstForeign(entry);
        if (foreign.isPresent()) {
          return foreign;
        }
      }
    }
    return Optional.empty();
  }

  /** Does the same for one entry of the folder. */
  Optional<String> firstForeign(FolderListing.Entry entry) throws IOException {
    String name = entry.name();
    if (PAGE_LITTER.contains(name) && entry.plainFile()) {
      return Optional.empty();
    }
    boolean kept = name.equals(PAGE) || name.equals(ReportMark.NAME);
    if (entry.link() || entry.folder() == kept) {
      return Optional.of(name);
    }
    if (kept) {
      boolean ours = name.equals(PAGE) ? isPage(entry.path()) : mark.isPresent();
      return ours ? Optional.empty() : Optional.of(name);
    }
    if (mark.isEmpty() && name.equals(MODEL) && !isPipeline(entry.path())) {
      return Optional.of(name);
    }
    for (FolderListing.Entry file : listing.beneath(entry.path())) {
      if (!isOurs(file)) {
        return Optional.of(ReportMark.below(folder, file.path()));
      }
    }
    return Optional.empty();
  }

  /** The folder's mark; without one, the mark that the folder would have. */
  ReportMark mark() throws IOException {
    return mark.isPresent() ? mark.get() : ReportMark.of(fileSystem, folder, ENTRIES);
  }

  /** Whether an entry stands in the folder itself. */
  boolean isTopEntry(FolderListing.Entry entry) {
    return ReportMark.below(folder, entry.path()).equals(entry.name());
  }

  /** Whether Ream writes something of that name into a report's folder. */
  static boolean isNameOfOurs(FolderListing.Entry entry) {
    return ENTRIES.contains(entry.name()) || PAGE_LITTER.contains(entry.name());
  }

  /**
   * Whether Ream, or a desktop, put a file into the folder of a table, the model or the records.
   */
  boolean isOurs(FolderListing.Entry file) throws IOException {
    if (file.link()) {
      return false;
    }
    String path = ReportMark.below(folder, file.path());
    return DESKTOP_LITTER.contains(file.name())
        || (mark.isPresent() ? isNamed(mark.get(), path) : looksOurs(path));
  }

  private static boolean isNamed(ReportMark mark, String path) {
    return mark.files().contains(path) || mark.files().contains(withoutChecksum(path));
  }

  /** The file that a checksum file belongs to; any other path as it is. */
  private static String withoutChecksum(String path) {
    int name = path.lastIndexOf('/') + 1;
    return ReportMark.isChecksum(path.substring(name))
        ? path.substring(0, name) + path.substring(name + 1, path.length() - ".crc".length())
        : path;
  }

  private boolean looksOurs(String path) throws IOException {
    String plain = withoutChecksum(path);
    if (!plain.equals(path)) {
      // A checksum is ours if its file is.
      return fileSystem.exists(new Path(folder, plain)) && looksOurs(plain);
    }
    int slash = path.indexOf('/');
    String entry = path.substring(0, slash);
    String inside = path.substring(slash + 1);
    if (entry.equals(MODEL)) {
      return MODEL_FILE.matcher(inside).matches();
    }
    if (KEPT.containsKey(entry)) {
      return inside.startsWith(KeptEntry.ROWS + "/")
          && PARQUET_PART.matcher(inside.substring(KeptEntry.ROWS.length() + 1)).matches()
          && hasColumns(new Path(folder, path), List.of(KEPT.get(entry)));
    }
    return inside.equals("_SUCCESS")
        || (PARQUET_PART.matcher(inside).matches()
            && hasColumns(new Path(folder, path), Tables.named(entry).key()));
  }

  private boolean isTable(Table table, List<String> columns) throws IOException {
    Path place = new Path(folder, table.name());
    if (!fileSystem.exists(place) || !fileSystem.getFileStatus(place).isDirectory()) {
      return false;
    }
    boolean any = false;
    for (FolderListing.Entry file : listing.of(place)) {
      if (PARQUET_PART.matcher(file.name()).matches()) {
        any = true;
        if (!hasColumns(file.path(), columns)) {
          return false;
        }
      }
    }
    return any;
  }

  /**
   * Whether a Parquet file has these columns, by its footer; a file without a footer is not ours.
   */
  private boolean hasColumns(Path file, List<String> columns) throws IOException {
    try (ParquetFileReader reader =
        ParquetRows.footer(HadoopInputFile.fromPath(file, fileSystem.getConf()))) {
      MessageType schema = reader.getFooter().getFileMetaData().getSchema();
      return columns.stream().allMatch(schema::containsField);
    } catch (RuntimeException e) {
      return false;
    }
  }

  private boolean isPipeline(Path model) throws IOException {
    Path metadata = new Path(model, "metadata");
    if (!fileSystem.exists(metadata)) {
      return false;
    }
    for (FolderListing.Entry file : listing.of(metadata)) {
      if (file.name().startsWith("part-") && head(file.path()).contains(PIPELINE)) {
        return true;
      }
    }
    return false;
  }

  private boolean isPage(Path page) throws IOException {
    String head = head(page);
    return PAGE_MARKS.stream().anyMatch(head::contains);
  }

  private String head(Path file) throws IOException {
    try (InputStream in = fileSystem.open(file)) {
      return new String(in.readNBytes(PAGE_HEAD), StandardCharsets.UTF_8);
    }
  }
}
