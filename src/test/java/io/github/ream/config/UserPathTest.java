package io.github.ream.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.URI;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.junit.jupiter.api.Test;

class UserPathTest {

  @Test
  void aConnectorThatLacksAClassIsNamedWithIt() {
    Configuration hadoop = new Configuration(false);
    hadoop.set("fs.half.impl", Half.class.getName());
    IOException refused =
        assertThrows(
            IOException.class, () -> UserPath.fileSystem(new Path("half://box/papers"), hadoop));
    assertEquals(
        "half:// needs a connector that is not on the classpath as a whole: org.example.Client is"
            + " missing",
        refused.getMessage());
  }

  /** A connector without the client that it needs. */
  static final class Half extends RawLocalFileSystem {
    @Override
    public void initialize(URI uri, Configuration conf) {
      NoClassDefFoundError error = new NoClassDefFoundError("org/example/Client");
      error.initCause(new ClassNotFoundException("org.example.Client"));
      throw error;
    }
  }
}
