package dev.signpost.link.contract;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.signpost.ingest.contract.PageId;
import java.util.List;

/**
 * What happened to the names of a concept. Topic {@code lexicon}; a concept is named by its page.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = ConceptChange.ConceptNamed.class, name = "concept-named"),
  @JsonSubTypes.Type(value = ConceptChange.ConceptRetired.class, name = "concept-retired")
})
public sealed interface ConceptChange {
  PageId concept();

  /** Revision of the page the names are from. */
  long revision();

  /**
   * The concept goes by these names.
   *
   * @param names as written on the page, title first
   * @param regions where in the body it is, if it is anywhere
   */
  record ConceptNamed(PageId concept, long revision, List<String> names, List<String> regions)
      implements ConceptChange {
    public ConceptNamed {
      requireNonNull(concept, "concept");
      names = names == null ? List.of() : List.copyOf(names);
      regions = regions == null ? List.of() : List.copyOf(regions);
    }
  }

  /** No page is about it any more. */
  record ConceptRetired(PageId concept, long revision) implements ConceptChange {
    public ConceptRetired {
      requireNonNull(concept, "concept");
    }
  }
}
