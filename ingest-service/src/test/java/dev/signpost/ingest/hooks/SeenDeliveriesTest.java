package dev.signpost.ingest.hooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeenDeliveriesTest {
  @TempDir Path folder;

  @Test
  void whatWasKeptIsKnownAfterARestartAndWhatWasOnlyComingInIsNot() {
    SeenDeliveries before = seen(0);
    keep(before, "cms/kept", 100);
    before.claim("cms/open", 100, 0);

    SeenDeliveries after = seen(50);
    assertThat(after.claim("cms/kept", 100, 50)).isEqualTo(new Admission.Replayed("r"));
    assertThat(after.claim("cms/open", 100, 50)).isInstanceOf(Admission.Admitted.class);
  }

  @Test
  void aLineCutShortByACrashHarmsNoOther() throws IOException {
    keep(seen(0), "cms/one", 100);
    Files.writeString(file(), "100 cms/tw", StandardOpenOption.APPEND);

    SeenDeliveries after = seen(0);
    keep(after, "cms/three", 100);

    SeenDeliveries again = seen(0);
    assertThat(again.claim("cms/one", 100, 0)).isInstanceOf(Admission.Replayed.class);
    assertThat(again.claim("cms/three", 100, 0)).isInstanceOf(Admission.Replayed.class);
  }

  @Test
  void whatItsTimeKeepsOutIsForgotten() throws IOException {
    SeenDeliveries seen = seen(0);
    keep(seen, "cms/one", 100);
    assertThat(seen.claim("cms/one", 200, 101)).isInstanceOf(Admission.Admitted.class);
    seen(101);
    assertThat(Files.readString(file())).isEmpty();
  }

  @Test
  void aDeliverySignedAnewIsRememberedForLonger() {
    SeenDeliveries seen = seen(0);
    keep(seen, "cms/one", 100);
    assertThat(seen.claim("cms/one", 150, 90)).isInstanceOf(Admission.Replayed.class);
    assertThat(seen.claim("cms/one", 150, 140)).isInstanceOf(Admission.Replayed.class);
    assertThat(seen(140).claim("cms/one", 150, 140)).isInstanceOf(Admission.Replayed.class);
  }

  @Test
  void whenThereIsNoMoreRoomNothingComesInRatherThanAnythingTwice() {
    SeenDeliveries seen = seen(0);
    for (int n = 0; n < SeenDeliveries.MOST; n++) {
      seen.claim("cms/" + n, 100 + n % 2, 0);
    }
    assertThat(seen.claim("cms/more", 100, 0)).isEqualTo(new Admission.Crowded());
    assertThat(seen.claim("cms/0", 100, 0)).isInstanceOf(Admission.Replayed.class);
    assertThat(seen.claim("cms/more", 200, 101)).isInstanceOf(Admission.Admitted.class);
  }

  @Test
  void theFileDoesNotGrowForEver() throws IOException {
    SeenDeliveries seen = seen(0);
    for (int n = 0; n < 5_000; n++) {
      ((Admission.Admitted) seen.claim("cms/" + n, n + 10, n)).ticket().keep("r");
    }
    assertThat(Files.readString(file()).lines().count()).isLessThan(1_100);
    assertThat(seen(4_999).claim("cms/4995", 5_005, 4_999)).isInstanceOf(Admission.Replayed.class);
  }

  private static void keep(SeenDeliveries seen, String key, long until) {
    ((Admission.Admitted) seen.claim(key, until, 0)).ticket().keep("r");
  }

  private SeenDeliveries seen(long now) {
    return new SeenDeliveries(file(), now);
  }

  private Path file() {
    return folder.resolve("deliveries");
  }
}
