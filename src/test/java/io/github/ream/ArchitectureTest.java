package io.github.ream;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The arrows between packages point one way: cli, then job, then the rest, then schema. */
@AnalyzeClasses(packages = "io.github.ream", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule packagesHaveNoCycles =
      slices().matching("io.github.ream.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule roomsOfDumpHaveNoCycles =
      slices().matching("io.github.ream.dump.(*)..").should().beFreeOfCycles();

  @ArchTest static final ArchRule theEstimatorStandsAlone = usesNothingElseOfReam("lda");

  @ArchTest
  static final ArchRule noJobNeedsMadeUpDumpsOrBenchmarks =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "io.github.ream.generate..",
              "io.github.ream.bench..",
              "io.github.ream.cli..",
              "io.github.ream.job..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("io.github.ream.generate..", "io.github.ream.bench..");

  @ArchTest
  static final ArchRule cleaningDependsOnNothingOfReam = usesNothingElseOfReam("cleaning");

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

  @ArchTest static final ArchRule schemaDependsOnNothingOfReam = usesNothingElseOfReam("schema");

  @ArchTest static final ArchRule configDependsOnNothingOfReam = usesNothingElseOfReam("config");

  @ArchTest
  static final ArchRule statsDependsOnNothingOfReamNorSpark =
      noClasses()
          .that()
          .resideInAPackage("io.github.ream.stats..")
          .should()
          .dependOnClassesThat(
              JavaClass.Predicates.resideInAnyPackage("io.github.ream..", "org.apache.spark..")
                  .and(
                      DescribedPredicate.not(
                          JavaClass.Predicates.resideInAPackage("io.github.ream.stats.."))));

  @ArchTest static final ArchRule graphDependsOnNothingOfReam = usesNothingElseOfReam("graph");

  @ArchTest
  static final ArchRule progressDependsOnNothingOfReam = usesNothingElseOfReam("progress");

  @ArchTest
  static final ArchRule nobodyBelowCallsTheJobsOrTheCommandLine =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "io.github.ream",
              "io.github.ream.cli..",
              "io.github.ream.bench..",
              "io.github.ream.job..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("io.github.ream.cli..", "io.github.ream.job..");

  /** Classes of a package depend on no other classes of Ream. */
  private static ArchRule usesNothingElseOfReam(String name) {
    String own = "io.github.ream." + name + "..";
    return noClasses()
        .that()
        .resideInAPackage(own)
        .should()
        .dependOnClassesThat(
            JavaClass.Predicates.resideInAPackage("io.github.ream..")
                .and(DescribedPredicate.not(JavaClass.Predicates.resideInAPackage(own))));
  }
}
