package io.github.ream.dump.file;

import java.io.Serializable;

/**
 * A file that was found.
 *
 * @param path its full path
 * @param length its number of bytes
 */
public record FoundFile(String path, long length) implements Serializable {}
