/**
 * From sightings to papers: dates, identity and merging.
 *
 * <p><b>Identity.</b> A paper's id comes from its content, so that it is the same in every run, on
 * every machine and in every Unicode form: the first 80 bits, in hexadecimal, of the SHA-256 of the
 * normalised title. The normalised title keeps letters and digits of any script (with their
 * combining marks), NFKC-normalised and case-folded.
 *
 * <p><b>One title, two papers.</b> Sightings of one normalised title are one paper if their
 * abstracts agree: the normalised abstract of one begins with the other's (a truncated copy), or
 * the Jaccard similarity of their word sets is at least {@code corpus.same-abstract-similarity}.
 * Agreement is followed transitively. If several groups remain, each is a paper, and its id is made
 * from the normalised title and the smallest fingerprint of a normalised abstract in the group.
 * Sightings without abstract then belong to the group with the most sightings, on a tie to the one
 * with the smaller id. A title with more distinct abstracts than {@code
 * corpus.max-abstracts-per-title} is not compared: there only equal abstracts are one paper. None
 * of this depends on the order of sightings.
 *
 * <p><b>Merging.</b> Sightings are ordered by capture date (unknown first), then file, then
 * position. Of each column, a known value beats an unknown one, and of two known ones the later
 * sighting's stands. Date, year, precision and whether the year is inferred go together: a written
 * year beats an inferred one, a finer date a coarser one, and then the later one stands.
 *
 * <p><b>Years.</b> A page's dates without year are of the year it was captured in: {@code
 * ingest.capture-year}, or the least year after every year written on the page in which each such
 * date exists and none lies after the page's own. Where a page writes no year, or a date lies after
 * the page's own, the year stays unknown.
 */
package io.github.ream.corpus;
