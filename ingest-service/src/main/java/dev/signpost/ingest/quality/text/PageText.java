package dev.signpost.ingest.quality.text;

import dev.signpost.ingest.contract.Page;
import dev.signpost.ingest.contract.Page.Concern;
import dev.signpost.ingest.contract.Page.Section;
import dev.signpost.ingest.contract.PageKind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A page as the rules read it: its fields, its texts cut into words, and the phrases found in them.
 *
 * @param passages in the order of the page
 */
public record PageText(Page page, List<Passage> passages, List<PhraseHit> hits) {
  public PageText {
    passages = List.copyOf(passages);
    hits = List.copyOf(hits);
  }

  public static PageText of(Page page) {
    Collector collector = new Collector(new ArrayList<>());
    collector.addAll(page);
    return new PageText(
        page, collector.passages(), Phrases.standard().in(collector.passages(), page.id().kind()));
  }

  public PageKind kind() {
    return page.id().kind();
  }

  public Stream<Passage> parts(Part part) {
    return passages.stream().filter(passage -> passage.part() == part);
  }

  /** The phrases found that a rule is about. */
  public Stream<PhraseHit> hits(String rule) {
    return hits.stream().filter(hit -> hit.rule().equals(rule));
  }

  /** Those of them that stand in this passage. */
  public Stream<PhraseHit> hits(String rule, Passage passage) {
    return hits(rule).filter(hit -> hit.passage().place().equals(passage.place()));
  }

  private record Collector(List<Passage> passages) {
    void addAll(Page page) {
      add("/title", Part.TITLE, "", page.title());
      addAll("/aliases", Part.ALIAS, page.aliases());
      add("/summary", Part.SUMMARY, "", page.summary());
      for (int i = 0; i < page.sections().size(); i++) {
        Section section = page.sections().get(i);
        String role = section.role() == null ? "" : section.role();
        add("/sections/" + i + "/heading", Part.HEADING, role, section.heading());
        add("/sections/" + i + "/text", Part.TEXT, role, section.text());
      }
      addAll("/redFlags", Part.RED_FLAG, page.redFlags());
      Concern concern = page.concern();
      if (concern != null) {
        addAll("/concern/less", Part.CONCERN, concern.less());
        addAll("/concern/depends", Part.CONCERN, concern.depends());
        addAll("/concern/more", Part.CONCERN, concern.more());
      }
      for (int i = 0; i < page.faq().size(); i++) {
        add("/faq/" + i + "/question", Part.ASKED, "", page.faq().get(i).question());
        add("/faq/" + i + "/answer", Part.ANSWER, "", page.faq().get(i).answer());
      }
      addAll("/questions", Part.QUESTION, page.questions());
    }

    private void addAll(String place, Part part, List<String> texts) {
      for (int i = 0; i < texts.size(); i++) {
        add(place + "/" + i, part, "", texts.get(i));
      }
    }

    private void add(String place, Part part, String role, @Nullable String text) {
      if (text != null && !text.isBlank()) {
        passages.add(Passage.of(place, part, role, text));
      }
    }
  }
}
