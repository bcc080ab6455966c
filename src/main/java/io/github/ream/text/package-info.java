/** From abstracts to terms: tokens, plural folding, phrases, the vocabulary and TF-IDF. */
package io.github.ream.text;
