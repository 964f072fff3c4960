package dev.signpost.ingest.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class PageIdTest {
  @Property
  void idIsReadAsItWasWritten(
      @ForAll PageKind kind,
      @ForAll
          @CharRange(from = 'a', to = 'z')
          @CharRange(from = '0', to = '9')
          @StringLength(min = 1, max = 200)
          String slug) {
    PageId id = new PageId(kind, slug);

    assertThat(PageId.of(id.toString())).isEqualTo(id);
  }

  @Test
  void whatIsNoIdIsRefusedSayingWhatWasExpected() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PageId.of("mid-back-pain"))
        .withMessage("page id must be kind/slug: \"mid-back-pain\"");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PageId.of("colour/red"))
        .withMessageStartingWith("unknown kind \"colour\", expected one of: symptom finding");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PageId.of("term/Über uns"))
        .withMessageStartingWith("slug must be up to 200 lower-case letters");
  }
}
