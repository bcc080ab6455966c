/** Random numbers that depend on the seed and on what they are drawn for alone. */
package io.github.ream.generate.random;
