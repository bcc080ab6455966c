package io.github.ream.topic;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ream.config.Settings;
import io.github.ream.config.WhenAdding;
import org.junit.jupiter.api.Test;

class DriftTest {
  @Test
  void topicsAreFittedAnewBeyondEitherLimitOnly() {
    Settings.Adding limits = new Settings.Adding(WhenAdding.BY_DRIFT, 0.1, 0.25);
    assertFalse(new Drift(0.1, 1.25).isTooFar(limits));
    assertTrue(new Drift(0.11, 1).isTooFar(limits));
    assertTrue(new Drift(0, 1.26).isTooFar(limits));
    assertFalse(new Drift(0, Double.NaN).isTooFar(limits));
  }
}
