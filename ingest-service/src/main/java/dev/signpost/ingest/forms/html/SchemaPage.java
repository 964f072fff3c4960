package dev.signpost.ingest.forms.html;

import dev.signpost.ingest.contract.Page.Faq;
import dev.signpost.ingest.contract.PageKind;
import dev.signpost.ingest.forms.outline.KindWords;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What schema.org's words say of a page. */
record SchemaPage(SchemaGraph graph) {
  private static final String[] PAGES = {
    "MedicalWebPage",
    "WebPage",
    "FAQPage",
    "Article",
    "MedicalScholarlyArticle",
    "BlogPosting",
    "NewsArticle",
    "CollectionPage"
  };
  private static final String[] SYMPTOMS = {
    "MedicalSignOrSymptom", "MedicalSymptom", "MedicalSign"
  };
  private static final String[] CONDITIONS = {"MedicalCondition", "InfectiousDisease"};
  private static final String[] TERMS = {"DefinedTerm"};
  private static final String[] TESTS = {"ImagingTest", "MedicalTest"};
  private static final String[] ARTICLES = {
    "Article", "MedicalScholarlyArticle", "BlogPosting", "NewsArticle"
  };
  private static final String[] HUBS = {"CollectionPage"};

  Optional<String> title() {
    return text("headline", PAGES).or(() -> subject().flatMap(thing -> thing.text("name")));
  }

  Optional<String> description() {
    return text("description", PAGES)
        .or(() -> subject().flatMap(thing -> thing.text("description")));
  }

  Optional<String> address() {
    return text("url", PAGES).or(() -> text("mainEntityOfPage", PAGES));
  }

  Optional<String> identifier() {
    return text("identifier", PAGES).or(() -> subject().flatMap(thing -> thing.text("identifier")));
  }

  Optional<String> language() {
    return text("inLanguage", PAGES);
  }

  List<String> aliases() {
    return subject().map(thing -> thing.texts("alternateName")).orElse(List.of());
  }

  Optional<String> reviewedBy() {
    return text("reviewedBy", PAGES);
  }

  Optional<String> lastReviewed() {
    return text("lastReviewed", PAGES);
  }

  /** By what the page is about, else by where its trail of breadcrumbs leads. */
  Optional<PageKind> kind() {
    return Stream.of(
            kind(PageKind.SYMPTOM, SYMPTOMS),
            kind(PageKind.CONDITION, CONDITIONS),
            kind(PageKind.TERM, TERMS),
            kind(PageKind.MODALITY, TESTS),
            trail(),
            kind(PageKind.HUB, HUBS),
            kind(PageKind.ARTICLE, ARTICLES))
        .flatMap(Optional::stream)
        .findFirst();
  }

  List<Faq> faq() {
    Set<Faq> faq = new LinkedHashSet<>();
    for (SchemaNode thing : graph.nodes()) {
      if (thing.is("Question")) {
        String answer =
            thing.things("acceptedAnswer").stream()
                .findFirst()
                .flatMap(given -> given.text("text"))
                .orElse("");
        thing.text("name").ifPresent(asked -> faq.add(new Faq(asked, answer)));
      }
    }
    return List.copyOf(faq);
  }

  private Optional<SchemaNode> subject() {
    return graph
        .first(SYMPTOMS)
        .or(() -> graph.first(CONDITIONS))
        .or(() -> graph.first(TERMS))
        .or(() -> graph.first(TESTS));
  }

  private Optional<PageKind> kind(PageKind kind, String... types) {
    return graph.first(types).map(found -> kind);
  }

  /** Of Home, Symptoms, Mid back pain: the last step but one that names a kind. */
  private Optional<PageKind> trail() {
    List<PageKind> kinds = new ArrayList<>();
    graph
        .first("BreadcrumbList")
        .ifPresent(trail ->
            trail
                .things("itemListElement")
                .forEach(step ->
                    step.text("name")
                        .or(() -> step.text("item"))
                        .flatMap(KindWords::kind)
                        .ifPresent(kinds::add)));
    return kinds.isEmpty() ? Optional.empty() : Optional.of(kinds.getLast());
  }

  private Optional<String> text(String field, String... types) {
    return graph.nodes().stream()
        .filter(node -> node.is(types))
        .flatMap(node -> node.text(field).stream())
        .findFirst();
  }
}
