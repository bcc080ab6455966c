/** Fitting topics, scoring papers, topic measures, labels and trends. */
package io.github.ream.topic;
