package io.github.ream.dump;

import io.github.ream.config.Settings;
import io.github.ream.config.UserMistakeException;
import io.github.ream.dump.file.FoundFile;
import io.github.ream.dump.file.Listing;
import io.github.ream.dump.record.Reading;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;

/**
 * Estimates of what dumps hold, by some records at places that are spread evenly over their bytes.
 * They are made on one machine, without a Spark session, in seconds, and are exact where all files
 * are small enough to be read to their end.
 *
 * @param files number of files found
 * @param bytes number of their bytes, as stored
 * @param places number of places looked at
 * @param sampledRecords number of records read
 * @param whole whether every file was read to its end
 * @param paperless whether every file was read to its end and none holds a paper
 * @param formats estimates by source format, or by the reason why a file holds no paper
 * @param longestUncut the most bytes of text that one task has to read, because a file looked at
 *     cannot be cut; 0 if all can be, or are small
 */
public record DumpSample(
    long files,
    long bytes,
    int places,
    long sampledRecords,
    boolean whole,
    boolean paperless,
    Map<String, Content> formats,
    double longestUncut) {
  private static final int MOST_PLACES = 64;
  private static final int MOST_RECORDS = 10_000;
  private static final long MOST_NANOS = 8_000_000_000L;

  /**
   * An estimate of contents.
   *
   * @param bytes bytes as stored
   * @param packedBytes those of packed files among them
   * @param textBytes bytes of text, unpacked
   * @param records records, papers and rejects together
   * @param sightings records that are papers
   * @param words words of their titles and abstracts, between blanks
   * @param named sightings that name authors
   * @param authors names of authors
   */
  public record Content(
      double bytes,
      double packedBytes,
      double textBytes,
      double records,
      double sightings,
      double words,
      double named,
      double authors) {
    static final Content NONE = new Content(0, 0, 0, 0, 0, 0, 0, 0);

    /** Both together. */
    public Content plus(Content more) {
      return new Content(
          bytes + more.bytes,
          packedBytes + more.packedBytes,
          textBytes + more.textBytes,
          records + more.records,
          sightings + more.sightings,
          words + more.words,
          named + more.named,
          authors + more.authors);
    }

    Content times(double factor) {
      return new Content(
          bytes * factor,
          packedBytes * factor,
          textBytes * factor,
          records * factor,
          sightings * factor,
          words * factor,
          named * factor,
          authors * factor);
    }
  }

  /** All formats together. */
  public Content content() {
    return formats.values().stream().reduce(Content.NONE, Content::plus);
  }

  /** The same dumps, but so many records of them, in as many more or fewer files and bytes. */
  public DumpSample ofRecords(double records) {
    double factor = records / Math.max(1, content().records());
    Map<String, Content> scaled = new TreeMap<>(formats);
    scaled.replaceAll((name, content) -> content.times(factor));
    return new DumpSample(
        Math.max(1, Math.round(files * factor)),
        Math.round(bytes * factor),
        places,
        sampledRecords,
        false,
        paperless,
        scaled,
        longestUncut);
  }

  /**
   * Looks at the files that inputs name.
   *
   * @throws UserMistakeException if an input names nothing
   */
  public static DumpSample of(List<String> inputs, Settings.Ingest settings, Configuration hadoop) {
    List<FoundFile> files = Listing.of(inputs, hadoop).files();
    long bytes = files.stream().mapToLong(FoundFile::length).sum();
    List<SamplePlace> places = SamplePlace.spread(files, bytes, MOST_PLACES);
    // A look that takes too long ends with places from everywhere.
    Collections.shuffle(places, new Random(1));
    PlaceReader reader =
        new PlaceReader(
            Reading.of(settings),
            hadoop,
            settings.chunkSize(),
            MOST_RECORDS / Math.max(1, places.size()));
    Map<String, Content> found = new TreeMap<>();
    long since = System.nanoTime();
    int looked = 0;
    double lookedBytes = 0;
    long records = 0;
    boolean whole = true;
    boolean paperless = true;
    double uncut = 0;
    for (SamplePlace place : places) {
      if (looked > 0 && System.nanoTime() - since > MOST_NANOS) {
        break;
      }
      PlaceReader.Found here = reader.read(place);
      looked++;
      lookedBytes += place.bytes();
      records += here.sampled();
      whole &= here.ended();
      paperless &= here.paperless();
      uncut = Math.max(uncut, here.uncut());
      found.merge(here.name(), here.content(), Content::plus);
    }
    // Places that were not reached are like the others.
    double factor = lookedBytes == 0 ? 1 : Math.max(1, bytes / lookedBytes);
    found.replaceAll((name, content) -> content.times(factor));
    boolean all = looked == places.size() && places.size() >= files.size();
    return new DumpSample(
        files.size(),
        bytes,
        looked,
        records,
        whole && all,
        paperless && whole && all,
        found,
        uncut);
  }
}
