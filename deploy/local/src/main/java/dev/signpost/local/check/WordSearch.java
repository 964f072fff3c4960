package dev.signpost.local.check;

import dev.signpost.ingest.contract.Page;
import dev.signpost.ingest.contract.Page.Section;
import dev.signpost.ingest.quality.policy.Finding;
import dev.signpost.ingest.quality.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds lines in a text that is no JSON by the words that stand there, whatever markup is between
 * them: first those by which a place is known, such as a section's heading, then those the fault is
 * about.
 */
final class WordSearch implements LineFinder {
  private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^<>]*>");
  private static final int[] LENGTHS = {8, 5, 3, 2, 1};

  private final String source;
  private final Words words;
  private final Page page;
  private final List<Integer> sections = new ArrayList<>();

  WordSearch(String source, Page page) {
    this.source = source;
    this.words =
        Words.of(TAG.matcher(source).replaceAll(tag -> tag.group().replaceAll("[^\n]", " ")));
    this.page = page;
    int at = 0;
    for (Section section : page.sections()) {
      int found = section.heading() == null ? -1 : find(section.heading(), at);
      at = found < 0 ? at : found;
      sections.add(at);
    }
  }

  @Override
  public int line(Finding finding) {
    String[] steps = finding.fault().place().split("/", -1);
    int place = steps.length < 2 ? -1 : place(steps);
    int found = finding.quote().isEmpty() ? -1 : find(finding.quote(), Math.max(0, place));
    if (found < 0) {
      found = place >= 0 || finding.quote().isEmpty() ? place : find(finding.quote(), 0);
    }
    return found < 0 ? fieldLine(steps) : lineOf(words.start(found));
  }

  /** The first word of what a place holds, or of what stands before it; -1 if it is not found. */
  private int place(String[] steps) {
    int index = steps.length > 2 && steps[2].matches("\\d{1,6}") ? Integer.parseInt(steps[2]) : -1;
    return switch (steps[1]) {
      case "title" -> find(page.title(), 0);
      case "summary" -> page.summary() == null ? -1 : find(page.summary(), 0);
      case "sections" -> index < 0 || index >= sections.size() ? -1 : sections.get(index);
      case "aliases" -> index < 0 ? -1 : find(page.aliases().get(index), 0);
      case "redFlags" -> index < 0 ? -1 : find(page.redFlags().get(index), 0);
      case "questions" -> index < 0 ? -1 : find(page.questions().get(index), 0);
      case "faq" -> index < 0 ? -1 : find(page.faq().get(index).question(), 0);
      case "links" -> index < 0 ? -1 : link(page.links().get(index).to().slug());
      default -> -1;
    };
  }

  private int link(String slug) {
    return find(slug.replaceAll("[._-]", " "), 0);
  }

  /** The first word of a range that has the words of a text, as many of them as can be found. */
  private int find(String text, int from) {
    Words wanted = Words.of(text);
    for (int length : LENGTHS) {
      if (length <= wanted.count()) {
        long hash = wanted.hash(0, length);
        for (int i = from; i + length <= words.count(); i++) {
          if (words.hash(i) == wanted.hash(0) && words.hash(i, i + length) == hash) {
            return i;
          }
        }
      }
      if (length < 3 && wanted.count() >= 3) {
        return -1; // one or two words of many stand anywhere
      }
    }
    return -1;
  }

  /** The line of a field in the front matter. */
  private int fieldLine(String[] steps) {
    if (steps.length < 2 || !source.stripLeading().startsWith("---")) {
      return 0;
    }
    int at = source.indexOf("\n" + steps[1] + ":");
    return at < 0 ? 0 : lineOf(at + 1);
  }

  private int lineOf(int place) {
    int line = 1;
    for (int i = 0; i < place; i++) {
      line += source.charAt(i) == '\n' ? 1 : 0;
    }
    return line;
  }
}
