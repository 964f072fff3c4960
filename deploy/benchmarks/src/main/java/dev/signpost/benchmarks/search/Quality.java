package dev.signpost.benchmarks.search;

import dev.signpost.benchmarks.search.Figure.Asked;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Predicate;

/** Asks all questions of a loaded Signpost and counts. */
final class Quality {
  private static final int DEPTH = 10;
  private static final int TITLES = 1_000;
  private static final long SEED = 20_261_128;

  private final SearchData data;
  private final SearchClient client;
  private final List<Figure> figures = new ArrayList<>();

  Quality(SearchData data, SearchClient client) {
    this.data = data;
    this.client = client;
  }

  List<Figure> withAliases() {
    questions();
    synonyms("synonym queries", .97);
    List<String> titles = titles();
    Typing typing = new Typing(SEED, titles);
    typos("generated", titles.subList(0, Math.min(TITLES, titles.size())), typing::slip);
    Map<String, String> known = data.misspellings();
    typos("really written", titles, title -> Typing.misspelt(title, known));
    lookAlikes(titles);
    return figures;
  }

  List<Figure> withoutAliases() {
    synonyms("synonym queries, aliases withheld", .35);
    return figures;
  }

  private void questions() {
    List<JudgedQuestion> all = data.questions();
    if (all.isEmpty()) {
      return;
    }
    List<JudgedQuestion> pairs = all.stream().filter(JudgedQuestion::hasSummary).toList();
    Scored merged = score(all, JudgedQuestion::merged);
    figures.add(Figure.atLeast("merged questions, nDCG@10", merged.mean(), .82, merged.asked()));
    if (!pairs.isEmpty()) {
      Scored raw = score(pairs, JudgedQuestion::raw);
      Scored summaries = score(pairs, JudgedQuestion::summary);
      figures.add(Figure.plain("raw messages, nDCG@10", raw.mean(), raw.asked()));
      figures.add(Figure.plain("their summaries, nDCG@10", summaries.mean(), summaries.asked()));
      figures.add(
          Figure.atMost("lost by raw messages", summaries.mean() - raw.mean(), .06, raw.asked()));
    }
  }

  private void synonyms(String what, double aim) {
    List<JudgedQuestion> synonyms = data.synonyms();
    if (!synonyms.isEmpty()) {
      Scored scored = score(synonyms, JudgedQuestion::raw);
      figures.add(Figure.atLeast(what + ", nDCG@10", scored.mean(), aim, scored.asked()));
    }
  }

  private Scored score(List<JudgedQuestion> questions, Function<JudgedQuestion, String> wording) {
    double sum = 0;
    int refused = 0;
    for (JudgedQuestion question : questions) {
      Answer answer = client.ask(wording.apply(question));
      sum += question.grades().ndcg(answer.pages(), DEPTH);
      refused += answer.refused() ? 1 : 0;
    }
    return new Scored(sum / questions.size(), new Asked(questions.size(), refused));
  }

  /** A title is found if a page of that title is among the first three. */
  private void typos(String what, List<String> titles, Function<String, Optional<String>> typed) {
    int asked = 0;
    int clean = 0;
    int withTypo = 0;
    for (String title : titles) {
      Optional<String> typo = typed.apply(title);
      if (typo.isPresent()) {
        Predicate<String> same = title::equalsIgnoreCase;
        asked++;
        clean += found(title, same) ? 1 : 0;
        withTypo += found(typo.get(), same) ? 1 : 0;
      }
    }
    if (asked > 0) {
      Asked all = new Asked(asked, 0);
      figures.add(Figure.plain("titles, success@3 (" + what + ")", 1.0 * clean / asked, all));
      figures.add(
          Figure.atMost("lost by one typo, " + what, 1.0 * (clean - withTypo) / asked, .04, all));
    }
  }

  private boolean found(String text, Predicate<String> title) {
    return client.ask(text).titles().stream().limit(3).anyMatch(title);
  }

  private void lookAlikes(List<String> titles) {
    var pairs = LookAlikes.of(titles);
    long merged = pairs.stream().filter(pair -> pair.mergedIn(client.ask(pair.asked()))).count();
    figures.add(
        Figure.atMost(
            "look-alikes taken for each other", (double) merged, 0, new Asked(pairs.size(), 0)));
  }

  /** Distinct titles in a fixed random order. */
  private List<String> titles() {
    List<String> titles =
        new ArrayList<>(
            data.corpus().drafts().stream()
                .map(draft -> draft.path("title").asText())
                .filter(title -> !title.isBlank())
                .map(title -> title.toLowerCase(Locale.ROOT))
                .distinct()
                .sorted()
                .toList());
    Collections.shuffle(titles, new Random(SEED));
    return titles;
  }

  private record Scored(double mean, Asked asked) {}
}
