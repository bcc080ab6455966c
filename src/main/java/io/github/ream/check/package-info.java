/**
 * Verifies, on a report as it stands, everything that reports promise; nothing is written.
 *
 * <p>A {@link io.github.ream.check.Look} verifies the promises that one job, or one reading of
 * files, can tell together: {@link io.github.ream.check.TableFiles} reads footers, {@link
 * io.github.ream.check.TableScan} goes through every row of every table once, in one job, a {@link
 * io.github.ream.check.Meeting} brings together the tables that speak of the same papers, topics or
 * files, and {@link io.github.ream.check.TotalPromise}s compare sums. The rows of a small report
 * are held in memory, where going through them takes no job.
 */
package io.github.ream.check;
