/**
 * How far a run is: its steps, and what a step is doing. Jobs tell it; the command line shows it.
 */
package io.github.ream.progress;
