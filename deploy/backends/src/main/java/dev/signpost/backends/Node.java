package dev.signpost.backends;

/** What the two kinds of server differ in; {@link LocalServer} does the rest. */
interface Node {

  /** For messages and log lines. */
  String name();

  Address address();

  NodeDirectory directory();

  /** Writes configuration, formats storage: everything before the start. */
  void prepare();

  LaunchOrder order();

  /** Whether it answers and has recovered. Asked again and again while the process lives. */
  boolean isReady();
}
