package io.github.ream.job;

import io.github.ream.config.Settings;
import io.github.ream.progress.Progress;
import org.apache.spark.sql.SparkSession;

/**
 * The things that every job works with.
 *
 * @param spark the session, owned by the caller
 * @param settings every setting in force
 * @param progress hears how far the job is
 */
public record JobContext(SparkSession spark, Settings settings, Progress progress) {}
