/**
 * Statistics on plain arrays and histograms: no Spark, no tables, each with its formula's source.
 */
package io.github.ream.stats;
