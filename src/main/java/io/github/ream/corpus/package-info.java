/**
 * From sightings to papers: dates, identity and merging.
 *
 * <p><b>Identity.</b> A paper's id comes from its content, so that it is the same in every run, on
 * every machine and in every Unicode form: the first 80 bits, in hexadecimal, of the SHA-256 of the
 * normalised title (of several titles, the smallest). The normalised title keeps letters and digits
 * of any script (with their combining marks), NFKC-normalised and case-folded, LaTeX read as text.
 * If several papers share that title, the smallest fingerprint of their abstracts is hashed with
 * it.
 *
 * <p><b>One paper.</b> Two sightings are one paper
 *
 * <ul>
 *   <li>with the same DOI, if the abstracts agree; or if the titles are the same or nearly so and
 *       not both abstracts and authors disagree. If titles and abstracts both disagree, they are
 *       chapters of one book or articles of one issue, whoever wrote them. Unlike titles of the
 *       same authors, of which an abstract is missing, are one paper if the DOI has no third title:
 *       a title and its translation;
 *   <li>with the same arXiv id, if title, abstract or authors agree as well, or if neither abstract
 *       nor authors disagree;
 *   <li>with the same title, if the abstracts agree, or if the authors agree and either the
 *       abstracts do not disagree or the title has at least 20 letters. Of short titles without
 *       abstracts, years more than two apart are those of two papers;
 *   <li>with titles that nearly agree, or of which one is the other with a subtitle, if the
 *       abstracts agree well and the authors do not disagree; where an abstract is missing, if the
 *       authors agree. In the first case neither numbers ("Part 1", "2018") nor telling words
 *       ("male" and "female", {@code telling-words.txt}) may differ, in the second no word at all
 *       but by its spelling.
 * </ul>
 *
 * <p>Different DOIs of one kind, journals' or those of one preprint server, are different papers
 * unless the abstracts agree ({@code doi-kinds.txt}); versions of a preprint have one DOI.
 * Different arXiv ids are different papers unless title and abstract agree.
 *
 * <p>Agreement is followed transitively, but a sighting that agrees with two papers of one title
 * which identifiers tell apart goes to the one with more sightings.
 *
 * <p>A notice (a correction, a retraction, a reply, a supplement: see {@link
 * io.github.ream.cleaning.LabelledTitle}) is not the paper it is about, whatever agrees; but
 * records of one title and one DOI that are taken for notices of two kinds are one. The mark of a
 * retracted paper ({@code RETRACTED: …}) is no part of its title.
 *
 * <p>Standing titles ("Editorial", "Annual report") are one paper only if DOI, abstract or authors
 * agree, and none of these and of the years disagrees; with the same DOI the years may differ.
 *
 * <p>Abstracts agree if the Jaccard similarity of their word sets is at least {@code
 * corpus.same-abstract-similarity} (under titles that only nearly agree, {@code
 * corpus.near-title-abstract-similarity}), or if the shorter's words are nearly all in the longer
 * (a truncated copy). Authors agree if at least 60 % of the parts of the names on the shorter list
 * are on the other. Titles nearly agree if the Jaccard similarity of their runs of three letters is
 * at least {@code corpus.near-title-similarity}; such pairs are found by MinHash.
 *
 * <p>A sighting of which no more than the title is known goes to the paper of that title that has
 * an abstract and the most sightings, on a tie to the one with the smaller hash, unless something
 * there speaks against it; it never joins two papers. More sightings of different content under one
 * title or identifier than {@code corpus.max-abstracts-per-title} are not compared: of such a
 * title, only equal abstracts are one paper. None of this depends on the order of sightings.
 *
 * <p><b>Merging.</b> Sightings are ordered by capture date (unknown first), then file, then
 * position. Of each column, a known value beats an unknown one, and of two known ones the later
 * sighting's stands. Date, year, precision and whether the year is inferred go together: a written
 * year beats an inferred one, a finer date a coarser one, and then the later one stands.
 *
 * <p>Venues and organisations that differ only in what {@link Spelled#key} leaves out get the
 * spelling that most papers have.
 *
 * <p><b>Years.</b> The dates without year on a capture (the text of a web page) are of the year it
 * was made in: {@code ingest.capture-year}, or the least year after every year written on the
 * capture in which each such date exists and none lies after the capture's own. Where a capture
 * writes no year, or a date lies after the capture's own, the year stays unknown.
 */
package io.github.ream.corpus;
