/**
 * What a run costs, part by part, by Spark's own metrics: {@link
 * io.github.ream.bench.growth.PartListener} hears them in the run's process, {@link
 * io.github.ream.bench.growth.MeasuredRuns} starts runs as users do, {@link
 * io.github.ream.bench.growth.Bounds} says what may grow with the papers and how far.
 */
package io.github.ream.bench.growth;
