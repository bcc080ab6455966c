package io.github.ream.bench.growth;

import io.github.ream.progress.RunPart;

/**
 * The bounds on what a run sends to its driver and what one task of it reads and holds: topics by
 * terms, rows for each file, numbers of rows up to which the driver does the work by itself, and
 * pieces of a set size. One alone grows with the papers: a task of a fit reads its core's part of
 * all documents. docs/cluster.md lists the bounds with their reasons.
 */
final class Bounds {
  /** Metrics and what else Spark sends with each task's result. */
  private static final long PER_TASK = 12_000;

  /** A row of the listing, its checksum, and one of {@code dump_files}. */
  private static final long PER_FILE = 2_000;

  /** Sightings, authors or affiliations that {@code ingest} writes without Spark (IngestJob). */
  private static final long FEW_ROWS = 100_000;

  private static final long PER_ROW = 500;

  /** Joins of a part whose smaller side Spark may send to all tasks. */
  private static final long BROADCASTS = 8;

  /** Candidates that the driver chooses from, for each term and phrase that it may keep. */
  private static final long CANDIDATES = 4;

  private static final long PER_TERM = 100;

  /**
   * Words and phrases that are kept (text.max-terms, text.phrases.max-phrases of three lengths).
   */
  private static final long VOCABULARY = 50_000 + 3 * 10_000;

  /** Tokens that a fit on one machine takes into the driver's memory (maxResidentTokens). */
  private static final long RESIDENT_TOKENS = 50_000_000;

  private static final long PER_TOKEN = 8;

  /**
   * The same with a fit's tasks, in its last passes: the paper and the number of each term of a
   * paper, and a topic and its expected number for each topic of a paper (SoftCounts).
   */
  private static final long PER_TOKEN_OF_TASK = 14;

  /** Papers held out of a fit, and compared to tell how topics cohere. */
  private static final long HELD_OUT = 2_000;

  private static final long PER_HELD_OUT = 10_000;
  private static final long PER_CELL = 12;

  /** A sorted table of at most so many bytes in Parquet is written without Spark (TableWriter). */
  private static final long FEW_BYTES = 4L << 20;

  /** Three such tables are of topics and their papers; rows take three times as much. */
  private static final long FEW_OF_TOPICS = 3 * 3 * FEW_BYTES;

  /** Four are of authors; rows of numbers, which Parquet packs well, take eight times as much. */
  private static final long FEW_OF_AUTHORS = 4 * 8 * FEW_BYTES;

  /** Papers and authors together whose statistics the driver makes (AuthorStatistics). */
  private static final long FEW_PARTS = 300_000;

  private static final long PER_PART = 400;

  /** Edges of the co-author network that the driver looks for communities in, and their groups. */
  private static final long EDGES = 8_000_000;

  private static final long PER_EDGE = 24;

  /** Titles on the page, and papers with abstracts. */
  private static final long SHOWN = 60_000 * 300 + 2_000 * 2_000;

  /** So many branches of a tree of tasks meet on the driver, and in a task of it (PaperFold). */
  private static final long BRANCHES = 2;

  private static final long BRANCHES_OF_TASK = 7;

  /** A task's rows beside the bytes of dumps that they come from: blocks are larger than text. */
  private static final long PIECES = 4;

  /** What goes into a file of a table beside the size of the file. */
  private static final long PACKED = 8;

  /** Sightings that one task looks for equal papers among (PaperIds). */
  private static final long SIGHTINGS_OF_A_TASK = 50_000;

  private static final long PER_SIGHTING = 2_000;

  /** What a sort or a hash table of a piece takes, with the pages that Spark lends for a start. */
  private static final long MEMORY = 256L << 20;

  private Bounds() {}

  /** The most bytes that a part of a run may send, read or hold. */
  static long of(Measure measure, RunPart part, MeasuredRun run) {
    PartCosts costs = run.costs();
    return switch (measure) {
      case TO_DRIVER -> costs.parts().get(part).tasks() * PER_TASK + toDriver(part, run.facts());
      case INPUT -> PIECES * GrowthRuns.PIECE + input(part, run.facts(), costs.cores());
      case MEMORY -> MEMORY;
    };
  }

  /** What one task reads besides pieces. */
  private static long input(RunPart part, RunFacts facts, int cores) {
    return switch (part) {
      case MERGING -> Math.min(facts.records(), SIGHTINGS_OF_A_TASK) * PER_SIGHTING;
      // A fit keeps the documents in memory, an equal part for each core: more parts would not be
      // smaller on any machine, and each has a table of counts.
      case FITTING -> facts.tokens() * PER_TOKEN_OF_TASK / cores;
      case TOPIC_TABLES, AUTHOR_COUNTS -> PACKED * GrowthRuns.PIECE;
      case PAGE -> BRANCHES_OF_TASK * SHOWN;
      default -> 0;
    };
  }

  private static long toDriver(RunPart part, RunFacts facts) {
    long cells = facts.k() * facts.terms();
    long broadcasts = BROADCASTS * GrowthRuns.BROADCAST;
    return switch (part) {
      case STARTING, GENERATING -> 0;
      case READING -> facts.files() * PER_FILE;
      case MERGING ->
          facts.files() * PER_FILE
              + broadcasts
              + rows(facts.records(), FEW_ROWS, PER_ROW)
              + 2 * rows(facts.authorships(), FEW_ROWS, PER_ROW);
      case TEXT -> VOCABULARY * CANDIDATES * PER_TERM;
      case FITTING ->
          Math.min(facts.tokens(), RESIDENT_TOKENS) * PER_TOKEN
              + HELD_OUT * PER_HELD_OUT
              + cells * PER_CELL;
      case TOPIC_TABLES -> cells * PER_CELL + FEW_OF_TOPICS + broadcasts;
      case AUTHOR_COUNTS ->
          broadcasts
              + (facts.papers() + facts.authorships() <= FEW_PARTS
                  ? FEW_PARTS * PER_PART
                  : EDGES * PER_EDGE + FEW_OF_AUTHORS);
      case PAGE -> BRANCHES * SHOWN + broadcasts;
    };
  }

  /** What so many rows take on the driver; nothing where they are too many to go there. */
  private static long rows(long rows, long most, long bytes) {
    return rows <= most ? rows * bytes : 0;
  }
}
