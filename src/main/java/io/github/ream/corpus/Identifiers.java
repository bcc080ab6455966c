package io.github.ream.corpus;

/**
 * The identifiers of a sighting as one number: a hash of the arXiv id in the upper half and one of
 * the DOI in the lower half, 0 where it has none. Two ids may share a hash, and then look equal.
 */
final class Identifiers {
  private Identifiers() {}

  /** The identifiers; either may be null. The DOI is given without the number of a version. */
  static long of(String arxivId, String doi) {
    return ((long) hash(arxivId) << Integer.SIZE) | Integer.toUnsignedLong(hash(doi));
  }

  private static int hash(String id) {
    return id == null ? 0 : id.hashCode() == 0 ? 1 : id.hashCode();
  }

  /**
   * Whether sightings of unlike titles are two papers whatever else is known of them, as {@link
   * SamePaper} has it: their arXiv ids differ, and they do not have one DOI.
   */
  static boolean areOfTwoPapers(long one, long other) {
    int arxivId = (int) (one >>> Integer.SIZE);
    int otherArxivId = (int) (other >>> Integer.SIZE);
    boolean otherArxiv = arxivId != 0 && otherArxivId != 0 && arxivId != otherArxivId;
    boolean oneDoi = (int) one != 0 && (int) one == (int) other;
    return otherArxiv && !oneDoi;
  }
}
