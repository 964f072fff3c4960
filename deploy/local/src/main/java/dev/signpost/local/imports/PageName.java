package dev.signpost.local.imports;

import dev.signpost.ingest.contract.PageId;
import dev.signpost.ingest.contract.PageKind;
import dev.signpost.ingest.forms.outline.PageAddress;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The page a file holds, as its name tells: {@code …/symptoms/knee-pain.txt}. */
final class PageName {
  private static final Pattern ENDINGS =
      Pattern.compile("(?i)(\\.(html?|xhtml|md|markdown|txt|text))?(\\.gz)?$");

  private PageName() {}

  /**
   * What it holds.
   *
   * @param kind of all pages of this import, where somebody said so
   */
  static @Nullable PageId of(Path file, @Nullable PageKind kind) {
    Path whole = file.toAbsolutePath().normalize();
    String folder = whole.getNameCount() < 2 ? "" : whole.getName(whole.getNameCount() - 2) + "/";
    String name = ENDINGS.matcher(String.valueOf(whole.getFileName())).replaceFirst("");
    Optional<PageAddress> address = PageAddress.of("/" + folder + name);
    return address
        .flatMap(PageAddress::page)
        .or(() -> kind == null ? Optional.empty() : address.flatMap(a -> a.lastStep(kind)))
        .orElse(null);
  }
}
