package dev.signpost.link;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.signpost.ingest.contract.Outcome;
import dev.signpost.ingest.contract.Outcome.Result;
import dev.signpost.ingest.contract.topics.Topic;
import dev.signpost.link.contract.Block;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

class PoisonIT {
  private static final byte[] NO_PAGE =
      "{\"type\": \"page-published\", \"receipt\": \"r7\", \"revision\": 7}".getBytes(UTF_8);
  private static final byte[] NO_NAME = "{\"type\": \"concept-".getBytes(UTF_8);

  @Test
  void poisonIsKeptOnceWithItsCauseAndTheOthersGoOn() {
    try (Site site = new Site()) {
      site.topics.write("term/poison", NO_PAGE);
      site.topics.write(Topic.LEXICON, "term/poison", NO_NAME);
      site.publish(TestPage.of("finding/disc-bulge", "Disc bulge").page(), 1);
      site.publish(TestPage.of("phrase/mild-disc-bulge", "Mild disc bulge.").page(), 1);
      site.eventually(
          () -> !site.topics.related("phrase/mild-disc-bulge", Block.FINDINGS).isEmpty());
      site.eventually(() -> site.topics.deadLetters.size() == 2);

      site.stop();
      site.start();
      site.settle();

      List<ConsumerRecord<byte[], byte[]>> letters = site.topics.deadLetters;
      assertThat(letters).hasSize(2);
      assertThat(letters)
          .anySatisfy(letter -> assertLetter(letter, site.topics.name(Topic.PAGES), NO_PAGE))
          .anySatisfy(letter -> assertLetter(letter, site.topics.name(Topic.LEXICON), NO_NAME));
      assertThat(site.topics.outcomes)
          .filteredOn(outcome -> outcome.result() == Result.DEAD)
          .extracting(Outcome::receipt)
          .containsExactly("r7");
    }
  }

  private static void assertLetter(
      ConsumerRecord<byte[], byte[]> letter, String topic, byte[] value) {
    assertThat(letter.value()).isEqualTo(value);
    assertThat(letter.key()).isEqualTo("term/poison".getBytes(UTF_8));
    assertThat(header(letter, "stage")).isEqualTo("link");
    assertThat(header(letter, "cause")).isNotEmpty();
    assertThat(header(letter, "topic")).isEqualTo(topic);
    assertThat(header(letter, "partition")).containsOnlyDigits();
    assertThat(header(letter, "offset")).containsOnlyDigits();
    assertThat(header(letter, "time")).startsWith("20");
  }

  private static String header(ConsumerRecord<byte[], byte[]> letter, String name) {
    return new String(letter.headers().lastHeader(name).value(), UTF_8);
  }
}
