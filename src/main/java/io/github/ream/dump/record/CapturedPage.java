package io.github.ream.dump.record;

import java.io.Serializable;

/**
 * One captured page within a file.
 *
 * @param offset the byte at which it begins
 * @param layout its layout, one of two
 * @param month month of the page's date, null if the header says none
 * @param day day of the page's date, null if the header says none
 */
public record CapturedPage(long offset, SourceFormat layout, Integer month, Integer day)
    implements Serializable {}
