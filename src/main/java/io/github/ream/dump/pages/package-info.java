/**
 * Captured Daily Papers pages: text without markup, in which titles, abstracts and bylines are told
 * apart by their look.
 */
package io.github.ream.dump.pages;
