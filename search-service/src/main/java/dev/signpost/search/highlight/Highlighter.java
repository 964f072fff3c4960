package dev.signpost.search.highlight;

import com.fasterxml.jackson.databind.JsonNode;
import dev.signpost.search.highlight.EnglishText.Word;
import dev.signpost.search.highlight.Passages.Passage;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Shows where pages have the words of a question. */
public final class Highlighter {
  /** What is read of a page. */
  public static final List<String> FIELDS = List.of("title", "aliases", "summary", "sections.text");

  /** Of these, those that are shown whole. */
  private static final Set<String> NAMES = Set.of("title", "aliases");

  /** Characters of one text that are looked at. */
  private static final int MOST = 200_000;

  private final EnglishText english = new EnglishText();
  private final MarkedWords marked = new MarkedWords(english);

  /**
   * How the pages found for a question are marked: the whole title, one other name, one passage of
   * the summary, two of the sections; of each only if it has a word that is marked. A passage that
   * another of the pages has too is a publisher's own rather than about the page, and is shown only
   * where there is no other.
   *
   * @param names of the concepts that the question names, which are marked where they stand whole
   * @param pages their own JSON
   * @return of each page, in that order
   */
  public List<List<Highlight>> of(String question, Collection<String> names, List<JsonNode> pages) {
    Wanted wanted = new Wanted(question, names, english);
    List<List<Field>> fields = pages.stream().map(page -> fields(page, wanted)).toList();
    Repeated repeated = new Repeated();
    fields.forEach(repeated::add);
    return fields.stream()
        .map(page -> page.stream().flatMap(f -> f.best(repeated)).toList())
        .toList();
  }

  private List<Field> fields(JsonNode page, Wanted wanted) {
    List<String> sections =
        page.path("sections").valueStream().map(section -> section.path("text").asText()).toList();
    return List.of(
        new Field("title", 1, whole(texts(page.path("title")), wanted)),
        new Field("aliases", 1, whole(texts(page.path("aliases")), wanted)),
        new Field("summary", 1, passages(texts(page.path("summary")), wanted)),
        new Field("sections.text", 2, passages(sections, wanted)));
  }

  private static List<String> texts(JsonNode field) {
    return field.isTextual()
        ? List.of(field.asText())
        : field.valueStream().map(JsonNode::asText).toList();
  }

  private List<Place> whole(List<String> texts, Wanted wanted) {
    return places(texts, wanted, (text, words) -> List.of(new Passage(0, text.length(), words)));
  }

  private List<Place> passages(List<String> texts, Wanted wanted) {
    return places(texts, wanted, Passages::of);
  }

  private interface Cutting {
    List<Passage> cut(String text, List<Word> words);
  }

  private List<Place> places(List<String> texts, Wanted wanted, Cutting cutting) {
    List<List<Word>> words =
        texts.stream()
            .map(Highlighter::bounded)
            .map(text -> wanted.of(text, marked.in(text, wanted.sought())))
            .toList();
    PassageScore score =
        new PassageScore(
            texts.stream().mapToInt(String::length).sum(),
            words.stream().flatMap(List::stream).toList());
    List<Place> places = new ArrayList<>();
    int before = 0;
    for (int i = 0; i < texts.size(); i++) {
      String text = texts.get(i);
      if (!words.get(i).isEmpty()) {
        for (Passage passage : cutting.cut(text, words.get(i))) {
          int at = before + passage.start();
          places.add(
              new Place(
                  text.substring(passage.start(), passage.end()),
                  passage,
                  at,
                  score.of(passage, at),
                  wanted.asksFor(passage.words())));
        }
      }
      before += text.length();
    }
    return places;
  }

  private static String bounded(String text) {
    return text.length() > MOST ? text.substring(0, MOST) : text;
  }

  /**
   * Places of a field with words that are marked.
   *
   * @param most how many are shown
   */
  private record Field(String name, int most, List<Place> places) {
    /** The best of them, in the order they stand in. */
    Stream<Highlight> best(Repeated repeated) {
      return places.stream()
          .sorted(
              Comparator.comparing(repeated::has)
                  .thenComparing(Place::asked, Comparator.reverseOrder())
                  .thenComparing(Comparator.comparingDouble(Place::score).reversed()))
          .limit(most)
          .sorted(Comparator.comparingInt(Place::before))
          .map(place -> place.shown(name));
    }
  }

  /** Texts of passages that several pages have. */
  private static final class Repeated {
    private final Set<String> once = new HashSet<>();
    private final Set<String> more = new HashSet<>();

    void add(List<Field> page) {
      page.stream()
          .filter(field -> !NAMES.contains(field.name()))
          .flatMap(field -> field.places().stream())
          .map(Place::cut)
          .distinct()
          .filter(text -> !once.add(text))
          .forEach(more::add);
    }

    boolean has(Place place) {
      return more.contains(place.cut());
    }
  }

  /**
   * A passage in a field.
   *
   * @param cut its text
   * @param before how much of the field stands before it
   * @param asked whether it has a word of the question itself
   */
  private record Place(String cut, Passage passage, int before, double score, boolean asked) {
    Highlight shown(String field) {
      int start = passage.start();
      return Highlight.of(
          field,
          cut,
          passage.words().stream()
              .map(word -> List.of(word.start() - start, word.end() - start))
              .toList());
    }
  }
}
