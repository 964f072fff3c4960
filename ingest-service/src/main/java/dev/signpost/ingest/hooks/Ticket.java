package dev.signpost.ingest.hooks;

/** A delivery that was let in: its id is taken until it is kept, or given back. */
public final class Ticket {
  private final SeenDeliveries seen;
  private final String key;

  Ticket(SeenDeliveries seen, String key) {
    this.seen = seen;
    this.key = key;
  }

  /** What it brought was taken in: no delivery of this id is let in again. May write a file. */
  public void keep(String receipt) {
    seen.keep(key, receipt);
  }

  /** Nothing was taken in: the source may send it again. */
  public void giveBack() {
    seen.giveBack(key);
  }
}
