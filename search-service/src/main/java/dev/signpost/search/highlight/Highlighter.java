package dev.signpost.search.highlight;

import com.fasterxml.jackson.databind.JsonNode;
import dev.signpost.search.highlight.EnglishText.Word;
import dev.signpost.search.highlight.Passages.Passage;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Shows where pages have the words of a question. */
public final class Highlighter {
  /** What is read of a page. */
  public static final List<String> FIELDS = List.of("title", "aliases", "summary", "sections.text");

  /** Characters of one text that are looked at. */
  private static final int MOST = 200_000;

  private final EnglishText english = new EnglishText();
  private final MarkedWords marked = new MarkedWords(english);

  /**
   * How the pages found for a question are marked: the whole title, one other name, one passage of
   * the summary, two of the sections; of each only if it has a word that is marked.
   *
   * @param names of the concepts that the question names, which are marked where they stand whole
   * @return from a page's own JSON to its highlights, in that order
   */
  public Function<JsonNode, List<Highlight>> of(String question, Collection<String> names) {
    Wanted wanted = new Wanted(question, names, english);
    return page -> {
      List<Highlight> highlights = new ArrayList<>();
      add("title", whole(texts(page.path("title")), wanted), 1, highlights);
      add("aliases", whole(texts(page.path("aliases")), wanted), 1, highlights);
      add("summary", passages(texts(page.path("summary")), wanted), 1, highlights);
      List<String> sections =
          page.path("sections")
              .valueStream()
              .map(section -> section.path("text").asText())
              .toList();
      add("sections.text", passages(sections, wanted), 2, highlights);
      return highlights;
    };
  }

  private static List<String> texts(JsonNode field) {
    return field.isTextual()
        ? List.of(field.asText())
        : field.valueStream().map(JsonNode::asText).toList();
  }

  /** The best of them, in the order they stand in. */
  private static void add(String field, List<Place> places, int most, List<Highlight> highlights) {
    places.stream()
        .sorted(Comparator.comparingDouble(Place::score).reversed())
        .limit(most)
        .sorted(Comparator.comparingInt(Place::before))
        .map(place -> place.shown(field))
        .forEach(highlights::add);
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
          places.add(new Place(text, passage, at, score.of(passage, at)));
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
   * A passage in a field.
   *
   * @param before how much of the field stands before it
   */
  private record Place(String text, Passage passage, int before, double score) {
    Highlight shown(String field) {
      int start = passage.start();
      return Highlight.of(
          field,
          text.substring(start, passage.end()),
          passage.words().stream()
              .map(word -> List.of(word.start() - start, word.end() - start))
              .toList());
    }
  }
}
