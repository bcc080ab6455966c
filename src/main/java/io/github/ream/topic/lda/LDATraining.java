package io.github.ream.topic.lda;

import org.apache.spark.ml.clustering.LocalLDAModel;

/**
 * A model and how it was come by.
 *
 * @param model the same as {@link CollapsedLDA#fit} gives
 * @param sweeps sampling sweeps, those over parts of the documents included
 * @param finishingPasses variational passes after them
 * @param stoppedEarly whether a plateau ended the sweeps before their number
 * @param leaveOneOutPerplexity of each token given all others, in the last finishing pass; NaN
 *     without one
 */
public record LDATraining(
    LocalLDAModel model,
    int sweeps,
    int finishingPasses,
    boolean stoppedEarly,
    double leaveOneOutPerplexity) {}
