package dev.signpost.ingest.quality;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signpost.ingest.quality.policy.Policy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** {@code docs/quality.md} explains the rules there are, and no others. */
class QualityDocumentTest {
  private static final Pattern RULE = Pattern.compile("(?m)^### (\\S+)\\n\\*(\\w+)\\*\\. ");

  @Test
  void everyRuleHasExactlyOneHeadingWithItsSeverity() throws IOException {
    String document = Files.readString(Path.of("docs", "quality.md"));
    List<String> explained = new ArrayList<>();
    Matcher matcher = RULE.matcher(document);
    while (matcher.find()) {
      explained.add(matcher.group(1) + " " + matcher.group(2));
    }

    assertThat(explained)
        .containsExactlyElementsOf(Policies.all().stream().map(QualityDocumentTest::told).toList());
    assertThat(document.lines().filter(line -> line.startsWith("### "))).hasSameSizeAs(explained);
  }

  private static String told(Policy policy) {
    return policy.name() + " " + policy.severity().name().toLowerCase(Locale.ROOT);
  }
}
