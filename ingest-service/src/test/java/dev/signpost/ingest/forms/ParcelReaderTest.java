package dev.signpost.ingest.forms;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.signpost.ingest.contract.Fault;
import dev.signpost.ingest.contract.Page;
import dev.signpost.ingest.contract.PageId;
import dev.signpost.ingest.forms.DraftResult.Malformed;
import dev.signpost.ingest.forms.DraftResult.Readable;
import dev.signpost.ingest.forms.DraftResult.Unreadable;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

class ParcelReaderTest {
  private final ParcelReader reader = new ParcelReader(new DraftReader());

  @Test
  void aDraftIsReadAsIt() {
    assertThat(readable("{\"id\":\"term/a\",\"title\":\"A\"}").draft().page().title())
        .isEqualTo("A");
    assertThat(drafted("{\"id\":").result()).isInstanceOf(Malformed.class);
    assertThat(drafted("[1]").result()).isInstanceOf(Unreadable.class);
  }

  @Test
  void aDraftWithAFieldOfThatNameStaysADraft() {
    Readable odd = readable("{\"id\":\"term/a\",\"title\":\"A\",\"format\":\"x\",\"body\":\"y\"}");
    assertThat(odd.faults()).extracting(Fault::rule).containsOnly("unknown-field");
  }

  @Test
  void aCarriedDraftIsReadInItsFormAndHasTheIdBesideIt() {
    HandedIn.Drafted carried =
        drafted(
            "{\"format\":\"markdown\",\"id\":\"term/a\",\"revision\":7,\"body\":\"---\\ntitle: A\\n---\\nText.\"}");
    Readable result = (Readable) carried.result();
    assertThat(result.draft().page().id()).isEqualTo(PageId.of("term/a"));
    assertThat(result.draft().page().summary()).isEqualTo("Text.");
    assertThat(carried.revision()).isEqualTo(7);
  }

  @Test
  void theIdTheDraftTellsIsTheOneThatCounts() {
    assertThat(
            readable(
                    "{\"format\":\"markdown\",\"id\":\"term/a\",\"body\":\"---\\nid: term/b\\ntitle: B\\n---\\n\"}")
                .draft()
                .page()
                .id())
        .isEqualTo(PageId.of("term/b"));
  }

  @Test
  void bytesAreCarriedAsBase64() {
    assertThat(
            readable(
                    "{\"format\":\"markdown\",\"id\":\"term/a\",\"bytes\":\"LS0tCnRpdGxlOiBBCi0tLQo=\"}")
                .draft()
                .page()
                .title())
        .isEqualTo("A");
  }

  @Test
  void anHtmlPageThatDoesNotTellItsAddressIsFoundWhereItWasFound() {
    String html =
        "<html><body><main><h1>Knee pain</h1><p>Pain in the knee.</p></main></body></html>";
    String canonical =
        html.replace("<body>", "<head><link rel='canonical' href='/terms/other'></head><body>");
    assertThat(found(html).id()).isEqualTo(PageId.of("symptom/knee-pain"));
    assertThat(found(html).url()).isEqualTo("https://site.test/symptoms/knee-pain");
    assertThat(found(canonical).id()).isEqualTo(PageId.of("term/other"));
  }

  @Test
  void bytesAreReadInTheEncodingTheyAreSaidToBeIn() {
    String html = "<h1>Ménisque</h1><p>Un mot.</p>";
    String bytes = Base64.getEncoder().encodeToString(html.getBytes(ISO_8859_1));
    Readable read =
        readable(
            "{\"format\":\"html\",\"id\":\"term/meniscus\",\"charset\":\"iso-8859-1\",\"bytes\":\"%s\"}"
                .formatted(bytes));
    assertThat(read.draft().page().title()).isEqualTo("Ménisque");
    assertThat(read.faults()).extracting(Fault::rule).doesNotContain("guessed-charset");
  }

  @Test
  void whatIsWrongWithTheWrappingIsToldInItsPlace() {
    assertThat(faults("{\"body\":\"x\"}")).containsExactly("missing-format /format");
    assertThat(faults("{\"format\":\"markdown\"}")).containsExactly("missing-body /body");
    assertThat(faults("{\"format\":\"word\",\"id\":\"x\",\"body\":\"x\"}"))
        .containsExactly("unknown-format /format", "bad-id /id");
    assertThat(faults("{\"format\":\"markdown\",\"body\":\"x\",\"bytes\":\"?\"}"))
        .containsExactly("bad-base64 /bytes", "missing-body /body");
    assertThat(faults("{\"format\":7,\"body\":[]}"))
        .containsExactly("wrong-type /format", "wrong-type /body");
  }

  @Test
  void whatIsWrongWithTheCarriedDraftIsToldAsEver() {
    assertThat(faults("{\"format\":\"markdown\",\"id\":\"term/a\",\"body\":\"no title\"}"))
        .contains("missing-title /title");
    assertThat(drafted("{\"format\":\"markdown\",\"body\":\"---\\na: [\\n---\\n\"}").result())
        .isInstanceOf(Malformed.class);
  }

  @Test
  void aPageIsWithdrawn() {
    assertThat(read("{\"withdraw\":\"term/a\",\"revision\":9}"))
        .isEqualTo(new HandedIn.Withdrawal(PageId.of("term/a"), 9L));
    assertThat(read("{\"withdraw\":\"term/a\"}"))
        .isEqualTo(new HandedIn.Withdrawal(PageId.of("term/a"), null));
    assertThat(faults("{\"withdraw\":\"heart\"}")).containsExactly("bad-id /withdraw");
    assertThat(faults("{\"withdraw\":\"term/a\",\"revision\":0}"))
        .containsExactly("bad-revision /revision");
    assertThat(faults("{\"withdraw\":\"term/a\",\"because\":1}"))
        .containsExactly("unknown-field /because");
  }

  private Page found(String html) {
    return readable(
            "{\"format\":\"html\",\"url\":\"https://site.test/symptoms/knee-pain\",\"body\":\"%s\"}"
                .formatted(html))
        .draft()
        .page();
  }

  private HandedIn read(String json) {
    return reader.read(json.getBytes(UTF_8));
  }

  private HandedIn.Drafted drafted(String json) {
    return (HandedIn.Drafted) read(json);
  }

  private Readable readable(String json) {
    return (Readable) drafted(json).result();
  }

  private List<String> faults(String json) {
    return ((Unreadable) drafted(json).result())
        .faults().stream().map(fault -> fault.rule() + " " + fault.place()).toList();
  }
}
