package dev.signpost.ingest.forms;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.signpost.ingest.forms.encoding.Utf8;
import java.nio.ByteBuffer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class DraftReaderPropertyTest {
  private static final byte[] DRAFT =
      """
      {"id":"term/x","title":"Größe 😀","sections":[{"heading":"h","text":"t\\n\\u00e9"}],"revision":3}\
      """
          .getBytes(UTF_8);

  private final DraftReader reader = new DraftReader();

  @Property
  void anyBytesGetAnAnswerInAnyForm(@ForAll byte[] bytes, @ForAll Form form) {
    assertThat(reader.read(bytes, form)).isNotNull();
  }

  @Property
  void aDraftWithOneByteChangedGetsAnAnswer(
      @ForAll @IntRange(max = 90) int at, @ForAll byte value, @ForAll Form form) {
    byte[] changed = DRAFT.clone();
    changed[at] = value;

    assertThat(reader.read(changed, form)).isNotNull();
    assertThat(reader.read(prefixed("---\n", changed), form)).isNotNull();
  }

  @Property
  void firstInvalidByteIsWhereADecoderStops(@ForAll("nearlyUtf8") byte[] bytes) {
    assertThat(Utf8.firstInvalid(bytes)).isEqualTo(firstInvalidByDecoder(bytes));
  }

  @Property
  void textComesBackAsItWas(@ForAll String title, @ForAll String summary) {
    byte[] json =
        new io.vertx.core.json.JsonObject()
            .put("id", "term/x")
            .put("title", "t" + title)
            .put("summary", summary)
            .encode()
            .getBytes(UTF_8);

    if (reader.read(json, Form.JSON) instanceof DraftResult.Readable first) {
      assertThat(reader.read(first.draft().toJson(), Form.JSON))
          .isInstanceOfSatisfying(
              DraftResult.Readable.class,
              again ->
                  assertThat(again.draft().page().title()).isEqualTo(first.draft().page().title()));
    }
  }

  @Provide
  Arbitrary<byte[]> nearlyUtf8() {
    Arbitrary<byte[]> text = Arbitraries.strings().ofMaxLength(20).map(s -> s.getBytes(UTF_8));
    Arbitrary<byte[]> noise =
        Arbitraries.bytes().between((byte) -128, (byte) -1).array(byte[].class).ofMaxSize(4);
    return net.jqwik.api.Combinators.combine(text, noise, text)
        .as((a, b, c) -> prefixed(a, prefixed(b, c)));
  }

  private static int firstInvalidByDecoder(byte[] bytes) {
    var decoder = UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    var out = java.nio.CharBuffer.allocate(bytes.length + 1);
    var result = decoder.decode(in, out, true);
    return result.isUnderflow() ? -1 : in.position();
  }

  private static byte[] prefixed(String text, byte[] rest) {
    return prefixed(text.getBytes(UTF_8), rest);
  }

  private static byte[] prefixed(byte[] first, byte[] rest) {
    return ByteBuffer.allocate(first.length + rest.length).put(first).put(rest).array();
  }
}
