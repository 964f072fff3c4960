package dev.signpost.search.query;

import java.util.Locale;

/** What answers can be narrowed by. */
public enum Facet {
  KIND("kind"),
  REGION("regions"),
  MODALITY("modalities");

  private final String field;

  Facet(String field) {
    this.field = field;
  }

  /** Its field in the index. */
  String field() {
    return field;
  }

  /** Its name in requests and answers. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
