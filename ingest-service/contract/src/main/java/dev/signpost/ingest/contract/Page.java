package dev.signpost.ingest.contract;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonProperty.Access;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One piece of content as the site shows it, at whatever revision its event says. */
@JsonPropertyOrder({"id", "kind", "title"})
public record Page(
    PageId id,
    String title,
    String language,
    @Nullable String url,
    List<String> aliases,
    @Nullable String summary,
    List<Section> sections,
    List<String> regions,
    List<String> modalities,
    List<String> redFlags,
    @Nullable Concern concern,
    List<Faq> faq,
    List<String> questions,
    List<DeclaredLink> links,
    @Nullable Review review) {

  public Page {
    requireNonNull(id, "id");
    title = requireNonNullElse(title, ""); // JSON leaves empty texts out
    language = requireNonNullElse(language, "en");
    aliases = copy(aliases);
    sections = copy(sections);
    regions = copy(regions);
    modalities = copy(modalities);
    redFlags = copy(redFlags);
    faq = copy(faq);
    questions = copy(questions);
    links = copy(links);
  }

  /** The kind, told again beside the id for readers of the JSON. */
  @JsonProperty(access = Access.READ_ONLY)
  public PageKind kind() {
    return id.kind();
  }

  private static <T> List<T> copy(@Nullable List<T> list) {
    return list == null ? List.of() : List.copyOf(list);
  }

  /** A headed part of a page; the role says what it is for: {@code causes}, {@code imaging}, … */
  public record Section(@Nullable String heading, String text, @Nullable String role) {
    public Section {
      text = requireNonNullElse(text, "");
    }
  }

  /** What makes a symptom less or more pressing. */
  public record Concern(List<String> less, List<String> depends, List<String> more) {
    public Concern {
      less = copy(less);
      depends = copy(depends);
      more = copy(more);
    }
  }

  /** One question with its answer. */
  public record Faq(String question, String answer) {
    public Faq {
      question = requireNonNullElse(question, "");
      answer = requireNonNullElse(answer, "");
    }
  }

  /** A link an editor asked for; the role is the block it belongs in, if the editor said so. */
  public record DeclaredLink(PageId to, @Nullable String role) {
    public DeclaredLink {
      requireNonNull(to, "to");
    }
  }

  /** Who reviewed the page, when, and when it is due again. */
  public record Review(@Nullable String by, @Nullable LocalDate on, @Nullable LocalDate next) {}
}
