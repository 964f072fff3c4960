package dev.signpost.ingest.forms.outline;

import dev.signpost.ingest.contract.PageKind;
import dev.signpost.ingest.forms.outline.Purpose.Field;
import dev.signpost.ingest.forms.outline.Purpose.Links;
import dev.signpost.ingest.forms.outline.Purpose.Text;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What sites of this kind call the parts of their pages. The first name that fits decides. */
final class NameTable {
  private static final List<Name> NAMES =
      List.of(
          sure(Field.QUESTIONS, "questions? .*\\bask\\b|ask your \\w+|next questions"),
          sure(
              Field.FAQ,
              "^faqs?$|\\bfaqs?$|^faqs? |frequently asked|common questions|people (also )?ask"
                  + "|questions and answers|^questions about|^q and a$|^q a$"),
          sure(
              Field.RED_FLAGS,
              "red flags?|(warning|danger|emergency) (signs?|symptoms?)|is urgent$|an emergency$"
                  + "|(seek|get|need) (immediate|urgent|emergency|prompt|medical)"
                  + "|emergency (care|help)|help at once|when to (call|go to)"),
          sure(
              Field.CONCERN,
              "^concern$|concern framing|how concerning"
                  + "|(change|shift|raise|affect|lower)s? (the |your )?(level of )?concern"),
          sure(
              Field.CONCERN_LESS,
              "^less$|^(\\w+ )?less (concerning|worrying|urgent)|^(\\w+ )?reassuring"),
          sure(Field.CONCERN_DEPENDS, "^(it )?depends$|^(it )?depends on( the)? context"),
          sure(
              Field.CONCERN_MORE,
              "^more$|^(\\w+ )?more (concerning|worrying|urgent|serious)"
                  + "|^more important to follow"),
          links("phrases", PageKind.PHRASE, "phrases?( pages?| in .*)?$|^phrases? (that|you|used)"),
          links(
              "symptoms",
              PageKind.SYMPTOM,
              "(related|similar|nearby|other) symptoms?" + "|^symptom guides?$|^symptoms$"),
          links(
              "findings",
              PageKind.FINDING,
              "(related|possible|linked) (\\w+ )?findings?"
                  + "|what (can|may|might) (imaging|a scan|scans) show|^findings|findings that"),
          links(
              "terms",
              PageKind.TERM,
              "key terms|related terms|glossary|(words|terms) to know" + "|terms (in|used)"),
          links(
              "modalities",
              PageKind.MODALITY,
              "(related|suggested) (scans?|tests?|modalit\\w+)"
                  + "|^modalities$|(scans|imaging tests?) used"),
          links(
              "conditions",
              PageKind.CONDITION,
              "(related|possible|linked|similar) conditions?" + "|^conditions$"),
          links(
              "articles",
              PageKind.ARTICLE,
              "related (\\w+ )?(articles?|reading|pages?|resources?|guides?|content|topics?|posts?)"
                  + "|further reading|keep exploring|read (more|next)|learn more|see also"
                  + "|you (may|might) also|^articles$|^more on "),
          links("hubs", PageKind.HUB, "^hubs$|related hubs?|^browse "),
          links(
              "nextSteps",
              null,
              "(next|reasoning) (reasoning )?(paths?|steps?)|where to go next"
                  + "|what (to do|doctors may do|happens) next|^still confused"),
          text(null, "^need help with|^understand your .*report|^paste your report"),
          text("disclaimer", "disclaimer|^important notice|^medical advice"),
          text(
              "seriousness",
              "^(is|are|can) .*\\b(serious|dangerous)|how serious|when to worry"
                  + "|when to see|should (i|you) (be )?worr|cause for concern"),
          text(
              "limits",
              "(not|cannot|cant|doesnt|dont) (tell|show|prove|mean|say|see)\\b|^limits"
                  + "|limits$|limitations?|weak points"),
          text(
              "look-alikes",
              "look ?alikes?|mistaken for|confused with|differential diagnos"
                  + "|^alternatives|\\bversus\\b|\\bvs\\b"),
          text(
              "causes",
              "^(\\w+ )?causes\\b|\\bcauses? of\\b|^what causes|^what can (cause|irritate)"
                  + "|causes$|risk factors"),
          text("preparation", "prepar(e|ing|ation)|get ready|before (the|your) (scan|test|exam)"),
          text(
              "how-it-works",
              "how (it|they) works?|mechanism|how .* works?$|during the (scan|test)"),
          text("appearance", "appearance|looks? like|how .* (looks?|appears?)\\b"),
          text("wording", "report wording|^wording|report language|how .* (worded|described)$"),
          text(
              "meaning",
              "what .* means?\\b|^meaning|meaning$|how doctors (frame|think|read|see)"
                  + "|plain english|plain language"),
          text(
              "definition",
              "introduction|^what (is|are)\\b|what it (is|feels)|^definition|^about "),
          text("overview", "^overview|overview$|^background$|^summary$|key points|at a glance"),
          topic("imaging", "imaging|\\bscans?\\b|x rays?\\b|\\bmri\\b|\\bct\\b|ultrasound"),
          topic("overview", "purpose|benefits"));

  private NameTable() {}

  /**
   * @param key a heading, as {@link Keys} has it
   */
  static Optional<Name> find(String key) {
    return NAMES.stream().filter(name -> name.pattern().matcher(key).find()).findFirst();
  }

  /** What a role stands for, if for more than a section of text. */
  static Optional<Purpose> named(String role) {
    return NAMES.stream()
        .map(Name::purpose)
        .filter(purpose -> !(purpose instanceof Text) && role.equals(purpose.role()))
        .findFirst();
  }

  /**
   * @param sure whether it can be nothing but the heading of a part
   */
  record Name(Pattern pattern, Purpose purpose, boolean sure) {}

  private static Name sure(Field field, String pattern) {
    return new Name(Pattern.compile(pattern), field, true);
  }

  private static Name links(String role, @Nullable PageKind kind, String pattern) {
    return new Name(Pattern.compile(pattern), new Links(role, kind), true);
  }

  private static Name text(@Nullable String role, String pattern) {
    return new Name(Pattern.compile(pattern), new Text(role), true);
  }

  /** Words that also stand in titles of cards and in sentences. */
  private static Name topic(String role, String pattern) {
    return new Name(Pattern.compile(pattern), new Text(role), false);
  }
}
