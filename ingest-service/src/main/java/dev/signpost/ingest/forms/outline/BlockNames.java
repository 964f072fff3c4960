package dev.signpost.ingest.forms.outline;

import dev.signpost.ingest.forms.outline.NameTable.Name;
import dev.signpost.ingest.forms.outline.Purpose.Text;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the headings of one page say their parts are for. Each is looked up once. */
public final class BlockNames {
  private static final int LONGEST = 160;

  /** No page has so many headings; looking further ones up would take long. */
  private static final int MOST = 2_000;

  private final Map<String, Optional<Name>> known = new HashMap<>();

  /** What a part under this heading is for; a role the source gives itself comes first. */
  Purpose purpose(String heading, @Nullable String role) {
    return role == null
        ? find(heading).map(Name::purpose).orElse(new Text(null))
        : NameTable.named(role).orElse(new Text(role));
  }

  /** What a line of this wording announces, if it can be nothing but the heading of a part. */
  public Optional<Purpose> announced(String line) {
    return find(line).filter(Name::sure).map(Name::purpose);
  }

  /** Whether it announces links to other pages. */
  public boolean announcesLinks(String line) {
    return announced(line).filter(Purpose.Links.class::isInstance).isPresent();
  }

  private Optional<Name> find(String heading) {
    if (heading.length() > LONGEST) {
      return Optional.empty();
    }
    Optional<Name> found = known.get(heading);
    if (found == null) {
      found = known.size() < MOST ? NameTable.find(Keys.of(heading)) : Optional.empty();
      known.put(heading, found);
    }
    return found;
  }
}
