package dev.signpost.search.query;

import dev.signpost.ingest.contract.PageId;
import dev.signpost.language.Mention;
import dev.signpost.language.Recogniser;
import dev.signpost.language.assertion.Assertion;
import dev.signpost.search.query.Understanding.Form;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads what a question names and what it asks of it. */
final class Interpreter {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final Pattern YES_OR_NO =
      Pattern.compile(
          "^\\W*(?:is|are|can|could|does|do|did|will|would|should|has|have|may|might)\\b",
          Pattern.CASE_INSENSITIVE);

  /** A plain question says little beside the names in it. */
  private static final int MOST_WORDS_OF_A_PLAIN_QUESTION = 5;

  private final Recogniser recogniser;
  private final Function<Collection<PageId>, List<PageId>> denials;
  private final QuestionWords questionWords = QuestionWords.standard();

  /**
   * Reads with these names.
   *
   * @param denials pages whose wording only says that something of these is not there
   */
  Interpreter(Recogniser recogniser, Function<Collection<PageId>, List<PageId>> denials) {
    this.recogniser = recogniser;
    this.denials = denials;
  }

  Understanding of(String text) {
    List<Mention> mentions = recogniser.recogniseQuery(text);
    List<QuestionKind> kinds = QuestionKind.askedIn(text);
    return Understanding.of(concepts(mentions), kinds, form(text, mentions, kinds))
        .at(BodyPlace.in(text))
        .deniedBy(denials.apply(sought(mentions)));
  }

  private static List<PageId> concepts(List<Mention> mentions) {
    return mentions.stream().map(Mention::concepts).flatMap(List::stream).distinct().toList();
  }

  /** What the question does not deny itself. */
  private static List<PageId> sought(List<Mention> mentions) {
    return concepts(
        mentions.stream().filter(mention -> mention.assertion() != Assertion.ABSENT).toList());
  }

  private Form form(String text, List<Mention> mentions, List<QuestionKind> kinds) {
    if (plain(text, mentions, kinds)) {
      return Form.PLAIN;
    }
    return PastedWording.is(text) ? Form.PASTED : Form.OTHER;
  }

  /** Whether at least half of the few words that say anything are names. */
  private boolean plain(String text, List<Mention> mentions, List<QuestionKind> kinds) {
    if (YES_OR_NO.matcher(text).find()) {
      return false;
    }
    String rest = QuestionKind.without(text, kinds);
    int named = 0;
    int others = 0;
    for (MatchResult word : WORD.matcher(text).results().toList()) {
      if (mentions.stream().anyMatch(m -> m.start() <= word.start() && word.end() <= m.end())) {
        named++;
      } else if (!questionWords.has(
          rest.substring(word.start(), word.end()).strip().toLowerCase(Locale.ROOT))) {
        others++;
      }
    }
    return named >= others && named + others <= MOST_WORDS_OF_A_PLAIN_QUESTION && named > 0;
  }
}
