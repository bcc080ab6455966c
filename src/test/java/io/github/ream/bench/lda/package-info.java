/** The topic-model benchmark: every trainer on one bag of words, one evaluator for all. */
package io.github.ream.bench.lda;
