/**
 * Captures of Daily Papers, web pages saved as text: without markup, so that titles, abstracts and
 * bylines are told apart by their look.
 */
package io.github.ream.dump.capture;
