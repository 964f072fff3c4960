package dev.signpost.link.concepts;

import dev.signpost.link.table.BytesReader;
import dev.signpost.link.table.BytesWriter;
import java.util.List;

/** Where in the body a page is, and in which kinds of image; either may be empty: anywhere. */
public record Where(List<String> regions, List<String> modalities) {
  public static final Where ANYWHERE = new Where(List.of(), List.of());

  public Where {
    regions = List.copyOf(regions);
    modalities = List.copyOf(modalities);
  }

  public static void write(BytesWriter out, Where where) {
    out.list(where.regions, BytesWriter::text).list(where.modalities, BytesWriter::text);
  }

  public static Where read(BytesReader in) {
    return new Where(in.list(BytesReader::text), in.list(BytesReader::text));
  }
}
