package dev.signpost.link.blocks;

/** Says how often. */
final class Times {
  private Times() {}

  static String of(int number) {
    return switch (number) {
      case 1 -> "once";
      case 2 -> "twice";
      default -> number + " times";
    };
  }
}
