package dev.signpost.ingest.quality.text;

import dev.signpost.ingest.quality.text.Lines.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Lines that announce a list, and have none. */
public final class Announcements {
  /** What a paragraph begins with that goes on after a list. */
  private static final Set<String> AFTER_A_LIST =
      Set.of("these", "however", "therefore", "thus", "any", "overall", "otherwise");

  private Announcements() {}

  /** Such a line, by its place. */
  public record Broken(int start, int end, boolean last) {}

  /**
   * Lines of the text that end with a colon and are followed by nothing, or by what cannot be the
   * list.
   */
  public static List<Broken> in(Passage passage) {
    if (passage.text().indexOf(':') < 0) {
      return List.of();
    }
    List<Line> lines = passage.lines();
    List<Broken> broken = new ArrayList<>(0);
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      boolean last = i + 1 == lines.size();
      if (line.text().endsWith(":") && (last || goesOn(lines, i + 1))) {
        broken.add(new Broken(line.start(), line.end(), last));
      }
    }
    return broken;
  }

  private static boolean goesOn(List<Line> lines, int next) {
    Line line = lines.get(next);
    if (line.mayBeItem() || (next + 1 < lines.size() && lines.get(next + 1).mayBeItem())) {
      return false;
    }
    String first = line.text().split("\\W+", 2)[0].toLowerCase(Locale.ROOT);
    return AFTER_A_LIST.contains(first) || line.text().contains("of these");
  }
}
