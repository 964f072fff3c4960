package dev.signpost.local.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signpost.local.parts.Address;
import dev.signpost.local.parts.Addresses;
import dev.signpost.local.parts.Part;
import dev.signpost.local.state.RunRecord;
import dev.signpost.local.state.RunRecord.Phase;
import dev.signpost.local.terminal.CommandFailedException;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AddressChoiceTest {
  @Test
  void withoutAnythingSaidItIsLoopbackAndTheUsualPorts() {
    Addresses addresses = new AddressChoice(null, Map.of(), Map.of()).toStart();

    assertThat(addresses.uri(Part.SEARCH)).hasToString("http://127.0.0.1:8080");
    assertThat(addresses.uri(Part.INGEST)).hasToString("http://127.0.0.1:8081");
    assertThat(addresses.uri(Part.LINK)).hasToString("http://127.0.0.1:8082");
    assertThat(addresses.uri(Part.ELASTICSEARCH)).hasToString("http://127.0.0.1:19200");
    assertThat(addresses.address(Part.KAFKA)).hasToString("127.0.0.1:19092");
  }

  @Test
  void optionsWinOverVariablesOverTheRunningSignpost() {
    Map<String, String> variables =
        Map.of("SIGNPOST_SEARCH_PORT", "2", "SIGNPOST_INGEST_PORT", "2", "SIGNPOST_HOST", "h");
    Addresses running =
        new AddressChoice(null, Map.of(Part.SEARCH, 3, Part.INGEST, 3, Part.LINK, 3), Map.of())
            .toStart();

    Addresses chosen =
        new AddressChoice(null, Map.of(Part.SEARCH, 1), variables)
            .running(Optional.of(RunRecord.ofThisProcess(Phase.READY, "running", running)));

    assertThat(chosen.address(Part.SEARCH)).isEqualTo(new Address("h", 1));
    assertThat(chosen.address(Part.INGEST)).isEqualTo(new Address("h", 2));
    assertThat(chosen.address(Part.LINK)).isEqualTo(new Address("h", 3));
  }

  @Test
  void backendsWithoutPasswordsStayOnLoopback() {
    Addresses addresses = new AddressChoice("0.0.0.0", Map.of(), Map.of()).toStart();

    assertThat(addresses.address(Part.SEARCH).host()).isEqualTo("0.0.0.0");
    assertThat(addresses.address(Part.KAFKA).host()).isEqualTo("127.0.0.1");
    assertThat(addresses.address(Part.ELASTICSEARCH).host()).isEqualTo("127.0.0.1");
  }

  @Test
  void aPortThatIsNoneIsRefusedByName() {
    assertThatThrownBy(
            new AddressChoice(null, Map.of(), Map.of("SIGNPOST_LINK_PORT", "many"))::toStart)
        .isInstanceOf(CommandFailedException.class)
        .hasMessage("SIGNPOST_LINK_PORT must be a number: many");
    assertThatThrownBy(new AddressChoice(null, Map.of(Part.KAFKA, 70_000), Map.of())::toStart)
        .hasMessage("Kafka: port must be within 0 and 65535: 70000");
  }

  @Test
  void operatorsPortIsAFreeOneWhereSearchWasMoved() {
    assertThat(new AddressChoice(null, Map.of(), Map.of()).toStart().address(Part.ADMIN))
        .hasToString("127.0.0.1:8083");
    assertThat(
            new AddressChoice("0.0.0.0", Map.of(), Map.of("SIGNPOST_SEARCH_PORT", "9000"))
                .toStart()
                .address(Part.ADMIN))
        .hasToString("127.0.0.1:0");
    assertThat(
            new AddressChoice(null, Map.of(Part.ADMIN, 7), Map.of("SIGNPOST_SEARCH_PORT", "9000"))
                .toStart()
                .address(Part.ADMIN))
        .hasToString("127.0.0.1:7");
  }

  @Test
  void portZeroBecomesAFreeOne() {
    Addresses addresses =
        new AddressChoice(null, Map.of(Part.SEARCH, 0), Map.of()).toStart().orFree();

    assertThat(addresses.address(Part.SEARCH).port()).isPositive();
    assertThat(addresses.address(Part.INGEST).port()).isEqualTo(8081);
  }
}
