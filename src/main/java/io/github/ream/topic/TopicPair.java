package io.github.ream.topic;

import io.github.ream.schema.TopicChange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * An earlier topic and a later one that belong together, or one of the two alone.
 *
 * @param earlier the earlier topic, {@link #NONE} for a new one
 * @param later the later topic, {@link #NONE} for one that is gone
 * @param change what became of it
 * @param distance of the two; of a topic alone, from the nearest one of the other model, NaN if
 *     that has none
 */
record TopicPair(int earlier, int later, TopicChange change, double distance) {
  static final int NONE = -1;

  /**
   * Topics that are further apart are not the same: no two topics of one model are nearer to each
   * other (100 topics of 20,000 papers).
   */
  static final double SAME = 0.6;

  /** A part brings its whole nearer by this share of the distance at least. */
  static final double NEARER = 0.1;

  /** The pairs, by later topics, then by earlier ones; those that are gone last. */
  static List<TopicPair> of(ComparedModels models) {
    double[][] distances = JensenShannon.between(models.earlier(), models.later());
    int[] laterOf = matched(distances, models.later().topics());
    int[] earlierOf = new int[models.later().topics()];
    Arrays.fill(earlierOf, NONE);
    for (int earlier = 0; earlier < laterOf.length; earlier++) {
      if (laterOf[earlier] != NONE) {
        earlierOf[laterOf[earlier]] = earlier;
      }
    }
    List<TopicPair> pairs = new ArrayList<>();
    Wholes earlierWholes =
        new Wholes(models.earlier(), laterOf, models.later(), models.laterSizes());
    double[][] byLater = transposed(distances, earlierOf.length);
    for (int later = 0; later < earlierOf.length; later++) {
      int earlier = earlierOf[later];
      if (earlier != NONE) {
        pairs.add(new TopicPair(earlier, later, TopicChange.MATCHED, distances[earlier][later]));
        continue;
      }
      int nearest = nearest(byLater[later]);
      double distance = nearest == NONE ? Double.NaN : distances[nearest][later];
      pairs.add(
          earlierWholes.hasPart(nearest, later)
              ? new TopicPair(nearest, later, TopicChange.SPLIT, distance)
              : new TopicPair(NONE, later, TopicChange.NEW, distance));
    }
    Wholes laterWholes =
        new Wholes(models.later(), earlierOf, models.earlier(), models.earlierSizes());
    for (int earlier = 0; earlier < laterOf.length; earlier++) {
      if (laterOf[earlier] == NONE) {
        int nearest = nearest(distances[earlier]);
        double distance = nearest == NONE ? Double.NaN : distances[earlier][nearest];
        pairs.add(
            laterWholes.hasPart(nearest, earlier)
                ? new TopicPair(earlier, nearest, TopicChange.MERGED, distance)
                : new TopicPair(earlier, NONE, TopicChange.GONE, distance));
      }
    }
    pairs.sort(
        Comparator.comparing((TopicPair pair) -> pair.later == NONE)
            .thenComparing(TopicPair::later)
            .thenComparing(TopicPair::earlier));
    return pairs;
  }

  /** The later topic of each earlier one, {@link #NONE} where none is near enough. */
  private static int[] matched(double[][] distances, int later) {
    int size = Math.max(distances.length, later);
    // Topics without a partner count nothing, and so do pairs that are too far apart.
    double[][] likeness = new double[size][size];
    for (int i = 0; i < distances.length; i++) {
      for (int j = 0; j < later; j++) {
        likeness[i][j] = Math.max(0, SAME - distances[i][j]);
      }
    }
    int[] columns = Assignment.greatest(likeness);
    int[] matched = new int[distances.length];
    for (int i = 0; i < matched.length; i++) {
      matched[i] = likeness[i][columns[i]] > 0 ? columns[i] : NONE;
    }
    return matched;
  }

  private static int nearest(double[] distances) {
    int nearest = NONE;
    for (int i = 0; i < distances.length; i++) {
      if (nearest == NONE || distances[i] < distances[nearest]) {
        nearest = i;
      }
    }
    return nearest;
  }

  private static double[][] transposed(double[][] table, int columns) {
    double[][] transposed = new double[columns][table.length];
    for (int i = 0; i < table.length; i++) {
      for (int j = 0; j < columns; j++) {
        transposed[j][i] = table[i][j];
      }
    }
    return transposed;
  }

  /** The topics of one model, which those of the other may be parts of. */
  @SuppressWarnings("ArrayRecordComponent") // Numbers by topic, never compared.
  private record Wholes(TopicTerms wholes, int[] partner, TopicTerms parts, double[] sizes) {

    /** Whether a part, taken together with the partner of a whole, comes nearer to the whole. */
    boolean hasPart(int whole, int part) {
      if (whole == NONE || partner[whole] == NONE) {
        return false;
      }
      double[] all = wholes.phi()[whole];
      double[] first = parts.phi()[partner[whole]];
      double[] second = parts.phi()[part];
      double weight = sizes[partner[whole]] / (sizes[partner[whole]] + sizes[part]);
      double[] mixture = new double[all.length];
      for (int term = 0; term < mixture.length; term++) {
        mixture[term] = weight * first[term] + (1 - weight) * second[term];
      }
      return Math.sqrt(JensenShannon.divergence(all, mixture))
          <= (1 - NEARER) * Math.sqrt(JensenShannon.divergence(all, first));
    }
  }
}
