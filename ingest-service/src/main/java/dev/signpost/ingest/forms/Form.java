package dev.signpost.ingest.forms;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The ways a draft can be written. */
public enum Form {
  JSON("application/json", ".json"),
  MARKDOWN("text/markdown", ".md .markdown"),
  HTML("text/html application/xhtml+xml", ".html .htm .xhtml"),
  TEXT("text/plain", ".txt .text");

  private final String mediaTypes;
  private final String endings;

  /**
   * @param mediaTypes with spaces between, the one to send first
   * @param endings of file names
   */
  Form(String mediaTypes, String endings) {
    this.mediaTypes = mediaTypes;
    this.endings = endings;
  }

  /** The one to send. */
  public String mediaType() {
    return words(mediaTypes).findFirst().orElseThrow();
  }

  /** The name in options and parameters: {@code html}. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The form of that name.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Form of(String name) {
    for (Form form : values()) {
      if (form.wireName().equals(name)) {
        return form;
      }
    }
    throw new IllegalArgumentException("expected one of: json markdown html text");
  }

  /** The form a media type without parameters names. */
  public static Optional<Form> ofMediaType(String mediaType) {
    String type = mediaType.strip().toLowerCase(Locale.ROOT);
    for (Form form : values()) {
      if (words(form.mediaTypes).anyMatch(type::equals)) {
        return Optional.of(form);
      }
    }
    return Optional.empty();
  }

  /** The form a file of this name is in. */
  public static Optional<Form> ofFileName(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    for (Form form : values()) {
      if (words(form.endings).anyMatch(lower::endsWith)) {
        return Optional.of(form);
      }
    }
    return Optional.empty();
  }

  private static Stream<String> words(String text) {
    return Arrays.stream(text.split(" ", -1));
  }
}
