package dev.signpost.language.report;

import dev.signpost.ingest.contract.PageId;
import dev.signpost.language.assertion.Assertion;
import dev.signpost.language.lexicon.Lexicon;
import dev.signpost.language.report.Layout.Sentence;
import dev.signpost.language.text.DataFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What should not wait, whatever pages there are: findings stated as present or not ruled out, and
 * wordings and complaints that call for haste. All of it is data; it promises no completeness.
 */
public final class UrgentNotices {
  private static final String HARMLESS = "none";

  private final Lexicon names;
  private final Map<PageId, Entry> entries = new HashMap<>();

  private record Entry(String id, boolean finding, String text) {}

  private UrgentNotices() {
    Lexicon.Builder lexicon = Lexicon.builder();
    for (List<String> row : DataFile.rows(UrgentNotices.class, "notices.tsv")) {
      PageId key = PageId.of("finding/" + row.get(0));
      lexicon.put(key, List.of(row.get(2).split("\\|", -1)));
      if (!row.get(1).equals(HARMLESS)) {
        entries.put(key, new Entry(row.get(0), row.get(1).equals("finding"), row.get(3)));
      }
    }
    names = lexicon.build();
  }

  private static final class Standard {
    static final UrgentNotices NOTICES = new UrgentNotices();
  }

  /** The notices that come with this module. */
  public static UrgentNotices standard() {
    return Standard.NOTICES;
  }

  /** The notices a text calls for, each once, in order of appearance. */
  public List<Notice> of(String text) {
    MarkedText marked = new MarkedText();
    marked.read(text);
    return of(marked, new Layout(marked).sentences());
  }

  List<Notice> of(MarkedText text, List<Sentence> sentences) {
    List<Notice> notices = new ArrayList<>();
    Set<String> told = new HashSet<>();
    for (Finding place : new NameReader(text, sentences).read(names)) {
      for (PageId key : place.pages()) {
        Entry entry = entries.get(key);
        if (entry != null && calls(entry, place.said()) && told.add(entry.id)) {
          notices.add(new Notice(entry.id, entry.text, place.start(), place.end()));
        }
      }
    }
    return notices;
  }

  /** Complaints and wordings count in whatever section they stand. */
  private static boolean calls(Entry entry, Finding.Said said) {
    Assertion assertion = entry.finding ? said.assertion() : said.literal();
    return assertion == Assertion.PRESENT || assertion == Assertion.POSSIBLE;
  }
}
