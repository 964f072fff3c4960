package dev.signpost.search.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.signpost.web.Problem;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The bearer token (RFC 6750) that opens what is for operators. It lies in a file, which is read
 * again every few seconds, so that it can be changed without a restart; only its digest is held.
 */
public final class AdminToken {
  private static final Logger LOG = LoggerFactory.getLogger(AdminToken.class);
  private static final long READ_EVERY_MILLIS = 5_000;
  private static final String SCHEME = "Bearer ";

  private final String file;
  private volatile byte @Nullable [] digest;

  private AdminToken(String file) {
    this.file = file;
  }

  /**
   * Watches the file; an empty name leaves everything closed.
   *
   * @param file holds the token on one line; readable by this service alone
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
        .onSuccess(bytes -> {
          String text = bytes.toString(UTF_8).strip();
          digest = text.isEmpty() ? null : digest(text);
        })
        .onFailure(failure -> {
          if (digest != null) {
            LOG.atWarn().log("admin token file cannot be read any more, admin is closed");
          }
          digest = null;
        });
  }

  /**
   * Lets a request through that bears the token.
   *
   * @throws dev.signpost.web.ProblemException 401 otherwise
   */
  void require(RoutingContext ctx) {
    String given = ctx.request().getHeader("Authorization");
    byte[] expected = digest;
    boolean right =
        expected != null
            && given != null
            && given.startsWith(SCHEME)
            && MessageDigest.isEqual(expected, digest(given.substring(SCHEME.length())));
    if (!right) {
      ctx.response().putHeader("WWW-Authenticate", "Bearer realm=\"signpost-admin\"");
      throw Problem.of(
              401,
              "unauthorized",
              "Not authorized",
              expected == null
                  ? "admin is closed: no token is set, see admin-token-file"
                  : "expected the admin token as Authorization: Bearer")
          .asException();
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
