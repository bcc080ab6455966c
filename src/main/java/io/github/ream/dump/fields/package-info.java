/**
 * Fields that several formats have: lists of authors, dates, identifiers, abstracts, organisations.
 */
package io.github.ream.dump.fields;
