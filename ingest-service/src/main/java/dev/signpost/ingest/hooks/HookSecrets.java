package dev.signpost.ingest.hooks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What sources sign with. A source may have several secrets, so that they can be exchanged. */
public final class HookSecrets {
  private static final int LEAST_BYTES = 24;
  private static final int MOST_SECRETS = 4;
  private static final String BASE64 = "whsec_";
  private static final Pattern NAME = Pattern.compile("[a-z0-9]+(?:[._-][a-z0-9]+)*");

  private final Map<String, List<Signer>> signers;

  private HookSecrets(Map<String, List<Signer>> signers) {
    this.signers = Map.copyOf(signers);
  }

  /** No source may send anything. */
  public static HookSecrets none() {
    return new HookSecrets(Map.of());
  }

  /**
   * The secrets of a properties file: {@code source = secret}, several separated by spaces. One
   * that begins with {@code whsec_} is base64, any other is taken as it stands.
   *
   * @throws IllegalArgumentException naming the source whose secret is no good, never the secret
   */
  public static HookSecrets read(Path file) {
    Properties lines = new Properties();
    try (Reader in = Files.newBufferedReader(file, UTF_8)) {
      lines.load(in);
    } catch (IOException e) {
      throw new IllegalArgumentException("cannot read the hook secrets in " + file, e);
    }
    Map<String, List<Signer>> signers = new TreeMap<>();
    for (String source : lines.stringPropertyNames()) {
      signers.put(source, signers(source, lines.getProperty(source)));
    }
    return new HookSecrets(signers);
  }

  /** Those of a source; none if there is no such source. */
  List<Signer> of(String source) {
    return signers.getOrDefault(source, List.of());
  }

  private static List<Signer> signers(String source, String secrets) {
    if (!NAME.matcher(source).matches()) {
      throw new IllegalArgumentException(
          "hook source must be of small letters, digits, points and hyphens: " + source);
    }
    List<String> each =
        Stream.of(secrets.split("\\s+", -1)).filter(secret -> !secret.isEmpty()).toList();
    if (each.isEmpty() || each.size() > MOST_SECRETS) {
      throw new IllegalArgumentException(
          "hook source %s must have 1 to %d secrets".formatted(source, MOST_SECRETS));
    }
    return each.stream().map(secret -> new Signer(bytes(source, secret))).toList();
  }

  private static byte[] bytes(String source, String secret) {
    byte[] bytes = secret.startsWith(BASE64) ? decoded(source, secret) : secret.getBytes(UTF_8);
    if (bytes.length < LEAST_BYTES) {
      throw new IllegalArgumentException(
          "secret of hook source %s must have at least %d bytes".formatted(source, LEAST_BYTES));
    }
    return bytes;
  }

  private static byte[] decoded(String source, String secret) {
    try {
      return Base64.getDecoder().decode(secret.substring(BASE64.length()));
    } catch (IllegalArgumentException e) {
      // without the cause, which quotes the secret
      throw new IllegalArgumentException(
          "secret of hook source %s must be base64 after %s".formatted(source, BASE64));
    }
  }
}
