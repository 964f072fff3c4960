package dev.signpost.local.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

class ImportOptionsTest {
  @Command
  private static final class Line {
    @Mixin ImportOptions options = new ImportOptions();
  }

  @Test
  void onlyFilesAreWatched() {
    assertThat(objection("folder", "--watch")).isEmpty();
    assertThat(objection("-", "--watch")).isEqualTo("--watch is for files and folders");
    assertThat(objection("https://site.test/", "--watch"))
        .isEqualTo("--watch is for files and folders");
  }

  @Test
  void whatIsMissingIsKnownOnlyOfWhatWasSeenBefore() {
    assertThat(objection("folder", "--withdraw-missing"))
        .isEqualTo("--withdraw-missing needs --watch or a sitemap");
    assertThat(objection("folder", "--watch", "--withdraw-missing")).isEmpty();
    assertThat(objection("HTTPS://site.test/sitemap.xml", "--withdraw-missing")).isEmpty();
  }

  @Test
  void theRateIsWithinReason() {
    assertThat(objection("folder", "--rate", "101")).isEqualTo("--rate must be from 1 to 100: 101");
  }

  private static String objection(String path, String... arguments) {
    Line line = new Line();
    new CommandLine(line).setCaseInsensitiveEnumValuesAllowed(true).parseArgs(arguments);
    return line.options.objection(List.of(path)).orElse("");
  }
}
