package io.github.ream.breaking;

import io.github.ream.generate.DumpGenerator;
import io.github.ream.generate.GeneratorSettings;
import io.github.ream.generate.layout.DumpLayouts;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;

/** The beginnings of dumps that are mutated: made-up ones of every layout, or those of a folder. */
final class Seeds {
  private static final int LONGEST = 30_000;

  private Seeds() {}

  /** Small dumps of every layout that can be made up, and the bundled sample. */
  static List<byte[]> madeUp(SparkSession spark, Path folder) throws IOException {
    new DumpGenerator(
            spark,
            GeneratorSettings.of(12L * DumpLayouts.formats().size())
                .withPapersPerFile(12)
                .withTopics(3)
                .withLayouts(DumpLayouts.formats()))
        .write(folder.toString());
    List<byte[]> seeds = new ArrayList<>(in(folder.resolve("dumps")));
    seeds.addAll(in(Path.of("jobs", "sample", "dumps")));
    return seeds;
  }

  /** The files of a folder, cut where they are long. */
  static List<byte[]> in(Path folder) throws IOException {
    List<byte[]> seeds = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        try (InputStream in = Files.newInputStream(file)) {
          byte[] start = in.readNBytes(LONGEST);
          if (start.length > 0) {
            seeds.add(start);
          }
        }
      }
    }
    return seeds;
  }
}
