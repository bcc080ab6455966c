package io.github.ream.bench.growth;

/** What of a part of a run is held against a bound. */
enum Measure {
  TO_DRIVER("sent to the driver") {
    @Override
    long of(PartCost cost) {
      return cost.toDriverBytes();
    }

    @Override
    String work(PartCost cost) {
      return cost.largestResult().work();
    }
  },
  INPUT("read by one task") {
    @Override
    long of(PartCost cost) {
      return cost.largestInput().bytes();
    }

    @Override
    String work(PartCost cost) {
      return cost.largestInput().work();
    }
  },
  MEMORY("lent to one task") {
    @Override
    long of(PartCost cost) {
      return cost.largestMemory().bytes();
    }

    @Override
    String work(PartCost cost) {
      return cost.largestMemory().work();
    }
  };

  private final String title;

  Measure(String title) {
    this.title = title;
  }

  /** The words that a person reads after a number of bytes. */
  String title() {
    return title;
  }

  /** Bytes of a part. */
  abstract long of(PartCost cost);

  /** The work whose task had most. */
  abstract String work(PartCost cost);
}
