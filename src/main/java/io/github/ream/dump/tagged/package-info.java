/**
 * Texts of fields behind tags: RIS, Web of Science, PubMed and EndNote, told apart and cut into
 * records by their {@link io.github.ream.dump.tagged.TagSyntax}; and BibTeX.
 */
package io.github.ream.dump.tagged;
