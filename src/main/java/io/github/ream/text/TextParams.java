package io.github.ream.text;

import java.io.Serializable;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.spark.ml.param.BooleanParam;
import org.apache.spark.ml.param.IntParam;
import org.apache.spark.ml.param.Param;
import org.apache.spark.ml.param.Params;
import org.apache.spark.ml.param.StringArrayParam;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * The parameters that {@link TextAnalyzer} and its model share, and the methods that both need for
 * them.
 */
public interface TextParams extends Params {

  /** The parameters of one stage. The stage must have its uid before they are made. */
  final class Shared implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Param<String> titleCol;
    private final Param<String> abstractCol;
    private final Param<String> outputCol;
    private final IntParam minTokenLength;
    private final StringArrayParam stopWords;
    private final StringArrayParam wordsOnlyInPhrases;
    private final BooleanParam otherLanguages;
    private final BooleanParam publisherLines;
    private final StringArrayParam recurringSentences;
    private final StringArrayParam acronyms;
    private final Params stage;

    Shared(Params stage) {
      this.stage = stage;
      titleCol = new Param<>(stage, "titleCol", "column of the title, a string");
      abstractCol = new Param<>(stage, "abstractCol", "column of the abstract, a string");
      outputCol = new Param<>(stage, "outputCol", "column of the terms, an array of strings");
      minTokenLength = new IntParam(stage, "minTokenLength", "shortest token in characters");
      stopWords =
          new StringArrayParam(stage, "stopWords", "words that are left out and end a phrase");
      wordsOnlyInPhrases =
          new StringArrayParam(
              stage, "wordsOnlyInPhrases", "words that count only within a phrase");
      otherLanguages =
          new BooleanParam(
              stage, "otherLanguages", "whether text in other languages loses its stop words too");
      publisherLines =
          new BooleanParam(
              stage,
              "publisherLines",
              "whether lines of publishers are cut out of abstracts, and words of any abstract out"
                  + " of those in other languages");
      recurringSentences =
          new StringArrayParam(
              stage, "recurringSentences", "sentences cut out at the ends of abstracts, as words");
      acronyms =
          new StringArrayParam(
              stage, "acronyms", "acronyms, each with the words that it is read as behind it");
    }

    /**
     * Sets defaults that keep every word; to be called when the stage has all its parameters, since
     * setting looks through them.
     */
    void setDefaults() {
      stage.set(titleCol, "title");
      stage.set(abstractCol, "abstract");
      stage.set(outputCol, Documents.TOKENS);
      stage.set(minTokenLength, 1);
      stage.set(stopWords, new String[0]);
      stage.set(wordsOnlyInPhrases, new String[0]);
      stage.set(otherLanguages, false);
      stage.set(publisherLines, false);
      stage.set(recurringSentences, new String[0]);
      stage.set(acronyms, new String[0]);
    }

    /** Takes over another stage's values. */
    void copy(Shared other) {
      stage.set(titleCol, other.title());
      stage.set(abstractCol, other.text());
      stage.set(outputCol, other.output());
      stage.set(minTokenLength, other.stage.getOrDefault(other.minTokenLength));
      stage.set(stopWords, other.stage.getOrDefault(other.stopWords));
      stage.set(wordsOnlyInPhrases, other.stage.getOrDefault(other.wordsOnlyInPhrases));
      stage.set(otherLanguages, other.stage.getOrDefault(other.otherLanguages));
      stage.set(publisherLines, other.stage.getOrDefault(other.publisherLines));
      stage.set(recurringSentences, other.stage.getOrDefault(other.recurringSentences));
      stage.set(acronyms, other.stage.getOrDefault(other.acronyms));
    }

    /** Whether lines of publishers are cut out of abstracts. */
    boolean cutsLines() {
      return (Boolean) stage.getOrDefault(publisherLines);
    }

    String title() {
      return stage.getOrDefault(titleCol);
    }

    String text() {
      return stage.getOrDefault(abstractCol);
    }

    String output() {
      return stage.getOrDefault(outputCol);
    }

    Set<String> onlyInPhrases() {
      return Set.copyOf(Arrays.asList(stage.getOrDefault(wordsOnlyInPhrases)));
    }

    /** Cuts text into tokens as these parameters say. */
    TokenLines tokenLines() {
      return new TokenLines(
          (Integer) stage.getOrDefault(minTokenLength),
          // Every word of a corpus is looked up, and Set.copyOf takes longer to find one.
          new HashSet<>(Arrays.asList(stage.getOrDefault(stopWords))),
          (Boolean) stage.getOrDefault(otherLanguages)
              ? OtherLanguages.all(cutsLines())
              : OtherLanguages.NONE,
          cutsLines()
              ? AbstractText.without(stage.getOrDefault(recurringSentences))
              : AbstractText.WHOLE,
          Acronyms.of(stage.getOrDefault(acronyms)));
    }

    /**
     * The schema with the column of terms; fails unless the columns of text are there and that of
     * terms is not.
     */
    StructType withTerms(StructType schema) {
      List<String> columns = Arrays.asList(schema.fieldNames());
      for (String column : List.of(title(), text())) {
        if (!columns.contains(column)
            || !schema.apply(column).dataType().sameType(DataTypes.StringType)) {
          throw new IllegalArgumentException(
              "column " + column + " must be a string; the columns are " + schema.simpleString());
        }
      }
      if (columns.contains(output())) {
        throw new IllegalArgumentException("column " + output() + " is there already");
      }
      return schema.add(output(), DataTypes.createArrayType(DataTypes.StringType, false), false);
    }
  }

  /** The shared parameters of this stage. */
  Shared shared();

  default Param<String> titleCol() {
    return shared().titleCol;
  }

  default Param<String> abstractCol() {
    return shared().abstractCol;
  }

  default Param<String> outputCol() {
    return shared().outputCol;
  }

  default IntParam minTokenLength() {
    return shared().minTokenLength;
  }

  default StringArrayParam stopWords() {
    return shared().stopWords;
  }

  default StringArrayParam wordsOnlyInPhrases() {
    return shared().wordsOnlyInPhrases;
  }

  default BooleanParam otherLanguages() {
    return shared().otherLanguages;
  }

  default BooleanParam publisherLines() {
    return shared().publisherLines;
  }

  default StringArrayParam recurringSentences() {
    return shared().recurringSentences;
  }

  default StringArrayParam acronyms() {
    return shared().acronyms;
  }
}
