package dev.signpost.link.concepts;

import static java.util.Objects.requireNonNull;

import dev.signpost.link.table.BytesReader;
import dev.signpost.link.table.BytesWriter;
import java.util.List;

/** What others must know of a page that is there: what it is called and where it is. */
public record About(String title, Where where) {
  public About {
    requireNonNull(title, "title");
    requireNonNull(where, "where");
  }

  public List<String> regions() {
    return where.regions();
  }

  public static void write(BytesWriter out, About about) {
    Where.write(out.text(about.title), about.where);
  }

  public static About read(BytesReader in) {
    return new About(in.text(), Where.read(in));
  }
}
