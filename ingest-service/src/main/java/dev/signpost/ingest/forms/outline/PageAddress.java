package dev.signpost.ingest.forms.outline;

import dev.signpost.ingest.contract.PageId;
import dev.signpost.ingest.contract.PageKind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address taken apart.
 *
 * @param host empty where the address is relative to the site
 * @param steps of the path
 */
public record PageAddress(String host, List<String> steps) {
  private static final int LONGEST = 2_000;
  private static final Pattern ADDRESS =
      Pattern.compile("(?:(?:https?:)?//([^/?#\\s]*))?([^?#]*)(?:[?#].*)?", Pattern.DOTALL);
  private static final Pattern OTHER_SCHEME =
      Pattern.compile("(?i)(?!https?:)[a-z][a-z0-9+.-]*:.*");
  private static final Pattern ENDING = Pattern.compile("\\.(?:html?|php|aspx?|md)$");

  public PageAddress {
    steps = List.copyOf(steps);
  }

  /** Empty if it leads to no page: another scheme, or nonsense. */
  public static Optional<PageAddress> of(String href) {
    String address = href.strip();
    Matcher parts = ADDRESS.matcher(address);
    if (address.length() > LONGEST
        || OTHER_SCHEME.matcher(address).lookingAt()
        || !parts.matches()) {
      return Optional.empty();
    }
    String host = parts.group(1) == null ? "" : parts.group(1).toLowerCase(Locale.ROOT);
    List<String> steps =
        List.of(parts.group(2).split("/", -1)).stream().filter(step -> !step.isBlank()).toList();
    return Optional.of(new PageAddress(host.replaceFirst("^www\\.", ""), steps));
  }

  /** The page of ours it leads to: a word for a kind, then the slug, at its end. */
  public Optional<PageId> page() {
    return kind().flatMap(kind -> lastStep(kind));
  }

  /** The kind of page the last folder names. */
  public Optional<PageKind> kind() {
    return steps.size() < 2
        ? Optional.empty()
        : KindWords.kind(steps.get(steps.size() - 2).replace('-', ' '));
  }

  /** The last step as a page of this kind. */
  public Optional<PageId> lastStep(PageKind kind) {
    if (steps.isEmpty()) {
      return Optional.empty();
    }
    String slug = ENDING.matcher(steps.getLast().toLowerCase(Locale.ROOT)).replaceFirst("");
    try {
      return Optional.of(new PageId(kind, slug));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
