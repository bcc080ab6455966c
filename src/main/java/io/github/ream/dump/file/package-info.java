/**
 * Files: opened, decompressed, decoded, cut into lines and bytes with their offsets, in bounded
 * memory.
 */
package io.github.ream.dump.file;
