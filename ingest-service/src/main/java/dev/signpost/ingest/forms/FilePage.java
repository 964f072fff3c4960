package dev.signpost.ingest.forms;

import dev.signpost.ingest.contract.PageId;
import dev.signpost.ingest.forms.outline.PageAddress;
import java.nio.file.Path;
import java.util.Optional;

/** The page a file is about by where it lies: {@code symptoms/mid-back-pain.txt}. */
public final class FilePage {
  private FilePage() {}

  /** The id its folder and its name make, if the folder is named for a kind of page. */
  public static Optional<PageId> of(Path file) {
    Path folder = file.getParent();
    String name = String.valueOf(file.getFileName());
    int ending = name.lastIndexOf('.');
    return folder == null || Form.ofFileName(name).isEmpty()
        ? Optional.empty()
        : PageAddress.of("/" + folder.getFileName() + "/" + name.substring(0, ending))
            .flatMap(PageAddress::page);
  }
}
