package dev.signpost.ingest.forms;

import dev.signpost.ingest.contract.Page.Section;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;

/**
 * The text of a Markdown draft: what stands before the first heading is the summary, each
 * second-level heading starts a part, and the role in its braces says what the part is.
 */
final class MarkdownBody {
  private static final Parser PARSER = Parser.builder().build();

  private final Values values;
  private final FaultList faults;
  private final List<Section> sections = new ArrayList<>();
  private final List<String> summary = new ArrayList<>();

  /**
   * @param values of the front matter, which the text adds to
   */
  MarkdownBody(Values values, FaultList faults) {
    this.values = values;
    this.faults = faults;
  }

  void read(String markdown) {
    Node document = PARSER.parse(markdown);
    if (Tidying.tidy(document)) {
      faults.warning("html-ignored", "", "HTML in Markdown is left out");
    }
    for (Part part : Part.split(document, 2)) {
      readPart(part);
    }
    if (!summary.isEmpty()) {
      add("summary", String.join("\n\n", summary));
    }
    if (!sections.isEmpty()) {
      add("sections", List.copyOf(sections));
    }
  }

  private void readPart(Part part) {
    if (part.heading() == null || part.level() < 2) {
      readOpening(part);
      return;
    }
    RoleHeading heading = RoleHeading.of(part.heading());
    String role = heading.role() == null ? "" : heading.role();
    SpecialParts special = new SpecialParts(part, faults);
    switch (role) {
      case "redFlags" -> add(role, special.items("/redFlags"));
      case "questions" -> add(role, special.items("/questions"));
      case "concern" -> add(role, special.concern());
      case "faq" -> add(role, special.faq());
      default -> sections.add(new Section(heading.text(), part.text(), heading.role()));
    }
  }

  /** Text before the first second-level heading; a first-level heading is the title once more. */
  private void readOpening(Part part) {
    if (part.heading() != null) {
      if (!values.has("title")) {
        add("title", part.heading());
      } else if (!part.heading().equals(values.get("title"))) {
        faults.warning(
            "second-title", "/title", "the text has another title than the front matter");
      }
    }
    if (!part.blocks().isEmpty()) {
      summary.add(part.text());
    }
  }

  private void add(String name, Object value) {
    if (!values.put(name, value)) {
      faults.error("given-twice", "/" + name, "given twice: only the first one counts");
    }
  }
}
