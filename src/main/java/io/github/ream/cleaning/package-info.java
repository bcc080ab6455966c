/**
 * Reads the texts of dumps as a person would: LaTeX, markup, broken encodings, accents and folding.
 * There is one reader of each, for the tables and for the terms.
 */
package io.github.ream.cleaning;
