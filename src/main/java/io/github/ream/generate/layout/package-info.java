/** How each format writes the papers of a file. */
package io.github.ream.generate.layout;
