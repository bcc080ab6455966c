/** The files, and how each format writes the papers that are seen in one. */
package io.github.ream.generate.layout;
