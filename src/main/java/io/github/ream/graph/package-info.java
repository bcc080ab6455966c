/**
 * Graphs of any size, whose vertices are whole numbers: their connected components. It uses Spark
 * and nothing of Ream.
 */
package io.github.ream.graph;
