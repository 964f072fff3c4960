package dev.signpost.ingest.forms;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a draft before it is read.
 *
 * @param charset name of the encoding it is said to be in; JSON is UTF-8 whatever is said
 * @param address where it was found; of an HTML page that does not tell its own, this is it
 */
public record DraftType(Form form, @Nullable String charset, @Nullable String address) {
  private static final Pattern CHARSET =
      Pattern.compile("(?i);\\s*charset\\s*=\\s*\"?([^\";\\s]{1,60})");

  public DraftType {
    requireNonNull(form, "form");
  }

  /** A draft of this form in an encoding that is not told. */
  public static DraftType of(Form form) {
    return new DraftType(form, null, null);
  }

  /**
   * What a {@code Content-Type} header says.
   *
   * @param named the form where the request names it, whatever the header says
   */
  public static Optional<DraftType> of(String contentType, @Nullable Form named) {
    Matcher charset = CHARSET.matcher(contentType);
    String told = charset.find() ? charset.group(1) : null;
    Optional<Form> form =
        named == null ? Form.ofMediaType(contentType.split(";", 2)[0]) : Optional.of(named);
    return form.map(found -> new DraftType(found, told, null));
  }
}
