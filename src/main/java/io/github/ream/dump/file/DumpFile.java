package io.github.ream.dump.file;

import java.io.Serializable;

/**
 * A file found.
 *
 * @param path its full path
 * @param length bytes
 */
public record DumpFile(String path, long length) implements Serializable {}
