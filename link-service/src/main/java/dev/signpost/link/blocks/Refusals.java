package dev.signpost.link.blocks;

/** Counts links that were proposed and refused. */
@FunctionalInterface
public interface Refusals {
  /** The regions of two pages conflict; the rule had proposed to link them. */
  void refused(String rule);
}
