package dev.signpost.ingest.forms.encoding;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The encoding an HTML document says it is in, in the part where the standard looks for it. */
public final class MetaCharset {
  private static final int LOOK_AT = 4096;
  private static final Pattern DECLARATION =
      Pattern.compile(
          "<meta\\b[^<>]{0,500}?\\bcharset\\s*=\\s*[\"']?\\s*([\\w.:-]{1,40})"
              + "|\\A\\s*<\\?xml\\b[^<>]{0,200}?\\bencoding\\s*=\\s*[\"']([\\w.:-]{1,40})",
          Pattern.CASE_INSENSITIVE);

  private MetaCharset() {}

  /** Its name as it stands there. */
  public static Optional<String> of(byte[] html) {
    Matcher found =
        DECLARATION.matcher(new String(html, 0, Math.min(html.length, LOOK_AT), ISO_8859_1));
    return found.find()
        ? Optional.of(found.group(1) == null ? found.group(2) : found.group(1))
        : Optional.empty();
  }
}
