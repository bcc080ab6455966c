package io.github.ream.cli;

import io.github.ream.publish.RunRow;
import picocli.CommandLine.IVersionProvider;

/** The versions that {@code --version} prints. */
final class VersionProvider implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {
      "ream " + RunRow.reamVersion(),
      "Spark " + org.apache.spark.package$.MODULE$.SPARK_VERSION(),
      "Java " + System.getProperty("java.version")
    };
  }
}
