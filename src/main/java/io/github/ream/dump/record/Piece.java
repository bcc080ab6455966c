package io.github.ream.dump.record;

/**
 * A byte range of a plain file.
 *
 * @param path the file
 * @param start first byte
 * @param end byte after the last one
 * @param page the page on which the piece starts, null if unknown or none
 */
public record Piece(String path, long start, long end, CapturedPage page) {}
