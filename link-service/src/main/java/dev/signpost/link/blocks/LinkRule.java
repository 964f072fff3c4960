package dev.signpost.link.blocks;

/** One reason for which pages are linked. */
interface LinkRule {
  /** Goes into every reason it gives. */
  String name();

  /** Proposes pages to stand beside this one. */
  void propose(Beside here, Proposals proposals);
}
