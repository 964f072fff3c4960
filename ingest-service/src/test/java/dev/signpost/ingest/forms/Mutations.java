package dev.signpost.ingest.forms;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Drafts with mistakes, as publishers and attackers make them. The same seed and number give the
 * same draft.
 */
final class Mutations {
  private static final int LONGEST = 48 * 1024;

  /** What has a meaning in some form, or in none. */
  private static final List<String> TOKENS =
      List.of(
          "<",
          ">",
          "</",
          "<!--",
          "-->",
          "<script>",
          "</script>",
          "&lt;script&gt;",
          "<table><tr><td>",
          "<svg><style>",
          "<h2>",
          "</h2>",
          "<ul><li>",
          "<a href=\"/findings/x\">",
          "&#0;",
          "&#xD800;",
          "&amp;lt;b&amp;gt;",
          "<![CDATA[",
          "<template>",
          "<select>",
          "<details><summary>",
          "<script type=\"application/ld+json\">{\"@graph\":[",
          "<meta charset=utf-16>",
          "<plaintext>",
          "{",
          "}",
          "[",
          "]",
          "\"",
          "\\u0000",
          "\\ud83d",
          ":",
          ",",
          "null",
          "1e999999",
          "-0",
          "---\n",
          "...\n",
          "&a [*a,*a]",
          "*a",
          "<<: *a",
          "!!binary ",
          "? ",
          "|\n",
          ">-\n",
          "\t",
          "# ",
          "## Red flags {redFlags}\n",
          "> ",
          "* ",
          "```\n",
          "[x](y)",
          "![",
          "**",
          "___",
          "Frequently asked questions\n",
          "Q: ",
          "Related findings\n",
          "Last reviewed: 31 June 2026\n",
          "| a | b |\n",
          "===\n",
          "\u2022 ",
          "\r",
          "\r\n",
          "\f",
          "\u0000",
          "\uFEFF",
          "\u200B",
          "\u202E",
          "\u00E2\u20AC\u2122",
          "\u00C3\u0192\u00C2\u00A9",
          "\uFFFD",
          "e\u0301",
          "\uD83D\uDE00");

  private final byte[][] samples;
  private final long seed;

  Mutations(List<byte[]> samples, long seed) {
    this.samples = samples.toArray(byte[][]::new);
    this.seed = seed;
  }

  byte[] draft(long number) {
    SplittableRandom random = new SplittableRandom(seed * 0x9E3779B97F4A7C15L + number);
    byte[] draft = samples[random.nextInt(samples.length)];
    for (int i = random.nextInt(1, 9); i > 0; i--) {
      draft = mutated(draft, random);
    }
    return draft.length > LONGEST ? Arrays.copyOf(draft, LONGEST) : draft;
  }

  private byte[] mutated(byte[] draft, SplittableRandom random) {
    int from = random.nextInt(draft.length + 1);
    int to = Math.min(draft.length, from + random.nextInt(1, 400));
    return switch (random.nextInt(12)) {
      case 0 -> flipped(draft, random);
      case 1 -> replaced(draft, from, to, new byte[0]);
      case 2 -> replaced(draft, from, from, Arrays.copyOfRange(draft, from, to));
      case 3, 4, 5 -> replaced(draft, from, from, bytes(random));
      case 6 -> replaced(draft, from, to, bytes(random));
      case 7 -> replaced(draft, from, from, repeated(bytes(random), random.nextInt(2, 300)));
      case 8 -> spliced(draft, from, random);
      case 9 -> Arrays.copyOf(draft, from);
      case 10 -> replaced(draft, from, from, noise(random));
      default -> encoded(draft, random);
    };
  }

  private static byte[] flipped(byte[] draft, SplittableRandom random) {
    byte[] flipped = draft.clone();
    for (int i = 0; i < 4 && flipped.length > 0; i++) {
      flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
    }
    return flipped;
  }

  private byte[] spliced(byte[] draft, int from, SplittableRandom random) {
    byte[] other = samples[random.nextInt(samples.length)];
    int start = random.nextInt(other.length);
    return replaced(draft, from, draft.length, Arrays.copyOfRange(other, start, other.length));
  }

  private static byte[] encoded(byte[] draft, SplittableRandom random) {
    return switch (random.nextInt(8)) {
      case 0 -> new String(draft, UTF_8).getBytes(UTF_16LE);
      case 1 -> new String(draft, ISO_8859_1).getBytes(UTF_8);
      case 2 -> new String(draft, UTF_8).getBytes(ISO_8859_1);
      default -> draft;
    };
  }

  static String token(SplittableRandom random) {
    return TOKENS.get(random.nextInt(TOKENS.size()));
  }

  private static byte[] bytes(SplittableRandom random) {
    return token(random).getBytes(UTF_8);
  }

  private static byte[] noise(SplittableRandom random) {
    byte[] noise = new byte[random.nextInt(1, 16)];
    random.nextBytes(noise);
    return noise;
  }

  private static byte[] repeated(byte[] token, int times) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int i = 0; i < times; i++) {
      out.writeBytes(token);
    }
    return out.toByteArray();
  }

  private static byte[] replaced(byte[] draft, int from, int to, byte[] with) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(draft.length + with.length);
    out.write(draft, 0, from);
    out.writeBytes(with);
    out.write(draft, to, draft.length - to);
    return out.toByteArray();
  }
}
