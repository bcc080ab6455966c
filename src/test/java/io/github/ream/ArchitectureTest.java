package io.github.ream;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The arrows between packages point one way: cli, then bench, then plan and job, then the rest,
 * then schema. CONTRIBUTING draws them.
 */
@AnalyzeClasses(packages = "io.github.ream", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String ROOT = "io.github.ream";

  /** Each package with the packages of Ream that its classes may use, beside their own. */
  private static final Map<String, Set<String>> MAY_USE =
      Map.ofEntries(
          // Labels of titles tell the kinds of notices.
          entry("cleaning", Set.of("schema")),
          entry("config", Set.of()),
          entry("graph", Set.of()),
          entry("lda", Set.of()),
          entry("progress", Set.of()),
          entry("schema", Set.of()),
          entry("stats", Set.of()),
          entry("dump", Set.of("cleaning", "config", "schema")),
          entry("text", Set.of("cleaning", "config", "progress", "schema")),
          entry("page", Set.of("schema", "stats")),
          entry("publish", Set.of("config", "schema")),
          entry("generate", Set.of("config", "schema", "stats")),
          entry("topic", Set.of("config", "lda", "progress", "schema", "stats", "text")),
          entry("author", Set.of("cleaning", "config", "dump", "graph", "schema", "stats")),
          // Authors get their ids where papers are merged.
          entry(
              "corpus", Set.of("author", "cleaning", "config", "dump", "graph", "schema", "stats")),
          entry("check", Set.of("config", "dump", "page", "publish", "schema", "text")),
          entry(
              "job",
              Set.of(
                  "author",
                  "check",
                  "config",
                  "corpus",
                  "dump",
                  "generate",
                  "page",
                  "progress",
                  "publish",
                  "schema",
                  "topic")),
          entry("plan", Set.of("config", "dump", "progress")),
          entry(
              "bench",
              Set.of("config", "dump", "generate", "job", "plan", "progress", "publish", "schema")),
          entry(
              "cli",
              Set.of(
                  "bench",
                  "check",
                  "config",
                  "dump",
                  "generate",
                  "job",
                  "plan",
                  "progress",
                  "publish",
                  "schema",
                  "topic")));

  @ArchTest
  static void everyPackageUsesOnlyWhatItMay(JavaClasses classes) {
    MAY_USE.forEach(
        (name, others) -> {
          String[] allowed =
              Stream.concat(Stream.of(name), others.stream())
                  .map(ArchitectureTest::below)
                  .toArray(String[]::new);
          noClasses()
              .that()
              .resideInAPackage(below(name))
              .should()
              .dependOnClassesThat(
                  resideInAPackage(ROOT + "..").and(not(resideInAnyPackage(allowed))))
              .check(classes);
        });
  }

  @ArchTest
  static void everyPackageIsNamedHere(JavaClasses classes) {
    Set<String> names =
        classes.stream()
            .map(JavaClass::getPackageName)
            .filter(name -> name.startsWith(ROOT + "."))
            .map(name -> name.substring(ROOT.length() + 1).replaceFirst("\\..*", ""))
            .collect(Collectors.toSet());
    assertEquals(MAY_USE.keySet(), names);
  }

  @ArchTest
  static final ArchRule packagesHaveNoCycles =
      slices().matching("io.github.ream.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule roomsOfDumpHaveNoCycles =
      slices().matching("io.github.ream.dump.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule roomsOfGenerateHaveNoCycles =
      slices().matching("io.github.ream.generate.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule noRoomOfGenerateNeedsTheGenerator =
      noClasses()
          .that()
          .resideInAPackage("io.github.ream.generate.*..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("io.github.ream.generate");

  @ArchTest
  static final ArchRule noJobNeedsMadeUpDumpsOrBenchmarks =
      noClasses()
          .that()
          .resideOutsideOfPackages(below("generate"), below("bench"))
          .and()
          .haveNameNotMatching(
              ".*\\.(job\\.GenerateJob|cli\\.(GenerateCommand|BenchCommand|MeasureOptions|Beforehand))(\\$.*)?")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(below("generate"), below("bench"));

  @ArchTest
  static final ArchRule onlyTheCommandLineKnowsPicocli =
      noClasses()
          .that()
          .resideOutsideOfPackages("io.github.ream.cli..", "io.github.ream")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("picocli..");

  @ArchTest
  static final ArchRule onlyConfigReadsHocon =
      noClasses()
          .that()
          .resideOutsideOfPackage("io.github.ream.config..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.typesafe.config..");

  @ArchTest
  static final ArchRule statisticsNeedNoSpark =
      noClasses()
          .that()
          .resideInAPackage(below("stats"))
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.spark..");

  /** Each has the reason beside it. */
  @ArchTest
  static final ArchRule onlyTheseClassesUseInternalsOfSpark =
      noClasses()
          .that()
          .haveNameNotMatching(
              ".*\\.(schema\\.RowOf|publish\\.ParquetRows|text\\.(TermPapers|SeenIn)"
                  + "|topic\\.(HeldOutPapers|SortedPapers)|dump\\.DumpReader|check\\.KnownDumps)(\\$.*)?")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.apache.spark.sql.catalyst..",
              "org.apache.spark.sql.execution..",
              "org.apache.spark.sql.internal..",
              "org.apache.spark.unsafe..");

  private static String below(String name) {
    return ROOT + "." + name + "..";
  }
}
