package io.github.ream.generate;

/**
 * The words of a made-up paper, each on a single line.
 *
 * @param title its title, unlike any other's
 * @param abstractText its abstract
 */
record PaperText(String title, String abstractText) {}
