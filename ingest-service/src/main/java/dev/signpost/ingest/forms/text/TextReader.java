package dev.signpost.ingest.forms.text;

import dev.signpost.ingest.contract.PageKind;
import dev.signpost.ingest.forms.outline.Block;
import dev.signpost.ingest.forms.outline.Block.Heading;
import dev.signpost.ingest.forms.outline.Block.Item;
import dev.signpost.ingest.forms.outline.Block.Items;
import dev.signpost.ingest.forms.outline.Block.Paragraph;
import dev.signpost.ingest.forms.outline.Block.Table;
import dev.signpost.ingest.forms.outline.BlockNames;
import dev.signpost.ingest.forms.outline.Keys;
import dev.signpost.ingest.forms.outline.KindWords;
import dev.signpost.ingest.forms.text.Unit.Sort;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads plain text. */
public final class TextReader {
  private static final int MOST_LINES_ABOVE = 4;
  private static final int WORDS_OF_TITLE = 3;
  private static final Pattern INTRODUCTION =
      Pattern.compile(
          "(?i)\\(what it is\\)|\\bintroduction\\b|^(?:overview|definition|summary|background)$");

  private TextReader() {}

  /** Reads a page. */
  public static TextPage read(String text, BlockNames names) {
    List<Unit> units = Units.of(text);
    int title = title(units);
    List<String> above = units.subList(0, Math.max(0, title)).stream().map(Unit::text).toList();
    Optional<PageKind> kind =
        above.stream().flatMap(line -> KindWords.kind(line).stream()).findFirst();
    return new TextPage(
        title < 0 ? untitled(units) : units.get(title).text(),
        title < 0,
        kind.orElse(null),
        (int) above.stream().filter(line -> KindWords.kind(line).isEmpty()).count(),
        blocks(units.subList(title + 1, units.size()), names));
  }

  /** Of the lines before the first paragraph: the first that says more than a name or a label. */
  private static int title(List<Unit> units) {
    int end = 0;
    while (end < Math.min(units.size(), MOST_LINES_ABOVE) && mayBeTitle(units.get(end))) {
      end++;
    }
    for (int i = 0; i < end; i++) {
      String line = units.get(i).text();
      if (Keys.words(line) >= WORDS_OF_TITLE && KindWords.kind(line).isEmpty()) {
        return i;
      }
    }
    return end == 0 ? -1 : KindWords.kind(units.getFirst().text()).isPresent() && end > 1 ? 1 : 0;
  }

  private static boolean mayBeTitle(Unit unit) {
    return (unit.sort() == Sort.HEADING || unit.sort() == Sort.PROSE)
        && Shape.isHeadingLike(unit.text())
        && !INTRODUCTION.matcher(unit.text()).find();
  }

  /** A text that starts with its introduction has no title, but says what it introduces. */
  private static @Nullable String untitled(List<Unit> units) {
    String first = units.isEmpty() ? "" : units.getFirst().text();
    String topic =
        Shape.isHeadingLike(first) ? INTRODUCTION.matcher(first).replaceAll("").strip() : "";
    return topic.isEmpty() ? null : topic;
  }

  private static List<Block> blocks(List<Unit> units, BlockNames names) {
    Headings headings = new Headings(new Looks(units, names));
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < units.size(); ) {
      Unit unit = units.get(i);
      int level = headings.level(i);
      int end = level > 0 ? i + 1 : end(units, i);
      List<Unit> same = units.subList(i, end);
      blocks.add(level > 0 ? new Heading(level, unit.text()) : block(unit.sort(), same));
      i = end;
    }
    return blocks;
  }

  /** Where the list or table that begins here ends. */
  private static int end(List<Unit> units, int from) {
    Sort sort = units.get(from).sort();
    int end = from + 1;
    while (sort != Sort.PROSE && end < units.size() && units.get(end).sort() == sort) {
      end++;
    }
    return end;
  }

  private static Block block(Sort sort, List<Unit> units) {
    return switch (sort) {
      case HEADING, PROSE -> new Paragraph(units.getFirst().text());
      case ROW -> new Table(units.stream().map(TextReader::cells).toList(), List.of());
      case BULLET -> new Items(units.stream().map(unit -> item("-", unit.text())).toList());
      case NUMBERED -> new Items(units.stream().map(TextReader::numbered).toList());
    };
  }

  private static List<String> cells(Unit row) {
    String line = row.text().substring(1);
    String inner = line.endsWith("|") ? line.substring(0, line.length() - 1) : line;
    return Arrays.stream(inner.split("\\|", -1)).map(String::strip).toList();
  }

  private static Item numbered(Unit unit) {
    int space = unit.text().indexOf(' ');
    return space < 0
        ? item("-", unit.text())
        : item(unit.text().substring(0, space), unit.text().substring(space + 1).strip());
  }

  private static Item item(String mark, String text) {
    return new Item(mark, 0, text, List.of());
  }
}
