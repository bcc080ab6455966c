/** What is true of the made-up papers, as tables. */
package io.github.ream.generate.truth;
