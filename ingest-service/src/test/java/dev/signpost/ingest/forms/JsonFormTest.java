package dev.signpost.ingest.forms;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.signpost.ingest.contract.Fault;
import dev.signpost.ingest.contract.Page;
import dev.signpost.ingest.contract.Page.DeclaredLink;
import dev.signpost.ingest.contract.PageId;
import dev.signpost.ingest.forms.DraftResult.Malformation;
import dev.signpost.ingest.forms.DraftResult.Malformed;
import dev.signpost.ingest.forms.DraftResult.Readable;
import dev.signpost.ingest.forms.DraftResult.Unreadable;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonFormTest {
  private static final String START =
      "{\"id\":\"term/lesion\",\"title\":\"Lesion\",\"summary\":\"s\"";

  private final DraftReader reader = new DraftReader();

  @Test
  void everyFieldOfTheContractIsRead() {
    Readable read =
        readable(
            """
            {"id": "symptom/mid-back-pain", "revision": 12, "kind": "symptom", "title": "Mid back pain", "language": "en-GB",
             "url": "/symptoms/mid-back-pain", "aliases": ["thoracic back pain"], "summary": "Pain.",
             "sections": [{"heading": "Causes", "text": "Many.", "role": "causes"}],
             "regions": ["thoracic"], "modalities": ["mri", "x-ray"], "redFlags": ["Weak legs."],
             "concern": {"less": ["a"], "depends": ["b"], "more": ["c"]},
             "faq": [{"question": "Why?", "answer": "Because."}], "questions": ["What now?"],
             "links": [{"to": "finding/compression-fracture", "role": "nextSteps"}],
             "review": {"by": "Editors", "on": "2026-05-02", "next": "2027-05-02"}}
            """);

    assertThat(read.faults()).isEmpty();
    assertThat(read.draft().revision()).isEqualTo(12);
    assertThat(read.draft().page())
        .isEqualTo(
            new Page(
                PageId.of("symptom/mid-back-pain"),
                "Mid back pain",
                "en-GB",
                "/symptoms/mid-back-pain",
                List.of("thoracic back pain"),
                "Pain.",
                List.of(new Page.Section("Causes", "Many.", "causes")),
                List.of("thoracic"),
                List.of("mri", "x-ray"),
                List.of("Weak legs."),
                new Page.Concern(List.of("a"), List.of("b"), List.of("c")),
                List.of(new Page.Faq("Why?", "Because.")),
                List.of("What now?"),
                List.of(new DeclaredLink(PageId.of("finding/compression-fracture"), "nextSteps")),
                new Page.Review("Editors", LocalDate.of(2026, 5, 2), LocalDate.of(2027, 5, 2))));
  }

  @Test
  void languageIsEnglishWhereNoneIsTold() {
    assertThat(readable(START + "}").draft().page().language()).isEqualTo("en");
    assertThat(readable(START + ",\"language\":null}").draft().page().language()).isEqualTo("en");
  }

  @Test
  void allFaultsAreToldAtOnceEachWithItsPlace() {
    Readable read =
        readable(
            START
                + """
                , "colour": {"deep": [1]}, "aliases": ["ok", 7, null], "url": "javascript:alert(1)",
                "links": [{"to": "nowhere"}, {"role": "terms"}, {"to": "term/stenosis", "why": 1}],
                "review": {"on": "2026-02-30"}, "language": "klingon!", "sections": {}}
                """);

    assertThat(read.faults())
        .extracting(Fault::rule, fault -> fault.severity().name(), Fault::place)
        .containsExactly(
            Tuple.tuple("unknown-field", "WARNING", "/colour"),
            Tuple.tuple("wrong-type", "ERROR", "/aliases/1"),
            Tuple.tuple("wrong-type", "ERROR", "/aliases/2"),
            Tuple.tuple("bad-url", "ERROR", "/url"),
            Tuple.tuple("bad-link", "ERROR", "/links/0/to"),
            Tuple.tuple("bad-link", "ERROR", "/links/1"),
            Tuple.tuple("unknown-field", "WARNING", "/links/2/why"),
            Tuple.tuple("bad-date", "ERROR", "/review/on"),
            Tuple.tuple("bad-language", "ERROR", "/language"),
            Tuple.tuple("wrong-type", "ERROR", "/sections"));
    Page page = read.draft().page();
    assertThat(page.aliases()).containsExactly("ok");
    assertThat(page.links()).hasSize(1);
    assertThat(page.url()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'title':'t','summary':'s'} | missing-id",
        "{'id':'term/x','summary':'s'} | missing-title",
        "{'id':'term/x','title':5,'summary':'s'} | wrong-type",
        "{'id':'organ/x','title':'t','summary':'s'} | bad-id",
        "{'id':'term/X Y','title':'t','summary':'s'} | bad-id",
        "{'id':'term/x','kind':'organ','title':'t','summary':'s'} | unknown-kind",
        "{'id':'term/x','kind':'hub','title':'t','summary':'s'} | kind-differs",
        "{'id':'term/x','title':'t','summary':'s','revision':0} | bad-revision",
        "{'id':'term/x','title':'t','summary':'s','revision':-3} | bad-revision",
        "{'id':'term/x','title':'t','summary':'s','revision':9007199254740992} | bad-revision",
        "{'id':'term/x','title':'t','summary':'s','revision':99999999999999999999} | bad-revision",
        "{'id':'term/x','title':'t','summary':'s','revision':1.5} | wrong-type",
        "{'id':'term/x','title':'t','summary':'s','revision':'1'} | wrong-type",
        "[1,2] | wrong-type",
      })
  void whatLeavesNoPageIsUnreadableUnderAnyGate(String json, String rule) {
    DraftResult result = read(json.replace('\'', '"'));

    assertThat(result).isInstanceOf(Unreadable.class);
    assertThat(((Unreadable) result).faults()).extracting(Fault::rule).containsExactly(rule);
  }

  @Test
  void emptyTitleIsAFaultAndTheSlugStandsIn() {
    Readable read = readable("{\"id\":\"term/t2-signal\",\"title\":\" \",\"sections\":[]}");

    assertThat(read.faults()).extracting(Fault::rule).containsExactly("missing-title");
    assertThat(read.draft().page().title()).isEqualTo("t2 signal");
  }

  @Test
  void idOfThePathStandsInForAMissingOne() {
    DraftResult result =
        reader.read(bytes("{\"title\":\"t\",\"summary\":\"s\"}"), Form.JSON, PageId.of("term/x"));

    assertThat(result)
        .isInstanceOfSatisfying(
            Readable.class, r -> assertThat(r.draft().page().id()).hasToString("term/x"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{", "{\"id\":}", "not json", "{} {}", "{\"id\":\"a\" \"b\":1}", "\"\\x\"", "{]"})
  void whatIsNoJsonIsMalformed(String json) {
    assertThat(malformed(bytes(json)).what()).isEqualTo(Malformation.MALFORMED_JSON);
  }

  @Test
  void malformedJsonSaysWhere() {
    assertThat(malformed(bytes("{\"id\": x}")).offset()).isBetween(7L, 8L);
  }

  @Test
  void emptyBodyIsMalformed() {
    assertThat(malformed(bytes(" \r\n")).what()).isEqualTo(Malformation.EMPTY);
  }

  @Test
  void aFieldThatStandsTwiceIsMalformedKnownOrNot() {
    assertThat(malformed(bytes(START + ",\"title\":\"other\"}")).what())
        .isEqualTo(Malformation.DUPLICATE_FIELD);
    assertThat(malformed(bytes(START + ",\"x\":1,\"x\":1}")).message()).contains("/x");
    assertThat(malformed(bytes(START + ",\"review\":{\"by\":null,\"by\":\"b\"}}")).message())
        .contains("/review/by");
  }

  @Test
  void invalidUtf8SaysWhichByte() {
    Malformed result = malformed((START + ",\"url\":\"/caf\u00e9\"}").getBytes(ISO_8859_1));

    assertThat(result.what()).isEqualTo(Malformation.INVALID_UTF_8);
    assertThat(result.offset()).isEqualTo(START.length() + ",\"url\":\"/caf".length());
  }

  @Test
  void byteOrderMarkIsSkipped() {
    assertThat(readable("\uFEFF" + START + "}").draft().page().title()).isEqualTo("Lesion");
  }

  @Test
  void halfACharacterIsAFault() {
    Readable read = readable(START + ",\"aliases\":[\"\\ud83d\",\"\\ud83d\\ude00\"]}");

    assertThat(read.faults()).extracting(Fault::rule).containsExactly("broken-text");
    assertThat(read.draft().page().aliases()).containsExactly("😀");
  }

  @Test
  void textsOfAnyFormAreRepairedWhereTheyStand() {
    Readable read =
        readable(
            START
                + ",\"aliases\":[\"le\\u200bsion\",\"cafe\\u0301\",\"it\u00e2\u20ac\u2122s\"],\"url\":\"/a\\u200bb\"}");

    assertThat(read.draft().page().aliases()).containsExactly("lesion", "caf\u00e9", "it\u2019s");
    assertThat(read.faults())
        .extracting(Fault::rule, Fault::place)
        .containsExactly(
            Tuple.tuple("bad-url", "/url"), Tuple.tuple("mojibake-repaired", "/aliases/2"));
  }

  @Test
  void listsWithoutEndAreCutOff() {
    Readable read = readable(START + ",\"aliases\":[\"a\"" + ",\"b\"".repeat(20_000) + "]}");

    assertThat(read.faults()).extracting(Fault::rule).containsExactly("too-many");
    assertThat(read.draft().page().aliases()).hasSize(10_000);
  }

  @Test
  void faultsOfAHostileDraftAreCapped() {
    StringBuilder json = new StringBuilder(START);
    for (int i = 0; i < 5_000; i++) {
      json.append(",\"x").append(i).append("\":0");
    }

    assertThat(readable(json + "}").faults()).hasSize(101);
  }

  @Test
  void nestingWithoutEndIsMalformed() {
    assertThat(malformed(bytes(START + ",\"x\":" + "[".repeat(100_000))).what())
        .isEqualTo(Malformation.MALFORMED_JSON);
  }

  private Readable readable(String json) {
    DraftResult result = read(json);
    assertThat(result).isInstanceOf(Readable.class);
    return (Readable) result;
  }

  private Malformed malformed(byte[] json) {
    DraftResult result = reader.read(json, Form.JSON);
    assertThat(result).isInstanceOf(Malformed.class);
    return (Malformed) result;
  }

  private DraftResult read(String json) {
    return reader.read(bytes(json), Form.JSON);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }
}
