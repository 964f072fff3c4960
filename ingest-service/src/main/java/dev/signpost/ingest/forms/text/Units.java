package dev.signpost.ingest.forms.text;

import dev.signpost.ingest.forms.text.Unit.Sort;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes plain text apart into its units, joining lines that were wrapped. */
final class Units {
  private static final Pattern LINE_END = Pattern.compile("\r\n|[\n\r\f\u000B\u2028\u2029]");
  private static final Pattern BULLET =
      Pattern.compile("[-*+\u2022\u2023\u25AA\u25CF\u25E6\u00B7\u2013\u2043][\\s\\p{Z}]+(.*)");
  private static final Pattern NUMBER = Pattern.compile("\\(?\\d{1,2}[.)][\\s\\p{Z}]+.*");
  private static final Pattern HASHES = Pattern.compile("#{1,6}[ \t]+(.*)");
  private static final Pattern UNDERLINE = Pattern.compile("={3,}|-{3,}|~{3,}");

  /** Longer lines than this were not wrapped by hand or by mail. */
  private static final int WRAPPED_AT_MOST = 100;

  /** A line that goes on below fills most of its width. */
  private static final int WRAPPED_AT_LEAST = 45;

  private final List<Unit> units = new ArrayList<>();

  private Units() {}

  static List<Unit> of(String text) {
    List<String> lines = LINE_END.splitAsStream(text).map(Edges::strip).toList();
    boolean wrapped =
        lines.stream().allMatch(line -> line.length() <= WRAPPED_AT_MOST)
            && lines.stream().anyMatch(String::isEmpty);
    Units units = new Units();
    String before = "";
    for (String line : lines) {
      if (!line.isEmpty()) {
        units.add(line, wrapped && before.length() >= WRAPPED_AT_LEAST);
      }
      before = line;
    }
    return units.units;
  }

  private void add(String line, boolean mayGoOn) {
    Matcher bullet = BULLET.matcher(line);
    Matcher hashes = HASHES.matcher(line);
    if (UNDERLINE.matcher(line).matches()) {
      underline();
    } else if (line.startsWith("|") && line.length() > 2) {
      row(line);
    } else if (hashes.matches()) {
      units.add(new Unit(Sort.HEADING, hashes.group(1)));
    } else if (bullet.matches()) {
      units.add(new Unit(Sort.BULLET, bullet.group(1)));
    } else if (NUMBER.matcher(line).matches()) {
      units.add(new Unit(Sort.NUMBERED, line));
    } else if (mayGoOn && !units.isEmpty() && units.getLast().sort() != Sort.HEADING) {
      goOn(line);
    } else {
      units.add(new Unit(Sort.PROSE, line));
    }
  }

  private void goOn(String line) {
    Unit begun = units.removeLast();
    units.add(new Unit(begun.sort(), begun.text() + " " + line));
  }

  private void underline() {
    if (!units.isEmpty() && units.getLast().sort() == Sort.PROSE) {
      units.add(new Unit(Sort.HEADING, units.removeLast().text()));
    }
  }

  /** Rows between header and body of a table only draw a line. */
  private void row(String line) {
    if (!line.chars().allMatch(c -> "|-:+ ".indexOf(c) >= 0)) {
      units.add(new Unit(Sort.ROW, line));
    }
  }
}
