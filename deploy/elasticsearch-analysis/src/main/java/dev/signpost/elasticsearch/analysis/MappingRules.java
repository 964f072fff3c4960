package dev.signpost.elasticsearch.analysis;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a {@code mapping} character filter, one {@code from => to} each, with backslash
 * escapes.
 */
final class MappingRules {

  private static final Pattern RULE = Pattern.compile("(.*)\\s*=>\\s*(.*)\\s*$");
  private static final Pattern ESCAPE =
      Pattern.compile("\\\\(?:u([0-9a-fA-F]{4})|(.))", Pattern.DOTALL);

  private MappingRules() {}

  static NormalizeCharMap parse(List<String> rules) {
    NormalizeCharMap.Builder builder = new NormalizeCharMap.Builder();
    for (String rule : rules) {
      Matcher matcher = RULE.matcher(rule);
      if (!matcher.find()) {
        throw new IllegalArgumentException("Invalid Mapping Rule: [" + rule + "]");
      }
      builder.add(unescaped(matcher.group(1).strip()), unescaped(matcher.group(2).strip()));
    }
    return builder.build();
  }

  private static String unescaped(String text) {
    return ESCAPE.matcher(text).replaceAll(escape -> Matcher.quoteReplacement(meaning(escape)));
  }

  private static String meaning(MatchResult escape) {
    @Nullable String codeUnit = escape.group(1);
    if (codeUnit != null) {
      return String.valueOf((char) Integer.parseInt(codeUnit, 16));
    }
    return switch (escape.group(2)) {
      case "n" -> "\n";
      case "t" -> "\t";
      case "r" -> "\r";
      case "b" -> "\b";
      case "f" -> "\f";
      default -> escape.group(2);
    };
  }
}
