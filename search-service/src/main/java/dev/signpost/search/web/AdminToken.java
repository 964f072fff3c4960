package dev.signpost.search.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.signpost.web.Problem;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The bearer tokens (RFC 6750) that open what is for operators. They lie in a file, which is read
 * again every few seconds, so that they can be changed without a restart; only digests are held.
 */
public final class AdminToken {
  private static final Logger LOG = LoggerFactory.getLogger(AdminToken.class);
  private static final long READ_EVERY_MILLIS = 5_000;
  private static final String SCHEME = "Bearer ";

  private final String file;
  private volatile List<Known> known = List.of();

  private AdminToken(String file) {
    this.file = file;
  }

  /**
   * Watches the file; an empty name leaves everything closed.
   *
   * @param file a line for each token: the token alone, or {@code name:token} where several people
   *     have one of their own; readable by this service alone
   */
  public static AdminToken watch(Vertx vertx, String file) {
    AdminToken token = new AdminToken(file);
    if (!file.isEmpty()) {
      vertx.setPeriodic(0, READ_EVERY_MILLIS, timer -> token.read(vertx));
    }
    return token;
  }

  private void read(Vertx vertx) {
    vertx
        .fileSystem()
        .readFile(file)
        .onSuccess(bytes -> known = bytes.toString(UTF_8).lines().flatMap(Known::read).toList())
        .onFailure(failure -> {
          if (!known.isEmpty()) {
            LOG.atWarn().log("admin token file cannot be read any more, admin is closed");
          }
          known = List.of();
        });
  }

  /**
   * Lets a request through that bears a token, and says whose it is.
   *
   * @throws dev.signpost.web.ProblemException 401 otherwise
   */
  String require(RoutingContext ctx) {
    String given = ctx.request().getHeader("Authorization");
    List<Known> all = known;
    @Nullable String who = null;
    if (given != null && given.startsWith(SCHEME)) {
      byte[] digest = digest(given.substring(SCHEME.length()));
      for (Known each : all) { // all of them, so that time tells nothing
        who = MessageDigest.isEqual(each.digest(), digest) ? each.who() : who;
      }
    }
    if (who != null) {
      return who;
    }
    ctx.response().putHeader("WWW-Authenticate", "Bearer realm=\"signpost-admin\"");
    throw Problem.of(
            401,
            "unauthorized",
            "Not authorized",
            all.isEmpty()
                ? "admin is closed: no token is set, see admin-token-file"
                : "expected the admin token as Authorization: Bearer")
        .asException();
  }

  @SuppressWarnings("ArrayRecordComponent") // never compared but by MessageDigest
  private record Known(String who, byte[] digest) {
    static Stream<Known> read(String line) {
      String text = line.strip();
      int colon = text.indexOf(':');
      String token = text.substring(colon + 1).strip();
      return token.isEmpty()
          ? Stream.of()
          : Stream.of(
              new Known(
                  colon < 0 ? "operator" : text.substring(0, colon).strip(),
                  AdminToken.digest(token)));
    }
  }

  private static byte[] digest(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
