package io.github.ream.bench.lda;

import cc.mallet.topics.ParallelTopicModel;
import cc.mallet.types.Alphabet;
import cc.mallet.types.FeatureSequence;
import cc.mallet.types.Instance;
import cc.mallet.types.InstanceList;
import java.io.IOException;
import java.util.logging.Level;

/** MALLET: one thread, 300 iterations, both priors optimised every 10 after 50. */
final class MalletTrainer {
  private static final int ITERATIONS = 300;

  private MalletTrainer() {}

  static Trained train(BenchCorpus corpus, int topics, int seed) throws IOException {
    ParallelTopicModel.logger.setLevel(Level.OFF);
    int terms = corpus.vocabulary.length;
    Alphabet alphabet = new Alphabet();
    for (int w = 0; w < terms; w++) {
      alphabet.lookupIndex(w, true);
    }
    InstanceList documents = new InstanceList(alphabet, null);
    for (int d = 0; d < corpus.train.size(); d++) {
      FeatureSequence words = new FeatureSequence(alphabet, corpus.train.get(d));
      documents.add(new Instance(words, null, corpus.keys.get(d), null));
    }
    Stopwatch watch = new Stopwatch();
    ParallelTopicModel model = new ParallelTopicModel(topics, 5.0, 0.01);
    model.setNumThreads(1);
    model.setRandomSeed(seed);
    model.setNumIterations(ITERATIONS);
    model.setBurninPeriod(50);
    model.setOptimizeInterval(10);
    model.setTopicDisplay(0, 0);
    model.printLogLikelihood = false;
    model.addInstances(documents);
    model.estimate();
    watch.stop();
    double[] amounts = new double[terms * topics];
    for (int w = 0; w < terms; w++) {
      for (int entry : model.typeTopicCounts[w]) {
        if (entry == 0) {
          break;
        }
        amounts[(entry & model.topicMask) * terms + w] += entry >> model.topicBits;
      }
    }
    for (int i = 0; i < amounts.length; i++) {
      amounts[i] += model.beta;
    }
    Trained trained = Trained.of(amounts, terms, model.alpha);
    watch.of(trained);
    return trained;
  }
}
