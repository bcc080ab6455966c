package io.github.ream.dump.file;

import java.io.Serializable;

/**
 * A file that was found.
 *
 * @param path its full path
 * @param length its number of bytes
 */
public record DumpFile(String path, long length) implements Serializable {}
