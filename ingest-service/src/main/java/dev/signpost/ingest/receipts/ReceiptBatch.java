package dev.signpost.ingest.receipts;

import java.util.ArrayList;
import java.util.List;

/**
 * Many receipts looked up at once, which is how whoever sent many drafts follows them.
 *
 * @param receipts those anything is known of, in the order asked for
 * @param unknown the others
 */
public record ReceiptBatch(List<Receipt> receipts, List<String> unknown) {
  /** Most receipts to ask for at once. */
  public static final int MOST = 1_000;

  public ReceiptBatch {
    receipts = List.copyOf(receipts);
    unknown = List.copyOf(unknown);
  }

  /** What is asked for: not more than {@link #MOST}. */
  public record Question(List<String> receipts) {
    public Question {
      receipts = receipts == null ? List.of() : List.copyOf(receipts);
      if (receipts.size() > MOST) {
        throw new IllegalArgumentException(
            "expected up to %d receipts: %d".formatted(MOST, receipts.size()));
      }
    }
  }

  /** Looks them up one by one. */
  public static ReceiptBatch find(Question question, ReceiptsView view) {
    List<Receipt> found = new ArrayList<>();
    List<String> unknown = new ArrayList<>();
    for (String id : question.receipts()) {
      Receipt.find(id, view).ifPresentOrElse(found::add, () -> unknown.add(id));
    }
    return new ReceiptBatch(found, unknown);
  }
}
