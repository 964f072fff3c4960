package dev.signpost.search.query;

import dev.signpost.language.text.DataFile;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Something questions ask of a thing: its treatment, its causes, what it is.
 *
 * @param pattern how they say so
 * @param roles of the sections that answer it
 * @param headings words of their headings, where pages give no roles
 */
public record QuestionKind(
    String name, Pattern pattern, List<String> roles, List<String> headings) {
  private static final String WHAT_IT_IS = "definition";
  private static final List<QuestionKind> ALL =
      DataFile.rows(QuestionKind.class, "question-kinds.tsv").stream()
          .map(row ->
              new QuestionKind(
                  row.get(0),
                  Pattern.compile(row.get(1), Pattern.CASE_INSENSITIVE),
                  List.of(row.get(2).split("\\|")),
                  List.of(row.get(3).split("\\|"))))
          .toList();

  public QuestionKind {
    roles = List.copyOf(roles);
    headings = List.copyOf(headings);
  }

  /** What the text asks for; what a thing is only if nothing else. */
  static List<QuestionKind> askedIn(String text) {
    List<QuestionKind> asked =
        ALL.stream().filter(kind -> kind.pattern.matcher(text).find()).toList();
    return asked.size() < 2
        ? asked
        : asked.stream().filter(kind -> !kind.name.equals(WHAT_IT_IS)).toList();
  }

  /** The text without the words that only say what is asked for. */
  static String without(String text, List<QuestionKind> kinds) {
    String rest = text;
    for (QuestionKind kind : kinds) {
      rest =
          kind.pattern.matcher(rest).replaceAll(found -> " ".repeat(found.end() - found.start()));
    }
    return rest;
  }
}
