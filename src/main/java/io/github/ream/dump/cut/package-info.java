/**
 * Cutting files into chunks and chunks into tasks, so that large files are read in parallel and
 * small ones together.
 */
package io.github.ream.dump.cut;
