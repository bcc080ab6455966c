package io.github.ream.text;

import java.io.Serializable;

/**
 * A paper as terms are read from it; whatever is not known is null.
 *
 * @param text the abstract
 * @param year publication year
 * @param month publication month, 1 to 12
 */
public record PaperToRead(String id, String title, String text, Integer year, Integer month)
    implements Serializable {}
