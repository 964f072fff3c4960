package dev.signpost.link.listing;

import dev.signpost.link.concepts.EvidenceForm;
import dev.signpost.link.contract.Block;
import dev.signpost.link.contract.PageLinks;
import dev.signpost.link.contract.Reason;
import dev.signpost.link.contract.RelatedPage;
import dev.signpost.link.pages.PageCard;
import dev.signpost.link.table.BytesReader;
import dev.signpost.link.table.BytesWriter;
import dev.signpost.link.table.Digest;
import dev.signpost.link.table.Keys;
import dev.signpost.link.table.Numbers;
import dev.signpost.link.table.Table;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was last published of each page, as a digest and a version. A version is the second in which
 * this graph was begun, shifted left, plus how often the page was published: it rises with every
 * publication, and above all of an earlier graph when this one is begun anew.
 */
final class Published {
  private static final int COUNTER_BITS = 22;
  private static final String EPOCH = "epoch";

  private final Table table;
  private final long epoch;
  private final Clock clock;

  Published(Table table, Numbers numbers, Clock clock) {
    this.table = table;
    this.clock = clock;
    long begun = numbers.get(EPOCH, 0);
    this.epoch = begun == 0 ? clock.instant().getEpochSecond() : begun;
    if (begun == 0) {
      numbers.put(EPOCH, epoch);
    }
  }

  /** The page's links to publish; nothing if the same were published last. */
  Optional<PageLinks> next(int page, PageCard card, Map<Block, List<RelatedPage>> blocks) {
    byte[] bytes = table.get(Keys.of(page));
    Last last = bytes == null ? Last.NONE : Last.read(new BytesReader(bytes));
    String digest = Digest.of(form(card.version().since(), blocks));
    if (digest.equals(last.digest)) {
      return Optional.empty();
    }
    Last next = new Last(last.times + 1, digest);
    table.put(Keys.of(page), next.toBytes());
    long version = (epoch << COUNTER_BITS) + next.times;
    return Optional.of(
        new PageLinks(card.id(), card.version().since(), version, blocks, clock.instant()));
  }

  private static byte[] form(long revision, Map<Block, List<RelatedPage>> blocks) {
    BytesWriter out = new BytesWriter().number(revision).number(blocks.size());
    blocks.forEach((block, entries) -> out.number(block.ordinal()).list(entries, Published::write));
    return out.toBytes();
  }

  private static void write(BytesWriter out, RelatedPage entry) {
    out.page(entry.page())
        .number(Double.doubleToLongBits(entry.score()))
        .list(entry.reasons(), Published::write);
  }

  private static void write(BytesWriter out, Reason reason) {
    out.text(reason.rule())
        .text(reason.text())
        .optional(reason.evidence(), EvidenceForm::write)
        .list(reason.levels(), BytesWriter::text)
        .optional(reason.severity(), BytesWriter::text);
  }

  private record Last(long times, String digest) {
    static final Last NONE = new Last(0, "");

    byte[] toBytes() {
      return new BytesWriter().number(times).text(digest).toBytes();
    }

    static Last read(BytesReader in) {
      return new Last(in.number(), in.text());
    }
  }
}
