package dev.signpost.link.concepts;

import static java.util.Objects.requireNonNull;

import dev.signpost.link.table.BytesReader;
import dev.signpost.link.table.BytesWriter;
import java.util.List;

/** What others must know of a page that is there: what it is called and where in the body it is. */
public record About(String title, List<String> regions, List<String> modalities) {
  public About {
    requireNonNull(title, "title");
    regions = List.copyOf(regions);
    modalities = List.copyOf(modalities);
  }

  public static void write(BytesWriter out, About about) {
    out.text(about.title)
        .list(about.regions, BytesWriter::text)
        .list(about.modalities, BytesWriter::text);
  }

  public static About read(BytesReader in) {
    return new About(in.text(), in.list(BytesReader::text), in.list(BytesReader::text));
  }
}
