package io.github.ream.author;

import io.github.ream.stats.DiscretePowerLaw;
import io.github.ream.stats.Histogram;
import org.apache.commons.math3.stat.regression.SimpleRegression;

/**
 * Lotka's law of papers per author: a share of C / x^exponent of the authors has x papers (Lotka
 * 1926).
 *
 * @param exponent by maximum likelihood of the discrete power law from 1 on; NaN, as are the next
 *     three, if the authors drive it to an end of its range: where everyone has one paper, the
 *     likelihood rises with the exponent for ever
 * @param standardError of the exponent (Clauset, Shalizi and Newman 2009, equation 3.6)
 * @param distance Kolmogorov and Smirnov's distance of the observed shares to the law
 * @param constant C, the share that makes all shares sum to 1
 * @param olsExponent by least squares on logarithms of the shares, for comparison; NaN with fewer
 *     than 2 numbers of papers
 * @param olsConstant C of the same line
 * @param olsRSquared share of the variance that the line explains
 */
record Lotka(
    double exponent,
    double standardError,
    double distance,
    double constant,
    double olsExponent,
    double olsConstant,
    double olsRSquared) {
  /** No fit. */
  static final Lotka UNKNOWN =
      new Lotka(Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN);

  static Lotka fit(Histogram papersPerAuthor) {
    DiscretePowerLaw law = DiscretePowerLaw.fit(papersPerAuthor, 1);
    SimpleRegression line = new SimpleRegression();
    for (int i = 0; i < papersPerAuthor.size(); i++) {
      double share = (double) papersPerAuthor.count(i) / papersPerAuthor.n();
      line.addData(Math.log10(papersPerAuthor.value(i)), Math.log10(share));
    }
    boolean fits = law.parameterAtBound(papersPerAuthor) == null;
    return new Lotka(
        fits ? law.alpha() : Double.NaN,
        fits ? law.standardError(papersPerAuthor.n()) : Double.NaN,
        fits ? law.distance(papersPerAuthor) : Double.NaN,
        fits ? Math.exp(law.logProbability(1)) : Double.NaN,
        -line.getSlope(),
        Math.pow(10, line.getIntercept()),
        line.getRSquare());
  }

  /** Share of authors expected to have that many papers. */
  double share(int papers) {
    return constant * Math.pow(papers, -exponent);
  }
}
