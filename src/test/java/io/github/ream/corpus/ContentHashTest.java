package io.github.ream.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class ContentHashTest {

  @Test
  void anIdIsTheFirstTwentyDigitsOfTheSha256() throws Exception {
    for (String text : new String[] {"", "paper boats", "näive", "𝔄"}) {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      assertEquals(
          HexFormat.of().formatHex(digest).substring(0, 20), ContentHash.of(text).toString());
    }
  }

  @Test
  void hashesAreInTheOrderOfTheirDigits() {
    ContentHash before = ContentHash.of("0");
    for (int i = 1; i < 200; i++) {
      ContentHash hash = ContentHash.of(Integer.toString(i));
      assertEquals(
          Integer.signum(before.toString().compareTo(hash.toString())),
          Integer.signum(before.compareTo(hash)));
      before = hash;
    }
    assertEquals(-1, new ContentHash(1, (short) 7).compareTo(new ContentHash(1, (short) -7)));
  }
}
