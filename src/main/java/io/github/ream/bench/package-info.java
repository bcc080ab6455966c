/**
 * Benchmarks of the job: times of its parts on made-up dumps, of the readers against Spark's own.
 */
package io.github.ream.bench;
