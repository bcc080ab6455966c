/**
 * The progress of a run: its steps, and the current work of a step. Jobs tell it; the command line
 * shows it.
 */
package io.github.ream.progress;
