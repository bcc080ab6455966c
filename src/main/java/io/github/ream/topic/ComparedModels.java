package io.github.ream.topic;

import io.github.ream.text.TextModel;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.ml.clustering.LocalLDAModel;

/**
 * The topics of two models over the terms of both: a term that a model lacks has the probability 0
 * in its topics. It takes up to twice as much of the driver's memory as both models do; as much,
 * where their vocabularies are the same.
 *
 * @param earlier topics of the earlier model
 * @param earlierSizes their sizes in tokens
 * @param later topics of the later model
 * @param laterSizes their sizes
 */
@SuppressWarnings("ArrayRecordComponent") // Numbers by topic, never compared.
record ComparedModels(
    TopicTerms earlier, double[] earlierSizes, TopicTerms later, double[] laterSizes) {

  static ComparedModels of(PipelineModel earlier, PipelineModel later) {
    Map<String, Integer> terms = new LinkedHashMap<>();
    for (PipelineModel model : new PipelineModel[] {earlier, later}) {
      for (String term : vocabulary(model)) {
        terms.putIfAbsent(term, terms.size());
      }
    }
    return new ComparedModels(
        over(terms, earlier), sizes(earlier), over(terms, later), sizes(later));
  }

  private static String[] vocabulary(PipelineModel model) {
    return TextModel.of(model).orElseThrow().vocabulary().vocabulary();
  }

  private static LocalLDAModel lda(PipelineModel model) {
    return TopicModeler.stage(model, LocalLDAModel.class).orElseThrow();
  }

  private static double[] sizes(PipelineModel model) {
    return TopicTerms.sizes(lda(model));
  }

  private static TopicTerms over(Map<String, Integer> terms, PipelineModel model) {
    int[] places = Arrays.stream(vocabulary(model)).mapToInt(terms::get).toArray();
    double[][] own = TopicTerms.of(lda(model)).phi();
    double[][] phi = new double[own.length][terms.size()];
    for (int topic = 0; topic < own.length; topic++) {
      for (int term = 0; term < places.length; term++) {
        phi[topic][places[term]] = own[topic][term];
      }
    }
    return new TopicTerms(phi);
  }
}
