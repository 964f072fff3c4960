package dev.signpost.ingest.forms;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signpost.ingest.contract.Fault;
import dev.signpost.ingest.contract.Page;
import dev.signpost.ingest.contract.Page.Concern;
import dev.signpost.ingest.forms.DraftResult.Malformed;
import dev.signpost.ingest.forms.DraftResult.Readable;
import dev.signpost.ingest.forms.DraftResult.Unreadable;
import dev.signpost.ingest.forms.encoding.TextRepair;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** What holds of every answer, whatever was sent. */
final class Promises {
  private static final Pattern RULE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final Pattern PLACE = Pattern.compile("(?:/[^/]*)*", Pattern.DOTALL);
  private static final Pattern MARKUP = Pattern.compile("<[A-Za-z/!?]");

  private Promises() {}

  static void hold(DraftReader reader, byte[] draft, Form form, DraftResult result) {
    switch (result) {
      case Malformed malformed -> {
        assertThat(malformed.message()).isNotBlank();
        assertThat(malformed.offset()).isBetween(0L, (long) draft.length);
      }
      case Unreadable unreadable -> {
        areSpecific(unreadable.faults());
        assertThat(unreadable.faults()).anyMatch(f -> f.severity() == Fault.Severity.ERROR);
      }
      case Readable readable -> {
        areSpecific(readable.faults());
        isSound(readable.draft().page(), form);
        assertThat(reader.read(readable.draft().toJson(), Form.JSON))
            .isInstanceOfSatisfying(
                Readable.class, again -> assertThat(again.draft()).isEqualTo(readable.draft()));
      }
    }
  }

  private static void areSpecific(List<Fault> faults) {
    for (Fault fault : faults) {
      assertThat(fault.rule()).matches(RULE);
      assertThat(fault.place()).matches(PLACE);
      assertThat(fault.message()).isNotBlank();
    }
  }

  private static void isSound(Page page, Form form) {
    for (String text : texts(page)) {
      assertThat(TextRepair.of(text).text()).isEqualTo(text);
      if (form == Form.HTML) {
        assertThat(text).doesNotContainPattern(MARKUP);
      }
    }
  }

  static List<String> texts(Page page) {
    List<String> texts = new ArrayList<>();
    texts.add(page.title());
    texts.add(Objects.requireNonNullElse(page.summary(), ""));
    texts.addAll(page.aliases());
    texts.addAll(page.redFlags());
    texts.addAll(page.questions());
    page.sections()
        .forEach(section -> {
          texts.add(Objects.requireNonNullElse(section.heading(), ""));
          texts.add(section.text());
        });
    page.faq().forEach(faq -> texts.addAll(List.of(faq.question(), faq.answer())));
    Concern concern = page.concern();
    if (concern != null) {
      texts.addAll(concern.less());
      texts.addAll(concern.depends());
      texts.addAll(concern.more());
    }
    if (page.review() != null && page.review().by() != null) {
      texts.add(page.review().by());
    }
    return texts;
  }
}
