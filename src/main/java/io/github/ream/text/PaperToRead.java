package io.github.ream.text;

import java.io.Serializable;

/**
 * A paper as terms are read from it; whatever is not known is null.
 *
 * @param text the abstract
 * @param year publication year
 */
public record PaperToRead(String id, String title, String text, Integer year)
    implements Serializable {}
