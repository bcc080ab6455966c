package io.github.ream.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CodePointsTest {

  @Test
  void namesAreOrderedAsTheirBytesAre() {
    List<String> names =
        new ArrayList<>(
            List.of("b", "ab", "a", "", "é", "ﬀ", "\ud83d\ude00", "言語", "\ud842\udfb7"));
    List<String> byBytes = new ArrayList<>(names);
    names.sort(CodePoints.ORDER);
    byBytes.sort(
        (a, b) ->
            Arrays.compareUnsigned(
                a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8)));
    assertEquals(byBytes, names);
  }
}
