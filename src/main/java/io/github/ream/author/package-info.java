/** Author-count statistics and tests. */
package io.github.ream.author;
