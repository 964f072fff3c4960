package dev.signpost.local.imports;

import dev.signpost.ingest.contract.PageId;
import dev.signpost.ingest.forms.Form;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** The one draft of a file that is no JSON; what it says is for ingest to judge. */
final class WholeFileReader implements ItemReader {
  private static final int LONGEST = NdjsonReader.LONGEST_LINE;

  private final String name;
  private final Form form;
  private final @Nullable PageId page;
  private final InputStream in;
  private final AtomicBoolean read = new AtomicBoolean();

  /**
   * @param page what it is by its name, where the draft does not tell
   */
  WholeFileReader(String name, Form form, @Nullable PageId page, InputStream in) {
    this.name = name;
    this.form = form;
    this.page = page;
    this.in = in;
  }

  @Override
  public @Nullable Item next() throws IOException {
    if (!read.compareAndSet(false, true)) {
      return null;
    }
    byte[] bytes = in.readNBytes(LONGEST + 1);
    return bytes.length > LONGEST
        ? Item.Unreadable.of(name, "too-large", "a page may have up to %d bytes".formatted(LONGEST))
        : new Item.Draft(name, new Carried(form, bytes).by(page).toLine());
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
