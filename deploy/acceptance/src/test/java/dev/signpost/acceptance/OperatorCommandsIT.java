package dev.signpost.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signpost.acceptance.pipeline.CommandLine;
import dev.signpost.acceptance.pipeline.CommandLine.Ended;
import dev.signpost.acceptance.pipeline.Draft;
import dev.signpost.acceptance.pipeline.Operator;
import dev.signpost.acceptance.pipeline.Pipeline;
import org.junit.jupiter.api.Test;

/** A reindex, a rollback and a repair, as an operator types them. */
class OperatorCommandsIT {
  private final Pipeline pipeline = Pipeline.shared();
  private final Operator operator = pipeline.operator();
  private final CommandLine signpost = pipeline.commandLine("operator");

  @Test
  void generationIsBuiltPromotedRolledBackAndPurged() {
    Draft page = Draft.of("term/typed", "Typed", "A page that an operator looks after.");
    pipeline.site().publish(page, "?gate=lenient&wait=visible&timeout=30000");
    String former = operator.live();

    assertThat(run(0, "reindex", "--promote").printed()).contains("is building", "is live");
    String next = operator.live();
    assertThat(next).isNotEqualTo(former);
    assertThat(run(0, "generations").printed())
        .containsPattern(former + " +retired")
        .containsPattern(next + " +live")
        .doesNotContain("reason to reindex");
    assertThat(run(1, "promote").printed()).contains("nothing is ready: build with signpost");
    assertThat(run(1, "promote", former, "--force").printed()).contains("needs a --reason");
    assertThat(run(1, "purge", next).printed()).contains("answers come from it");
    assertThat(run(0, "verify").printed()).contains("0 differences, 0 mended");
    assertThat(run(0, "rollback", "--reason", "a test").printed())
        .contains(former + " is live again");
    assertThat(operator.live()).isEqualTo(former);
    operator.purgeOthers();
    assertThat(run(0, "generations").printed()).containsPattern(next + " +purged");
  }

  private Ended run(int expected, String... arguments) {
    Ended ended = signpost.run(arguments);
    assertThat(ended.exitCode()).as(ended.printed()).isEqualTo(expected);
    return ended;
  }
}
