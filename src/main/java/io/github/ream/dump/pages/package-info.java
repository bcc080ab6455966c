/**
 * Captured Daily Papers pages: text without marks, in which titles, abstracts and bylines are told
 * from each other by how they look.
 */
package io.github.ream.dump.pages;
