/**
 * Graphs of any size, whose vertices are whole numbers: their connected components. Knows Spark and
 * nothing of Ream.
 */
package io.github.ream.graph;
