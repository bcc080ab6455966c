package io.github.ream.lda;

import org.apache.spark.ml.clustering.LocalLDAModel;

/**
 * A model and a report on its fit.
 *
 * @param model the same as {@link CollapsedLDA#fit} gives
 * @param sweeps sampling sweeps made, including those over parts of the documents
 * @param finishingPasses variational passes made after them
 * @param stoppedEarly whether a plateau ended the sweeps before their number
 * @param leaveOneOutPerplexity perplexity of each token given all others, in the last finishing
 *     pass; NaN if there was none
 */
public record LDATraining(
    LocalLDAModel model,
    int sweeps,
    int finishingPasses,
    boolean stoppedEarly,
    double leaveOneOutPerplexity) {}
