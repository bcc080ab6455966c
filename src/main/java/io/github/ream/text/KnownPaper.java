package io.github.ream.text;

import java.io.Serializable;

/**
 * A paper that a model may have read before.
 *
 * @param kept what the model made of the same text; null if it has not read it
 */
public record KnownPaper(PaperToRead paper, KeptPaper kept) implements Serializable {}
