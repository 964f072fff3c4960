package dev.signpost.backends;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Analysis components inside an index: chains, normalizers, and what survives a restart. */
class IndexSettingsIT {

  private static final Elasticsearch ELASTICSEARCH = Backends.shared().elasticsearch();
  private static final Http HTTP = new Http(ELASTICSEARCH);

  private static final String SETTINGS =
      """
      {"settings": {"number_of_replicas": 0, "analysis": {
         "char_filter": {"british": {"type": "mapping", "mappings": ["oedema => edema"]}},
         "filter": {
           "protected": {"type": "keyword_marker", "keywords": ["pelvis"]},
           "lay": {"type": "synonym_graph", "synonyms": ["slipped discs, herniated disc", "mri => magnetic resonance imaging"]},
           "start": {"type": "edge_ngram", "min_gram": 2, "max_gram": 12}},
         "normalizer": {"folded": {"type": "custom", "char_filter": ["british"], "filter": ["lowercase", "asciifolding"]}},
         "analyzer": {
           "text": {"tokenizer": "standard", "char_filter": ["british"], "filter": ["lowercase", "asciifolding", "protected", "porter_stem"]},
           "query": {"tokenizer": "standard", "filter": ["lowercase", "asciifolding", "porter_stem", "lay"]},
           "typed": {"tokenizer": "standard", "filter": ["lowercase", "start"]}}}},
       "mappings": {"dynamic": "strict", "properties": {
         "title": {"type": "text", "analyzer": "text", "search_analyzer": "query",
                   "fields": {"typed": {"type": "text", "analyzer": "typed", "search_analyzer": "standard"}}},
         "name": {"type": "keyword", "normalizer": "folded"}}}}
      """;

  @BeforeAll
  static void makeIndex() throws IOException, InterruptedException {
    assertThat(HTTP.put("/analysis", SETTINGS)).contains("\"acknowledged\":true");
    assertThat(
            HTTP.put(
                "/analysis/_doc/1?refresh=true",
                "{\"title\": \"Herniated disc with oedema\", \"name\": \"Schm\u00f6rl\"}"))
        .contains("created");
  }

  @Test
  void synonymsOfSeveralWordsFindEachOtherThoughTheStemmerStandsBefore()
      throws IOException, InterruptedException {
    assertThat(hits("{\"match_phrase\": {\"title\": \"slipped disc\"}}")).isOne();
    assertThat(hits("{\"match_phrase\": {\"title\": \"slipped pelvis\"}}")).isZero();
  }

  @Test
  void charFilterWorksInAnalyzer() throws IOException, InterruptedException {
    assertThat(hits("{\"match\": {\"title\": \"edema\"}}")).isOne();
  }

  @Test
  void normalizerFoldsAccents() throws IOException, InterruptedException {
    assertThat(hits("{\"term\": {\"name\": \"SCHMORL\"}}")).isOne();
  }

  @Test
  void wordsAreFoundByTheirStart() throws IOException, InterruptedException {
    assertThat(hits("{\"match\": {\"title.typed\": \"hern\"}}")).isOne();
  }

  @Test
  void indexIsThereAgainAfterSigkill() throws IOException, InterruptedException {
    ELASTICSEARCH.kill();
    ELASTICSEARCH.restart();

    assertThat(hits("{\"match_phrase\": {\"title\": \"slipped disc\"}}")).isOne();
  }

  private static long hits(String query) throws IOException, InterruptedException {
    String answer = HTTP.post("/analysis/_count", "{\"query\": " + query + "}");
    String count = answer.replaceFirst("^\\{\"count\":(\\d+),.*$", "$1");
    assertThat(count).as(answer).matches("\\d+");
    return Long.parseLong(count);
  }
}
