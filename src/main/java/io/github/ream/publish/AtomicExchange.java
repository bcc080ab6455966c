package io.github.ream.publish;

import com.sun.jna.Library;
import com.sun.jna.Native;
import java.util.Map;

/**
 * Exchanges two local paths in one step, where the kernel can: Linux's {@code renameat2} with
 * {@code RENAME_EXCHANGE}. Java's own file API has no such call, and two renames would leave a
 * moment without any report.
 */
final class AtomicExchange {
  private static final int AT_FDCWD = -100;
  private static final int RENAME_EXCHANGE = 2;

  private AtomicExchange() {}

  /** The one C function. */
  interface CLibrary extends Library {
    int renameat2(int oldDirectory, String oldPath, int newDirectory, String newPath, int flags);
  }

  /**
   * Exchanges what stands at the two paths.
   *
   * @return false if this system or file system cannot; then nothing has changed
   */
  static boolean exchange(String one, String other) {
    try {
      CLibrary c =
          Native.load("c", CLibrary.class, Map.of(Library.OPTION_STRING_ENCODING, "UTF-8"));
      return c.renameat2(AT_FDCWD, one, AT_FDCWD, other, RENAME_EXCHANGE) == 0;
    } catch (UnsatisfiedLinkError | NoClassDefFoundError e) {
      return false;
    }
  }
}
