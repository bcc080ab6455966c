package io.github.ream.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ream.dump.Dumps;
import io.github.ream.dump.Samples;
import io.github.ream.dump.record.RecordSchema;
import io.github.ream.dump.record.SourceFormat;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An abstract gives the same terms in whatever format it comes. */
class TermsOfFormatsTest {
  /** Sentences of which one stands in most samples' abstracts, also where its line is broken. */
  private static final Pattern SENTENCE =
      Pattern.compile(
          "Folding\\s+is\\s+cheap,\\s+and\\s+so\\s+are\\s+our\\s+results\\.|and then they"
              + " float\\.");

  private static final String LATEX =
      "Folds of $O(n \\log n)$ steps \\cite{bell2020} near the Stra\\ss e of \\AE r\\o{} are"
          + " $\\alpha$-stable.";
  private static final String TERMS = "folds of ; steps near the strasse of aero are alpha-stable";

  static Stream<Path> samples() {
    return Samples.all().stream().filter(file -> SENTENCE.matcher(Samples.text(file)).find());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void anAbstractWithLatexHasTheSameTerms(Path sample) {
    String text = Samples.text(sample);
    // JSON writes a backslash twice.
    String written = text.matches("(?s)\\s*[\\[{].*") ? LATEX.replace("\\", "\\\\") : LATEX;
    String told = SENTENCE.matcher(text).replaceAll(Matcher.quoteReplacement(written));
    Set<String> read =
        Dumps.read(told).stream()
            .map(record -> (String) Dumps.value(record, RecordSchema.ABSTRACT))
            .filter(abstractText -> abstractText != null && abstractText.contains("Folds of"))
            .map(TermsOfFormatsTest::sentence)
            .collect(Collectors.toSet());

    assertEquals(Set.of(TERMS), read);
  }

  private static String sentence(String abstractText) {
    String plain = PlainText.of(abstractText).replaceAll("\\s+", " ").replaceAll("(; )+", "; ");
    return plain.replaceFirst(".*(folds of .*?stable)\\b.*", "$1");
  }

  /**
   * DBLP has no abstracts; OpenAlex and AMiner list words with their places, and Parquet is packed.
   */
  @Test
  void everyFormatWithWrittenAbstractsHasSuchASample() {
    Set<String> formats = samples().map(Samples::format).collect(Collectors.toSet());

    Arrays.stream(SourceFormat.values())
        .map(SourceFormat::code)
        .filter(format -> !Set.of("dblp", "openalex", "aminer", "parquet").contains(format))
        .forEach(format -> assertTrue(formats.contains(format), format));
  }
}
