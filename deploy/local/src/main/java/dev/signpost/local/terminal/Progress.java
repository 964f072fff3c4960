package dev.signpost.local.terminal;

/** How far long work is; shows rate and time left. */
public interface Progress extends AutoCloseable {
  /** How many there will be, as far as is known by now. */
  void expect(long total);

  /** How many are done. */
  void reached(long done);

  /** Shows the last state and ends. */
  @Override
  void close();
}
