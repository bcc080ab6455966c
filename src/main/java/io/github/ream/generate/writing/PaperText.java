package io.github.ream.generate.writing;

/**
 * The words of a made-up paper, each on a single line.
 *
 * @param title its title, unlike any other's
 * @param abstractText its abstract
 */
public record PaperText(String title, String abstractText) {}
