package io.github.ream.bench.growth;

import io.github.ream.plan.JvmMode;
import io.github.ream.progress.RunPart;
import java.util.Map;

/**
 * What the parts of a run cost, as its own process tells.
 *
 * @param mode how the JVM was started
 * @param cores tasks that could run at once
 * @param parts what each part cost
 */
public record PartCosts(JvmMode mode, int cores, Map<RunPart, PartCost> parts) {}
