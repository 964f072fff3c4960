package dev.signpost.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signpost.ingest.Site.Reply;
import org.junit.jupiter.api.Test;

class RestartIT {
  @Test
  void whatWasAcceptedIsThereAfterARestartWithAndWithoutItsStores() {
    try (Site site = new Site()) {
      Reply kept =
          site.put("term/kept", "?revision=5&wait=accepted", ImportIT.page("term/kept", "k"));
      site.delete("term/gone", "?revision=7&wait=accepted");

      site.stop();
      site.start();
      assertThatAllIsAsItWas(site, kept);

      site.stop();
      site.forget();
      site.start();
      assertThatAllIsAsItWas(site, kept);
      assertThat(
              site.put("term/kept", "?revision=5&wait=accepted", ImportIT.page("term/kept", "k"))
                  .status())
          .isEqualTo(200);
      assertThat(
              site.put("term/gone", "?revision=6&wait=accepted", ImportIT.page("term/gone", "g"))
                  .status())
          .isEqualTo(409);
    }
  }

  private static void assertThatAllIsAsItWas(Site site, Reply kept) {
    assertThat(site.get("/v1/pages/term/kept").json().getLong("revision")).isEqualTo(5);
    assertThat(site.get("/v1/pages/term/gone").status()).isEqualTo(410);
    assertThat(site.get("/v1/receipts/" + kept.json().getString("receipt")).body())
        .contains("\"accepted\"");
  }
}
