package dev.signpost.language;

import static java.util.Objects.requireNonNull;

import dev.signpost.ingest.contract.PageId;
import dev.signpost.language.assertion.Assertion;
import dev.signpost.link.contract.Evidence;
import java.util.List;

/**
 * A place in a text where a concept is named.
 *
 * @param concepts all that go by the name, in order of their ids; at least one
 * @param section number of the text as in {@link PageTexts}; {@link #PLAIN} in a text that is no
 *     page's
 * @param start first UTF-16 unit of the name in that text
 * @param end one past its last
 */
public record Mention(List<PageId> concepts, int section, int start, int end, Assertion assertion) {
  /** The section of mentions found in a single text. */
  public static final int PLAIN = 0;

  public Mention {
    concepts = List.copyOf(concepts);
    requireNonNull(assertion, "assertion");
  }

  /** The name as it stands in the text it was found in. */
  public String quote(String text) {
    return text.substring(start, end);
  }

  /** The place with its quote, for a reason. */
  public Evidence evidence(PageTexts texts) {
    return texts.evidence(section, start, end);
  }
}
