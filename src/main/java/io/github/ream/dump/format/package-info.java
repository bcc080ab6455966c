/** What a file is, told from its content, and how each kind of content is read. */
package io.github.ream.dump.format;
