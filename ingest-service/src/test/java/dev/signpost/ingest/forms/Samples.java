package dev.signpost.ingest.forms;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** Drafts of each form, written for these tests. */
final class Samples {
  private Samples() {}

  static byte[] bytes(String name) {
    try (InputStream in = Samples.class.getResourceAsStream(name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text(String name) {
    return new String(bytes(name), UTF_8);
  }

  static List<byte[]> of(Form form) {
    return switch (form) {
      case JSON -> List.of(json("knee-pain.md", Form.MARKDOWN), json("hip-pain.html", Form.HTML));
      case MARKDOWN -> List.of(bytes("knee-pain.md"));
      case HTML -> List.of(bytes("hip-pain.html"));
      case TEXT ->
          List.of(
              bytes("hip-pain.txt"),
              bytes("shoulder-scans.txt"),
              bytes("elbow-pain.txt"),
              bytes("wrapped.txt"));
    };
  }

  private static byte[] json(String name, Form form) {
    DraftResult read = new DraftReader().read(bytes(name), form);
    return ((DraftResult.Readable) read).draft().toJson();
  }
}
