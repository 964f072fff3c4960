package dev.signpost.local.deadletters;

import dev.signpost.local.terminal.CommandFailedException;

/** Ids of dead letters as they are typed. */
final class LetterIds {
  private LetterIds() {}

  static String checked(String id) {
    if (!id.matches("[0-9]{1,6}-[0-9]{1,18}")) {
      throw new CommandFailedException("no id of a dead letter: expected one as listed, e.g. 0-17");
    }
    return id;
  }
}
