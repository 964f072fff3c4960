package dev.signpost.local.imports;

import dev.signpost.ingest.forms.DraftReader;
import dev.signpost.ingest.forms.DraftResult;
import dev.signpost.ingest.forms.Form;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** The one draft of a Markdown file, read by ingest's own reader. */
final class MarkdownReader implements ItemReader {
  private static final DraftReader DRAFTS = new DraftReader();

  private final String name;
  private final InputStream in;
  private final AtomicBoolean read = new AtomicBoolean();

  MarkdownReader(String name, InputStream in) {
    this.name = name;
    this.in = in;
  }

  @Override
  public @Nullable Item next() throws IOException {
    if (!read.compareAndSet(false, true)) {
      return null;
    }
    return switch (DRAFTS.read(in.readAllBytes(), Form.MARKDOWN)) {
      case DraftResult.Readable readable -> new Item.Draft(name, readable.draft().toJson());
      case DraftResult.Unreadable unreadable -> new Item.Unreadable(name, unreadable.faults());
      case DraftResult.Malformed(var what, var message, var offset) ->
          Item.Unreadable.of(name, what.name().toLowerCase(Locale.ROOT).replace('_', '-'), message);
    };
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
