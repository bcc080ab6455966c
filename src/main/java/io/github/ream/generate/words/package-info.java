/** Made-up words, sentences, titles and abstracts with planted topics. */
package io.github.ream.generate.words;
