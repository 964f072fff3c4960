package dev.signpost.ingest.hooks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HookDoorTest {
  private static final long NOW = 1_767_225_600;
  private static final String SECRET = "a-secret,that-is-long-enough";
  private static final String OLDER = "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD";

  @TempDir Path folder;
  private HookDoor door;

  @BeforeEach
  void open() throws IOException {
    Path secrets = folder.resolve("secrets");
    Files.writeString(secrets, "cms = " + SECRET + "  " + OLDER + "\nother = " + "x".repeat(24));
    SeenDeliveries seen = new SeenDeliveries(folder.resolve("deliveries"), NOW);
    Clock clock = Clock.fixed(Instant.ofEpochSecond(NOW), ZoneOffset.UTC);
    door = new HookDoor(HookSecrets.read(secrets), seen, clock, Duration.ofMinutes(5));
  }

  @Test
  void theExampleOfStandardWebhooksIsSignedAsItsLibrariesDo() {
    byte[] secret = Base64.getDecoder().decode("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
    byte[] body = "{\"test\": 2432232314}".getBytes(UTF_8);
    Delivery example = new Delivery("any", "msg_p5jXN8AQM9LWM0D4loKWxJek", "1614265330", "", body);
    assertThat(new Signer(secret).sign(example))
        .isEqualTo("g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
  }

  @Test
  void aSignedDeliveryComesInOnce() {
    Admission first = door.admit(signed("one", NOW));
    assertThat(first).isInstanceOf(Admission.Admitted.class);
    assertThat(door.admit(signed("one", NOW))).isEqualTo(new Admission.Replayed(null));

    ((Admission.Admitted) first).ticket().keep("r1");
    assertThat(door.admit(signed("one", NOW + 1))).isEqualTo(new Admission.Replayed("r1"));
    assertThat(door.admit(signed("two", NOW))).isInstanceOf(Admission.Admitted.class);
  }

  @Test
  void aDeliveryThatBroughtNothingMayComeAgain() {
    ((Admission.Admitted) door.admit(signed("one", NOW))).ticket().giveBack();
    assertThat(door.admit(signed("one", NOW))).isInstanceOf(Admission.Admitted.class);
  }

  @Test
  void anySecretOfTheSourceAndAnySignatureWillDo() {
    byte[] older = Base64.getDecoder().decode(OLDER.substring(6));
    String signatures = "v2,abc v1,AAAA v1," + new Signer(older).sign(delivery("cms", "one", NOW));
    assertThat(door.admit(with("cms", "one", String.valueOf(NOW), signatures)))
        .isInstanceOf(Admission.Admitted.class);
  }

  @Test
  void whatIsNotSignedByTheSourceIsAlwaysToldTheSame() {
    Delivery good = signed("one", NOW);
    String at = String.valueOf(NOW);
    assertThat(
            new Delivery[] {
              with("nobody", "one", at, good.signatures()),
              with("other", "one", at, good.signatures()),
              with("cms", "two", at, good.signatures()),
              with("cms", "one", String.valueOf(NOW + 1), good.signatures()),
              with("cms", "one", at, good.signatures().replace("v1,", "v2,")),
              with("cms", "one", at, good.signatures().substring(3)),
              with("cms", "one", at, ""),
              with("cms", "", at, good.signatures()),
              with("cms", "a b", at, good.signatures()),
              with("cms", "one", "soon", good.signatures()),
              with("cms", "one", at, good.signatures() + " ".repeat(1_000)),
              new Delivery("cms", "one", at, good.signatures(), "{ }".getBytes(UTF_8))
            })
        .allSatisfy(
            delivery -> assertThat(door.admit(delivery)).isEqualTo(new Admission.Unsigned()));
    assertThat(door.admit(good)).isInstanceOf(Admission.Admitted.class);
  }

  @Test
  void onlyWhatWasSignedLatelyComesIn() {
    assertThat(door.admit(signed("old", NOW - 301)))
        .isEqualTo(new Admission.OutsideWindow(300, 301));
    assertThat(door.admit(signed("ahead", NOW + 301)))
        .isEqualTo(new Admission.OutsideWindow(300, -301));
    assertThat(door.admit(signed("just", NOW - 300))).isInstanceOf(Admission.Admitted.class);
    assertThat(door.admit(signed("far", 99_999_999_999L)))
        .isInstanceOf(Admission.OutsideWindow.class);
  }

  private static Delivery signed(String id, long at) {
    String signature = new Signer(SECRET.getBytes(UTF_8)).sign(delivery("cms", id, at));
    return with("cms", id, String.valueOf(at), "v1," + signature);
  }

  private static Delivery delivery(String source, String id, long at) {
    return with(source, id, String.valueOf(at), "");
  }

  private static Delivery with(String source, String id, String at, String signatures) {
    return new Delivery(source, id, at, signatures, "{}".getBytes(UTF_8));
  }
}
