package dev.signpost.language.assertion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signpost.ingest.contract.PageId;
import dev.signpost.language.Mention;
import dev.signpost.language.Recogniser;
import dev.signpost.language.lexicon.Lexicon;
import dev.signpost.language.text.DataFile;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AssertionTest {
  private static final PageId ASKED = PageId.of("finding/asked");

  static List<List<String>> sentences() {
    return DataFile.rows(AssertionTest.class, "sentences.tsv");
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void sentencesSayOfTheirFindingsWhatAReaderUnderstands(List<String> row) {
    String marked = row.get(1);
    int start = marked.indexOf('[');
    int end = marked.indexOf(']') - 1;
    String text = marked.replace("[", "").replace("]", "");
    Lexicon lexicon = Lexicon.builder().put(ASKED, List.of(text.substring(start, end))).build();

    assertThat(new Recogniser(() -> lexicon).recognise(text))
        .filteredOn(mention -> mention.start() == start)
        .extracting(Mention::assertion)
        .extracting(Assertion::wireName)
        .containsExactly(row.get(0));
  }
}
