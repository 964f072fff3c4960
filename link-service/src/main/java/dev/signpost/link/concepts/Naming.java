package dev.signpost.link.concepts;

import static java.util.Objects.requireNonNull;

import dev.signpost.language.assertion.Assertion;
import dev.signpost.link.contract.Evidence;
import dev.signpost.link.table.BytesReader;
import dev.signpost.link.table.BytesWriter;

/**
 * How some texts of a page name a concept.
 *
 * @param salience how much they are about it, in percent; 0 carries no link
 * @param mentions how many mentions carry it
 * @param assertion of the mention that counts most; absent and other people's carry no link
 * @param evidence that mention
 */
public record Naming(int salience, int mentions, Assertion assertion, Evidence evidence) {
  private static final Assertion[] ASSERTIONS = Assertion.values();

  public Naming {
    requireNonNull(assertion, "assertion");
    requireNonNull(evidence, "evidence");
    if (salience < 0 || salience > 100) {
      throw new IllegalArgumentException("salience must be a percentage: " + salience);
    }
  }

  static void write(BytesWriter out, Naming naming) {
    out.number(naming.salience).number(naming.mentions).number(naming.assertion.ordinal());
    EvidenceForm.write(out, naming.evidence);
  }

  static Naming read(BytesReader in) {
    return new Naming(in.count(), in.count(), ASSERTIONS[in.count()], EvidenceForm.read(in));
  }
}
