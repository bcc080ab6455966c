package io.github.ream.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PluralsTest {
  private final Plurals plurals = new Plurals();

  @ParameterizedTest
  @CsvSource({
    "transformers,transformer",
    "queries,query",
    "analyses,analysis",
    "hypotheses,hypothesis",
    "matrices,matrix",
    "vertices,vertex",
    "indices,index",
    "biases,bias",
    "classes,class",
    "boxes,box",
    "children,child",
    "criteria,criterion",
    "corpora,corpus",
    "sub-corpora,sub-corpus",
    "genera,genus",
    "bacteria,bacterium",
    "symposia,symposium",
    "spectra,spectrum",
    "strata,stratum",
    "minima,minimum",
    "optima,optimum",
    "extrema,extremum",
    "metrics,metric",
    "trade-offs,trade-off",
    "llms,llm",
    "gpus,gpu",
    "movies,movie",
    "leaves,leaf",
    "approaches,approach",
    "embeddings,embedding",
    "heroes,hero",
    "axes,axis",
    "lenses,lens"
  })
  void aPluralHasItsSingular(String plural, String singular) {
    assertTrue(
        plurals.singularsOf(plural).contains(singular), plurals.singularsOf(plural)::toString);
  }

  @Test
  void rosesAreNotManyRos() {
    assertTrue(plurals.singularsOf("roses").contains("rose"));
    assertFalse(plurals.singularsOf("roses").contains("ros"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "news",
        "series",
        "species",
        "means",
        "k-means",
        "lens",
        "bias",
        "data",
        "media",
        "agenda",
        "opera",
        "camera",
        "dynamics",
        "statistics",
        "physics",
        "loss",
        "process",
        "gas",
        "gps",
        "is",
        "s"
      })
  void whatIsNoPluralHasNone(String word) {
    assertEquals(List.of(), plurals.singularsOf(word));
  }
}
