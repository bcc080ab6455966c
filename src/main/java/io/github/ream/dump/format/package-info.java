/** Tells what a file is by its content, and has each kind of content read by its reader. */
package io.github.ream.dump.format;
