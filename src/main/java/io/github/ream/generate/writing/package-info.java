/** Sentences, titles and abstracts of planned papers. */
package io.github.ream.generate.writing;
