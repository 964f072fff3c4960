package dev.signpost.search.meaning;

import dev.signpost.ingest.contract.Page;
import dev.signpost.ingest.contract.Page.Section;
import dev.signpost.language.identity.IdentifyingDetails;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The piece of a page that stands for its meaning: title, a few other names, and the beginning of
 * its summary or first section. Short, because the cost grows with the length.
 */
record Passage(String text) {
  private static final int NAMES = 4;
  private static final int LONGEST_NAMES = 160;
  private static final int LONGEST_BEGINNING = 160;

  /** Of a page; none where nothing can be said, or where it tells a person apart. */
  static Optional<Passage> of(Page page) {
    String names =
        page.aliases().stream()
            .limit(NAMES)
            .collect(Collectors.joining(", ", page.aliases().isEmpty() ? "" : "; ", ""));
    String text =
        (cut(page.title() + names, LONGEST_NAMES) + ". " + cut(beginning(page), LONGEST_BEGINNING))
            .strip();
    return text.length() < 3 || !IdentifyingDetails.in(text).isEmpty()
        ? Optional.empty()
        : Optional.of(new Passage(text));
  }

  /** Tells whether a vector is that of this passage. */
  String digest() {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static String beginning(Page page) {
    List<String> texts = page.sections().stream().map(Section::text).toList();
    String summary = page.summary();
    return summary != null && !summary.isBlank()
        ? summary
        : texts.stream().filter(text -> !text.isBlank()).findFirst().orElse("");
  }

  private static String cut(String text, int longest) {
    String spaced = text.replaceAll("\\s+", " ").strip();
    return spaced.substring(0, Math.min(spaced.length(), longest));
  }
}
