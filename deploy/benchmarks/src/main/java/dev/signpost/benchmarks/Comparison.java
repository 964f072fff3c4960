package dev.signpost.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Ratios of one arm to another, round by round; the figure is their median with a 95 % bootstrap
 * interval (percentile method, Efron 1979).
 */
public final class Comparison {
  private static final int RESAMPLES = 10_000;
  private static final double NOISE = 0.05;

  private final List<Double> ratios = new ArrayList<>();

  /** Adds a round. */
  public void add(double arm, double floor) {
    ratios.add(arm / floor);
  }

  /** The figure. */
  public double median() {
    return median(ratios);
  }

  /** Whether a floor set against itself came out as itself, within 5 %. */
  public boolean isQuiet() {
    return Math.abs(median() - 1) <= NOISE;
  }

  @Override
  public String toString() {
    double[] interval = interval();
    return String.format(
        Locale.ROOT,
        "%.2f× [%.2f, %.2f] over %d rounds",
        median(),
        interval[0],
        interval[1],
        ratios.size());
  }

  private double[] interval() {
    Random random = new Random(1); // the same ratios always give the same interval
    List<Double> medians = new ArrayList<>(RESAMPLES);
    for (int i = 0; i < RESAMPLES; i++) {
      List<Double> sample = new ArrayList<>(ratios.size());
      for (int j = 0; j < ratios.size(); j++) {
        sample.add(ratios.get(random.nextInt(ratios.size())));
      }
      medians.add(median(sample));
    }
    medians.sort(null);
    return new double[] {
      medians.get((int) (RESAMPLES * 0.025)), medians.get((int) (RESAMPLES * 0.975))
    };
  }

  private static double median(List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }
}
