package dev.signpost.backends;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every analysis component that index settings may name, on a real node: its own and the stand-ins.
 */
class AnalysisIT {

  private static final Pattern TOKEN = Pattern.compile("\"token\":\"([^\"]*)\"");
  private static final Http HTTP = new Http(Backends.shared().elasticsearch());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          lowercase                                                       | L4 Disc             | l4 disc
          {"type":"stop","stopwords":["the"]}                             | the disc            | disc
          {"type":"shingle","output_unigrams":false}                      | disc bulge mild     | disc_bulge bulge_mild
          porter_stem                                                     | bulging discs       | bulg disc
          kstem                                                           | bulging discs       | bulge disc
          {"type":"stemmer","language":"english"}                         | bulging discs       | bulg disc
          {"type":"stemmer","language":"light_english"}                   | bulging discs       | bulge disc
          {"type":"stemmer","language":"minimal_english"}                 | bulging discs       | bulging disc
          {"type":"stemmer","language":"possessive_english"}              | Baker's cyst        | Baker cyst
          {"type":"stemmer_override","rules":["discs=>disk"]}             | discs               | disk
          asciifolding                                                    | Schm\u00f6rl Sch\u00f6n | Schmorl Schon
          {"type":"asciifolding","preserve_original":true}                | Schm\u00f6rl        | Schmorl Schm\u00f6rl
          {"type":"pattern_replace","pattern":"^l(\\\\d)","replacement":"L$1"} | l4               | L4
          trim                                                            | disc                | disc
          uppercase                                                       | mri                 | MRI
          reverse                                                         | disc                | csid
          decimal_digit                                                   | \u0664              | 4
          unique                                                          | pain back pain      | pain back
          {"type":"unique","only_on_same_position":true}                  | pain back pain      | pain back pain
          {"type":"length","min":3}                                       | an MRI of discs     | MRI discs
          {"type":"limit","max_token_count":2}                            | one two three       | one two
          {"type":"truncate","length":4}                                  | stenosis            | sten
          truncate                                                        | spondylolisthesis   | spondyloli
          {"type":"edge_ngram","min_gram":2,"max_gram":4}                 | disc                | di dis disc
          {"type":"edge_ngram","min_gram":2,"max_gram":3,"side":"back"}   | disc                | sc isc
          {"type":"ngram","min_gram":3,"max_gram":3}                      | disc                | dis isc
          {"type":"word_delimiter_graph","preserve_original":true}        | T2WI                | T2WI T 2 WI
          {"type":"word_delimiter_graph","split_on_numerics":false,"catenate_all":true} | Wi-Fi | WiFi Wi Fi
          {"type":"elision","articles":["l"]}                             | l'os                | os
          flatten_graph                                                   | disc                | disc
          remove_duplicates                                               | disc disc           | disc disc
          keyword_repeat                                                  | disc                | disc disc
          """)
  @DisplayName("token filter")
  void tokenFilterDoesWhatItsNameSays(String filter, String text, String expected)
      throws IOException, InterruptedException {
    assertThat(tokens("\"tokenizer\":\"whitespace\",\"filter\":[" + definition(filter) + "]", text))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          standard                                                        | L4-L5 disc          | L4 L5 disc
          keyword                                                         | L4-L5 disc          | L4-L5_disc
          whitespace                                                      | L4-L5 disc          | L4-L5 disc
          letter                                                          | L4-L5 disc          | L L disc
          pattern                                                         | L4-L5 disc          | L4 L5 disc
          {"type":"pattern","pattern":","}                                | a,b                 | a b
          path_hierarchy                                                  | spine/lumbar        | spine spine/lumbar
          {"type":"edge_ngram","min_gram":2,"max_gram":3,"token_chars":["letter"]} | disc, mri  | di dis mr mri
          {"type":"ngram","min_gram":3,"max_gram":3}                      | disc                | dis isc
          """)
  @DisplayName("tokenizer")
  void tokenizerDoesWhatItsNameSays(String tokenizer, String text, String expected)
      throws IOException, InterruptedException {
    assertThat(tokens("\"tokenizer\":" + definition(tokenizer), text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          html_strip                                                      | <b>disc</b>         | disc
          {"type":"mapping","mappings":["oe => e"]}                       | oedema              | edema
          {"type":"pattern_replace","pattern":"(\\\\d)-(\\\\d)","replacement":"$1_$2"} | 4-5      | 4_5
          """)
  @DisplayName("character filter")
  void charFilterDoesWhatItsNameSays(String filter, String text, String expected)
      throws IOException, InterruptedException {
    assertThat(
            tokens(
                "\"tokenizer\":\"whitespace\",\"char_filter\":[" + definition(filter) + "]", text))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"standard", "simple", "whitespace", "keyword", "stop", "english"})
  void analyzerIsThere(String analyzer) throws IOException, InterruptedException {
    assertThat(tokens("\"analyzer\":\"" + analyzer + "\"", "disc")).isEqualTo("disc");
  }

  private static String definition(String component) {
    return component.startsWith("{") ? component : '"' + component + '"';
  }

  /** Tokens with a blank between, blanks inside them as underscores. */
  private static String tokens(String analysis, String text)
      throws IOException, InterruptedException {
    String answer = HTTP.post("/_analyze", "{" + analysis + ",\"text\":\"" + text + "\"}");
    List<String> tokens =
        TOKEN.matcher(answer).results().map(token -> token.group(1).replace(' ', '_')).toList();
    return tokens.isEmpty() ? answer : String.join(" ", tokens);
  }
}
