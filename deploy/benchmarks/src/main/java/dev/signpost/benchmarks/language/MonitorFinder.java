package dev.signpost.benchmarks.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.Term;
import org.apache.lucene.monitor.HighlightsMatch;
import org.apache.lucene.monitor.MatchingQueries;
import org.apache.lucene.monitor.Monitor;
import org.apache.lucene.monitor.MonitorQuery;
import org.apache.lucene.monitor.QueryMatch;
import org.apache.lucene.monitor.TermFilteredPresearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * A floor: Lucene Monitor, which keeps queries (here a phrase for each name) and tells which of
 * them a document matches; its presearcher leaves out those whose rarest term the document lacks.
 */
final class MonitorFinder implements MentionFinder, AutoCloseable {
  private static final String FIELD = "text";

  private final Monitor monitor;
  private final Leftmost leftmost = new Leftmost();

  MonitorFinder(List<String> names) {
    try {
      monitor = new Monitor(new WhitespaceAnalyzer(), new TermFilteredPresearcher());
      List<MonitorQuery> queries = new ArrayList<>(names.size());
      for (int i = 0; i < names.size(); i++) {
        queries.add(new MonitorQuery("" + i, query(names.get(i))));
      }
      monitor.register(queries);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Query query(String name) {
    String[] words = name.split(" ", -1);
    return words.length == 1
        ? new TermQuery(new Term(FIELD, words[0]))
        : new PhraseQuery(FIELD, words);
  }

  @Override
  public void find(String text, Mentions into) {
    leftmost.begin(text.length());
    try {
      MatchingQueries<HighlightsMatch> found =
          monitor.match(document(text), HighlightsMatch.MATCHER);
      for (HighlightsMatch match : found.getMatches()) {
        for (HighlightsMatch.Hit hit : match.getHits(FIELD)) {
          leftmost.met(hit.startOffset(), hit.endOffset());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    leftmost.settle(into);
  }

  /** Only which names the text has, not where: what it is faster at. */
  int which(String text) {
    try {
      return monitor.match(document(text), QueryMatch.SIMPLE_MATCHER).getMatchCount();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Document document(String text) {
    Document document = new Document();
    document.add(new TextField(FIELD, text, Field.Store.NO));
    return document;
  }

  @Override
  public void close() {
    try {
      monitor.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
