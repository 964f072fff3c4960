package dev.signpost.local.check;

import dev.signpost.ingest.forms.Form;
import dev.signpost.local.terminal.CommandFailedException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** Finds the drafts that the arguments of a check mean. */
final class DraftFiles {
  private static final String STANDARD_INPUT = "-";
  private static final String NOT_A_PAGE = "README.md";
  private static final int GZIP_MAGIC = 0x1f8b;

  private final @Nullable Layout layout;
  private final InputStream in;

  /**
   * @param layout of everything; null to tell by file name
   */
  DraftFiles(@Nullable Layout layout, InputStream in) {
    this.layout = layout;
    this.in = in;
  }

  /**
   * Files as they are, folders with all drafts below them in the order of their names.
   *
   * @throws CommandFailedException if one cannot be read or told
   */
  List<FoundDraft> find(List<String> arguments) {
    List<FoundDraft> drafts = new ArrayList<>();
    for (String argument : arguments) {
      try {
        if (argument.equals(STANDARD_INPUT)) {
          drafts.addAll(
              (layout == null ? Layout.NDJSON : layout).drafts("stdin", plain(in.readAllBytes())));
        } else if (Files.isDirectory(Path.of(argument))) {
          addFolder(Path.of(argument), drafts);
        } else {
          addFile(Path.of(argument), drafts);
        }
      } catch (IOException e) {
        throw new CommandFailedException(
            "cannot read %s: %s".formatted(argument, e.getMessage()), e);
      }
    }
    return drafts;
  }

  private void addFolder(Path folder, List<FoundDraft> drafts) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        if (Layout.ofFileName(name(file)).isPresent() && !file.endsWith(NOT_A_PAGE)) {
          addFile(file, drafts);
        }
      }
    }
  }

  private void addFile(Path file, List<FoundDraft> drafts) throws IOException {
    if (!Files.isReadable(file)) {
      throw new CommandFailedException(
          Files.exists(file) ? "cannot read " + file : "no such file: " + file);
    }
    Optional<Layout> told = layout == null ? Layout.ofFileName(name(file)) : Optional.of(layout);
    Layout found =
        told.orElseThrow(() ->
            new CommandFailedException(
                "%s: cannot tell its format by its name, use --format".formatted(file)));
    drafts.addAll(found.drafts(file.toString(), plain(Files.readAllBytes(file))));
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  private static byte[] plain(byte[] bytes) throws IOException {
    boolean gzip = bytes.length > 1 && ((bytes[0] & 0xff) << 8 | (bytes[1] & 0xff)) == GZIP_MAGIC;
    if (!gzip) {
      return bytes;
    }
    try (InputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return unpacked.readAllBytes();
    }
  }

  /** How drafts lie in a file. */
  sealed interface Layout {
    Layout NDJSON = new Lines();

    List<FoundDraft> drafts(String file, byte[] bytes);

    /** By the end of the name; {@code .gz} does not matter. */
    static Optional<Layout> ofFileName(String name) {
      String plain = name.toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
      return plain.endsWith(".ndjson")
          ? Optional.of(NDJSON)
          : Form.ofFileName(plain).map(Whole::new);
    }

    /**
     * The one of this name: that of a form, or {@code ndjson}.
     *
     * @throws IllegalArgumentException if there is none
     */
    static Layout of(String name) {
      return name.equalsIgnoreCase("ndjson")
          ? NDJSON
          : new Whole(Form.valueOf(name.toUpperCase(Locale.ROOT)));
    }

    /** One JSON draft a line. */
    record Lines() implements Layout {
      @Override
      public List<FoundDraft> drafts(String file, byte[] bytes) {
        List<FoundDraft> drafts = new ArrayList<>();
        int start = 0;
        for (int line = 1; start < bytes.length; line++) {
          int end = start;
          while (end < bytes.length && bytes[end] != '\n') {
            end++;
          }
          byte[] draft = java.util.Arrays.copyOfRange(bytes, start, end);
          if (!new String(draft, java.nio.charset.StandardCharsets.ISO_8859_1).isBlank()) {
            drafts.add(new FoundDraft(file, Form.JSON, draft, line, false));
          }
          start = end + 1;
        }
        return drafts;
      }
    }

    /** One draft, or in JSON several. */
    record Whole(Form form) implements Layout {
      @Override
      public List<FoundDraft> drafts(String file, byte[] bytes) {
        return form == Form.JSON
            ? JsonDrafts.in(file, bytes)
            : List.of(new FoundDraft(file, form, bytes, 1, true));
      }
    }
  }
}
