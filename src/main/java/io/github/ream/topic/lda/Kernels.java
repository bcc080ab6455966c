package io.github.ream.topic.lda;

import java.util.function.Supplier;

/**
 * The fastest kernels that this JVM has: the Vector API's where the module is there, plain Java
 * otherwise. Both give the same results, so a cluster may mix them.
 */
final class Kernels {
  /** From here on the sparse sampler is the faster one (docs/lda.md). */
  private static final int SPARSE_FROM = 300;

  private static final boolean VECTOR =
      ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent();

  private Kernels() {}

  /** Whether so many topics are sampled sparsely: by their number alone, so alike everywhere. */
  static boolean sparse(int topics) {
    return topics >= SPARSE_FROM;
  }

  static Sampler sampler(int topics) {
    if (sparse(topics)) {
      return new SparseSampler();
    }
    return VECTOR ? load("VectorSampler", PlainSampler::new) : new PlainSampler();
  }

  static Finisher finisher(int topics) {
    if (sparse(topics)) {
      return new SparseFinisher();
    }
    return VECTOR ? load("VectorFinisher", PlainFinisher::new) : new PlainFinisher();
  }

  // By name: the class does not load in a JVM without the module.
  @SuppressWarnings("unchecked")
  private static <T> T load(String name, Supplier<? extends T> otherwise) {
    try {
      return (T)
          Class.forName(Kernels.class.getPackageName() + "." + name)
              .getDeclaredConstructor()
              .newInstance();
    } catch (ReflectiveOperationException | LinkageError e) {
      return otherwise.get();
    }
  }
}
