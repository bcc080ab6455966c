/**
 * Reading dumps: files cut into chunks, formats told by content, records parsed; what is no paper
 * is a reject.
 */
package io.github.ream.dump;
