/**
 * The settings: validated records, read from flags, {@code --set}, a file and {@code
 * reference.conf}; all faults reported at once.
 */
package io.github.ream.config;
