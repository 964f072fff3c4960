package dev.signpost.ingest.intake;

import static java.util.Objects.requireNonNull;

import dev.signpost.ingest.contract.Fault;
import dev.signpost.ingest.contract.Fault.Severity;
import dev.signpost.ingest.contract.PageId;
import dev.signpost.ingest.contract.stream.TransientFailureException;
import dev.signpost.ingest.forms.DraftResult;
import dev.signpost.ingest.forms.DraftResult.Malformed;
import dev.signpost.ingest.forms.DraftResult.Readable;
import dev.signpost.ingest.forms.DraftResult.Unreadable;
import dev.signpost.ingest.ledger.SiteCheck;
import dev.signpost.ingest.quality.PageRules;
import dev.signpost.ingest.quality.policy.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Tells everything that is wrong with a draft, for those who only ask; nothing is sent. */
public final class DraftCheck {
  private final PageRules rules;
  private final SiteCheck site;

  /**
   * @param site may be away, which is told with the result
   */
  public DraftCheck(PageRules rules, SiteCheck site) {
    this.rules = rules;
    this.site = site;
  }

  /**
   * What was found.
   *
   * @param page if that much could be read
   * @param findings from reading, from the rules about the page, from those about the site
   * @param siteChecked whether the other pages could be looked at
   */
  public record Checked(@Nullable PageId page, List<Finding> findings, boolean siteChecked) {
    public Checked {
      findings = List.copyOf(findings);
    }

    public List<Fault> faults() {
      return findings.stream().map(Finding::fault).toList();
    }

    /** Whether a strict gate would let it in. */
    public boolean passes() {
      return faults().stream().noneMatch(fault -> fault.severity() == Severity.ERROR);
    }
  }

  public Checked check(DraftResult read) {
    return switch (read) {
      case Malformed(var what, var message, var offset) -> {
        String rule = what.name().toLowerCase(Locale.ROOT).replace('_', '-');
        Fault fault = new Fault(rule, Severity.ERROR, "", requireNonNull(message));
        yield new Checked(null, List.of(new Finding(fault, "")), false);
      }
      case Unreadable(var id, var faults) -> new Checked(id, findings(faults), false);
      case Readable readable -> check(readable);
    };
  }

  private Checked check(Readable readable) {
    List<Finding> findings = new ArrayList<>(findings(readable.faults()));
    findings.addAll(rules.findings(readable.draft().page()));
    boolean siteChecked = true;
    try {
      findings.addAll(findings(site.check(readable.draft().page())));
    } catch (TransientFailureException e) {
      siteChecked = false;
    }
    return new Checked(readable.draft().page().id(), findings, siteChecked);
  }

  private static List<Finding> findings(List<Fault> faults) {
    return faults.stream().map(fault -> new Finding(fault, "")).toList();
  }
}
