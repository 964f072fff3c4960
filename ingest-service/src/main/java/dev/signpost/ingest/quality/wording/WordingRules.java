package dev.signpost.ingest.quality.wording;

import dev.signpost.ingest.quality.policy.PageRule;
import dev.signpost.ingest.quality.policy.Policy;
import java.util.List;

/** The rules about how a page is worded, and about what templates and copying leave behind. */
public final class WordingRules {
  private WordingRules() {}

  public static List<PageRule> all() {
    return List.of(
        new EmptiedSentence(),
        new UnfilledSlot(),
        new WrongName(),
        new PhraseRule(
            Policy.warning(
                "placeholder-definition",
                "A definition says what something is, not that one can look it up."),
            "this says nothing of what it is"),
        new WrongKindWording(),
        new TemplateType(),
        new PhraseRule(
            Policy.warning("template-label", "Labels meant for writers do not stand in the text."),
            "this was meant for whoever writes the page"),
        new PhraseRule(
            Policy.warning(
                "page-talk", "A page speaks of its subject, not of itself and the site."),
            "the page speaks of itself"),
        new PhraseRule(
            Policy.warning(
                "scraping-residue", "No parts of forms, menus and banners are left in the text."),
            "this is left over from a form, a menu or a banner"),
        new PhraseRule(
            Policy.warning("promotion", "Medical text does not advertise."), "this advertises"),
        new RepeatedSentence(),
        new RepeatedPattern(),
        new RepeatedDisclaimer(),
        new SentenceFragment(),
        new DoubledPunctuation(),
        new DoubledWord(),
        new GluedText(),
        new MarkupInText());
  }
}
