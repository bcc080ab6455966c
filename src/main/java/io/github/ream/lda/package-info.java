/**
 * An LDA estimator for Spark: collapsed Gibbs sampling against word tables that are frozen for a
 * sweep, then collapsed variational passes, ending in MLlib's own {@code LocalLDAModel}.
 */
package io.github.ream.lda;
