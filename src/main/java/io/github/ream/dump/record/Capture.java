package io.github.ream.dump.record;

import java.io.Serializable;

/**
 * One capture within a file: the text of a web page of Daily Papers as it was at one time.
 *
 * @param offset the byte at which it begins
 * @param layout its layout, one of two
 * @param month month of the capture's date, null if the header says none
 * @param day day of the capture's date, null if the header says none
 */
public record Capture(long offset, SourceFormat layout, Integer month, Integer day)
    implements Serializable {}
