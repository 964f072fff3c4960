package dev.signpost.ingest.forms;

import java.util.Locale;
import java.util.Optional;

/** The ways a draft can be written. */
public enum Form {
  JSON("application/json", ".json"),
  MARKDOWN("text/markdown", ".md");

  private final String mediaType;
  private final String suffix;

  Form(String mediaType, String suffix) {
    this.mediaType = mediaType;
    this.suffix = suffix;
  }

  public String mediaType() {
    return mediaType;
  }

  /** The name in options and parameters: {@code markdown}. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The form a {@code Content-Type} header names; its parameters do not matter. */
  public static Optional<Form> ofMediaType(String contentType) {
    String type = contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    for (Form form : values()) {
      if (form.mediaType.equals(type)) {
        return Optional.of(form);
      }
    }
    return Optional.empty();
  }

  /** The form a file of this name is in. */
  public static Optional<Form> ofFileName(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    for (Form form : values()) {
      if (lower.endsWith(form.suffix)) {
        return Optional.of(form);
      }
    }
    return Optional.empty();
  }
}
