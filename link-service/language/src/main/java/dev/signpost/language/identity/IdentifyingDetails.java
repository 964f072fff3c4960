package dev.signpost.language.identity;

import dev.signpost.language.text.Gap;
import dev.signpost.language.text.PastedText;
import dev.signpost.language.text.TokenTrie;
import dev.signpost.language.text.Tokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds details that tell a person apart: names with a label, title or degree, dates of birth,
 * phone numbers, record numbers, addresses, e-mail. Levels, measurements, dates of scans, eponyms
 * and image numbers are none. It cannot find all, and nobody may rely on that. Keeps nothing of a
 * text; takes time in proportion to it.
 */
public final class IdentifyingDetails {
  private static final char ANY_DIGIT = '0';
  private static final int LONGEST_LOCAL_PART = 64;

  private final String text;
  private final Rules rules = Rules.standard();
  private final List<Detail> found = new ArrayList<>();

  private IdentifyingDetails(String text) {
    this.text = text;
  }

  /** Where the text has such details, from left to right. */
  public static List<Detail> in(String text) {
    IdentifyingDetails details = new IdentifyingDetails(PastedText.plain(text));
    details.readWords();
    details.readSigns();
    return details.merged();
  }

  private void readWords() {
    Tokens tokens = new Tokens();
    tokens.read(text, rules.vocabulary());
    for (int at = 0; at < tokens.size(); ) {
      int end = at + 1;
      List<Rule> longest = List.of();
      int node = TokenTrie.ROOT;
      for (int i = at; i < tokens.size() && (i == at || tokens.gap(i) < Gap.SENTENCE); i++) {
        node = rules.next(node, tokens.word(i));
        if (node == TokenTrie.NONE) {
          break;
        }
        if (!rules.at(node).isEmpty()) {
          longest = rules.at(node);
          end = i + 1;
        }
      }
      for (Rule rule : longest) {
        rule.at(text, tokens.start(at), tokens.end(end - 1)).ifPresent(found::add);
      }
      at = end;
    }
  }

  private void readSigns() {
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      boolean digit = sign >= '0' && sign <= '9';
      if (digit ? beginsNumber(i) : sign == '@' || sign == '+') {
        int start = sign == '@' ? localPart(i) : i;
        for (Rule rule : rules.at(digit ? ANY_DIGIT : sign)) {
          if (sign != '@' || start < i) {
            rule.at(text, i, i + 1)
                .ifPresent(d -> found.add(new Detail(d.category(), start, d.end())));
          }
        }
      }
    }
  }

  private boolean beginsNumber(int at) {
    if (at == 0) {
      return true;
    }
    char before = text.charAt(at - 1);
    return !Character.isLetterOrDigit(before) && before != '.' && before != '-' && before != '/';
  }

  /** Where the part of an e-mail address before the sign begins. */
  private int localPart(int at) {
    int start = at;
    while (start > 0 && at - start < LONGEST_LOCAL_PART && local(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static boolean local(char c) {
    return Character.isLetterOrDigit(c) || c == '.' || c == '_' || c == '%' || c == '+' || c == '-';
  }

  /** Overlapping details of one category are one. */
  private List<Detail> merged() {
    found.sort(Comparator.comparingInt(Detail::start).thenComparing(Detail::category));
    List<Detail> merged = new ArrayList<>();
    for (Detail detail : found) {
      Detail last = merged.isEmpty() ? null : merged.getLast();
      if (last != null && detail.start() < last.end() && detail.category() == last.category()) {
        merged.removeLast();
        int end = Math.max(last.end(), detail.end());
        merged.add(new Detail(last.category(), last.start(), end));
      } else {
        merged.add(detail);
      }
    }
    return List.copyOf(merged);
  }
}
