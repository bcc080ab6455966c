/** Made-up dumps with planted topics and team sizes, and the truth beside them. */
package io.github.ream.generate;
