/**
 * Texts as dumps write them, read as a person reads them: LaTeX, markup, broken encodings, accents
 * and folding. One reader of each, used for the tables and for terms alike.
 */
package io.github.ream.cleaning;
