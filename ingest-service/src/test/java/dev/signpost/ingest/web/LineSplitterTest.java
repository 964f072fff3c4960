package dev.signpost.ingest.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.buffer.Buffer;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class LineSplitterTest {
  @Test
  void linesAreNumberedEmptyOnesIncluded() {
    LineSplitter splitter = new LineSplitter(100);

    List<Line> lines = splitter.feed(Buffer.buffer("a\n\n \r\nb\nc"));

    assertThat(lines)
        .extracting(Line::number, LineSplitterTest::text)
        .containsExactly(t(1, "a"), t(4, "b"));
    assertThat(splitter.finish())
        .hasValueSatisfying(line -> assertThat(line.number()).isEqualTo(5));
  }

  @Test
  void tooLongALineIsToldAndTheNextOneIsRead() {
    LineSplitter splitter = new LineSplitter(3);

    List<Line> lines = new ArrayList<>(splitter.feed(Buffer.buffer("ab")));
    lines.addAll(splitter.feed(Buffer.buffer("cd")));
    lines.addAll(splitter.feed(Buffer.buffer("ef\nok\nlonger")));
    splitter.finish().ifPresent(lines::add);

    assertThat(lines)
        .extracting(Line::number, Line::tooLong)
        .containsExactly(t(1, true), t(2, false), t(3, true));
    assertThat(splitter.finish()).isEmpty();
  }

  @Property
  void piecesDoNotMatter(
      @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 60) String text,
      @ForAll @IntRange(min = 1, max = 9) int size) {
    byte[] bytes = text.replace('c', '\n').getBytes(UTF_8);
    LineSplitter whole = new LineSplitter(5);
    List<Line> expected = new ArrayList<>(whole.feed(Buffer.buffer(bytes)));
    whole.finish().ifPresent(expected::add);

    LineSplitter cut = new LineSplitter(5);
    List<Line> lines = new ArrayList<>();
    for (int from = 0; from < bytes.length; from += size) {
      int to = Math.min(bytes.length, from + size);
      lines.addAll(cut.feed(Buffer.buffer(bytes).getBuffer(from, to)));
    }
    cut.finish().ifPresent(lines::add);

    assertThat(lines)
        .usingRecursiveFieldByFieldElementComparator()
        .containsExactlyElementsOf(expected);
  }

  private static String text(Line line) {
    return new String(line.bytes(), UTF_8);
  }

  private static Tuple t(long number, Object value) {
    return Tuple.tuple(number, value);
  }
}
