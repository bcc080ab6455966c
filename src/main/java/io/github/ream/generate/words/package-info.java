/** Made-up words, and the planted topics that use them. */
package io.github.ream.generate.words;
