package dev.signpost.link.listing;

import dev.signpost.ingest.contract.PageId;
import dev.signpost.link.table.BytesReader;
import dev.signpost.link.table.BytesWriter;
import dev.signpost.link.table.Keys;
import dev.signpost.link.table.Table;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Revisions whose outcome is still to come, one of a page. */
final class Pending {
  private final Table table;
  private final Map<Integer, Revision> revisions = new HashMap<>();

  Pending(Table table) {
    this.table = table;
    table.scan(
        new byte[0],
        (key, value) -> revisions.put(Keys.number(key), Revision.read(new BytesReader(value))));
  }

  Optional<Revision> of(int page) {
    return Optional.ofNullable(revisions.get(page));
  }

  void put(int page, Revision revision) {
    revisions.put(page, revision);
    table.put(Keys.of(page), revision.toBytes());
  }

  void remove(int page) {
    if (revisions.remove(page) != null) {
      table.remove(Keys.of(page));
    }
  }

  int size() {
    return revisions.size();
  }

  /**
   * A revision on its way.
   *
   * @param round what it told concepts goes out with that; {@link #UNREAD} before it was read
   * @param failure why its text could not be read; empty if it could
   */
  record Revision(PageId page, long revision, String receipt, long round, String failure) {
    static final long UNREAD = 0;

    Revision read(long inRound, String why) {
      return new Revision(page, revision, receipt, inRound, why);
    }

    byte[] toBytes() {
      return new BytesWriter()
          .page(page)
          .number(revision)
          .text(receipt)
          .number(round)
          .text(failure)
          .toBytes();
    }

    static Revision read(BytesReader in) {
      return new Revision(in.page(), in.number(), in.text(), in.number(), in.text());
    }
  }
}
