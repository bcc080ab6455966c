package io.github.ream.topic.lda;

import java.util.function.Supplier;

/**
 * The fastest kernels that this JVM has: the Vector API's where the module is there, plain Java
 * otherwise. Both give the same results, so a cluster may mix them.
 */
final class Kernels {
  private static final boolean VECTOR =
      ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent();

  private Kernels() {}

  static Sampler sampler() {
    return VECTOR ? load("VectorSampler", PlainSampler::new) : new PlainSampler();
  }

  static Finisher finisher() {
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
