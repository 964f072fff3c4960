package dev.signpost.search.notices;

import dev.signpost.language.text.DataFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Tells which questions sound like an emergency, and what is to be said then. */
public final class Urgency {
  /** Asks what something is, what it comes from, how it is treated: to read, not for help. */
  private static final Pattern TO_READ =
      Pattern.compile(
          "^\\W*(?:what (?:is|are|does|do|causes?)|what's|whats|which|who|how (?:is|are|do (?:doctors|you)|does|common|to)"
              + "|why (?:is|are|does|do)|definition|meaning|define|symptoms? of|signs? of|causes? of|treatments? (?:of|for)"
              + "|types? of|risk factors?|difference|prevention of|tell me about|information|info|articles?|pages?"
              + "|explain|can (?:an? )?(?:mri|ct|x-?ray|scan))\\b|\\b(?:definition|meaning|vs\\.?|versus|difference between"
              + "|guidelines?|statistics|radiology|pathophysiology|differential)\\b",
          Pattern.CASE_INSENSITIVE);

  /** Somebody it happens to, now. */
  private static final Pattern SOMEBODY =
      Pattern.compile(
          "\\b(?:i|i'm|im|i've|ive|i'd|my|me|mine|we|our|he|she|his|her|him|husband|wife|son|daughter|mother|father|mum|mom"
              + "|dad|baby|child|friend|partner|now|right now|today|tonight|this morning|yesterday|suddenly)\\b",
          Pattern.CASE_INSENSITIVE);

  private final Signs signs = new Signs();
  private final List<Emergency> emergencies =
      DataFile.rows(Urgency.class, "urgent.tsv").stream()
          .map(row -> Emergency.of(row.get(0), row.get(1), text(row.get(0))))
          .toList();

  private static final class Texts {
    static final Map<String, String> BY_ID = read();

    private static Map<String, String> read() {
      Map<String, String> texts = new LinkedHashMap<>();
      DataFile.rows(Urgency.class, "texts.tsv").forEach(row -> texts.put(row.get(0), row.get(1)));
      return texts;
    }
  }

  /** What is to be said; each notice once. */
  public List<UrgentNotice> of(String question) {
    if (TO_READ.matcher(question).find() && !SOMEBODY.matcher(question).find()) {
      return List.of();
    }
    List<Signs.Sign> found = signs.in(question);
    return emergencies.stream()
        .filter(emergency -> emergency.isIn(found))
        .map(emergency -> new UrgentNotice(emergency.id(), emergency.text()))
        .distinct()
        .toList();
  }

  private static String text(String id) {
    String text = Texts.BY_ID.get(id);
    if (text == null) {
      throw new IllegalStateException("texts.tsv: no text for " + id);
    }
    return text;
  }
}
