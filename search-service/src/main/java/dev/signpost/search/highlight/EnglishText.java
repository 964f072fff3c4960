package dev.signpost.search.highlight;

import dev.signpost.search.index.IndexDefinition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * Words of texts and questions as the index knows them: the analyzers {@code english_text} and
 * {@code english_query} of {@code pages.json}, made of the same parts.
 */
final class EnglishText implements AutoCloseable {
  private final Analyzer text = new English(IndexDefinition.commonWords());
  private final Analyzer query = new English(IndexDefinition.questionWords());

  /**
   * A word in a text.
   *
   * @param term the same for all its forms
   */
  record Word(String term, int start, int end) {}

  /** The words of a page's text, but those that stand on every page. */
  List<Word> words(String pageText) {
    return words(text, pageText);
  }

  /** What a question looks for. */
  Set<String> terms(String question) {
    return words(query, question).stream().map(Word::term).collect(Collectors.toSet());
  }

  private static List<Word> words(Analyzer analyzer, String of) {
    List<Word> words = new ArrayList<>();
    try (TokenStream tokens = analyzer.tokenStream("", of)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      OffsetAttribute offsets = tokens.addAttribute(OffsetAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        words.add(new Word(term.toString(), offsets.startOffset(), offsets.endOffset()));
      }
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException("a string cannot be read", e);
    }
    return words;
  }

  @Override
  public void close() {
    text.close();
    query.close();
  }

  private static final class English extends Analyzer {
    private final CharArraySet leftOut;

    English(Set<String> leftOut) {
      this.leftOut = new CharArraySet(leftOut, false);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
      Tokenizer tokenizer = new StandardTokenizer();
      TokenStream folded =
          new ASCIIFoldingFilter(new LowerCaseFilter(new EnglishPossessiveFilter(tokenizer)));
      return new TokenStreamComponents(tokenizer, new KStemFilter(new StopFilter(folded, leftOut)));
    }
  }
}
