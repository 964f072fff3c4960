package dev.signpost.ingest.forms.encoding;

import dev.signpost.ingest.contract.Fault;
import java.util.List;

/** What decoding bytes came to. */
public sealed interface Decoding {
  /**
   * They are text.
   *
   * @param faults what was odd about the way it is encoded
   */
  record Decoded(String text, List<Fault> faults) implements Decoding {
    public Decoded {
      faults = List.copyOf(faults);
    }
  }

  /**
   * They are something else: an image, an archive.
   *
   * @param offset of the first character, in bytes or nearly so, that no text has
   */
  record NoText(long offset) implements Decoding {}
}
