/**
 * Statistics on plain arrays and histograms, without Spark and without tables. Each class names the
 * source of its formula.
 */
package io.github.ream.stats;
