package dev.signpost.link.pages;

import static java.util.Objects.requireNonNull;

import dev.signpost.link.table.BytesReader;
import dev.signpost.link.table.BytesWriter;

/**
 * Which revision of a page this is, and since when it says what it says.
 *
 * @param digest of the content; empty for a withdrawn page
 * @param since the first revision with this content in a row
 */
public record Version(long revision, String digest, long since) {
  public Version {
    requireNonNull(digest, "digest");
  }

  static Version of(long revision, String digest) {
    return new Version(revision, digest, revision);
  }

  boolean sameContent(Version other) {
    return !digest.isEmpty() && digest.equals(other.digest);
  }

  static void write(BytesWriter out, Version version) {
    out.number(version.revision).text(version.digest).number(version.since);
  }

  static Version read(BytesReader in) {
    return new Version(in.number(), in.text(), in.number());
  }
}
