/**
 * Proof by trying to break it: runs are killed, disks filled, executors ended and dumps mutated,
 * and after each the report is checked. {@code jobs/break} runs them, as often as wanted; a short
 * form is in the test suite.
 */
package io.github.ream.breaking;
