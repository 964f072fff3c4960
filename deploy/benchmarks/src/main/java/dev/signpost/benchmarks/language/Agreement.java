package dev.signpost.benchmarks.language;

/**
 * How often two readers say something of the same things: one who is right, and one to be judged.
 */
final class Agreement {
  private int both;
  private int onlyRead;
  private int onlyMeant;

  void add(boolean read, boolean meant) {
    both += read && meant ? 1 : 0;
    onlyRead += read && !meant ? 1 : 0;
    onlyMeant += !read && meant ? 1 : 0;
  }

  int meant() {
    return both + onlyMeant;
  }

  int falsePositives() {
    return onlyRead;
  }

  int falseNegatives() {
    return onlyMeant;
  }

  /** Of what was read so, the share that is meant so; 1 if nothing was. */
  double precision() {
    return both + onlyRead == 0 ? 1 : (double) both / (both + onlyRead);
  }

  /** Of what is meant so, the share that was read so; 1 if nothing is. */
  double recall() {
    return both + onlyMeant == 0 ? 1 : (double) both / (both + onlyMeant);
  }

  /** Their harmonic mean. */
  double f1() {
    return both == 0 ? 0 : 2.0 * both / (2.0 * both + onlyRead + onlyMeant);
  }
}
