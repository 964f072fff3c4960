package dev.signpost.ingest.contract;

/** Keeps quoted input in error messages short. */
final class Excerpt {
  private static final int LIMIT = 60;

  private Excerpt() {}

  static String of(String input) {
    return input.length() <= LIMIT ? input : input.substring(0, LIMIT) + "…";
  }
}
