package dev.signpost.benchmarks.links;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.signpost.ingest.contract.ContentChange.PagePublished;
import dev.signpost.ingest.contract.ContentDigest;
import dev.signpost.ingest.contract.Page;
import dev.signpost.ingest.forms.DraftReader;
import dev.signpost.ingest.forms.DraftResult;
import dev.signpost.ingest.forms.Form;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** Pages from an NDJSON file of drafts (plain or gzip) or a folder, as the intake reads them. */
record PagesFile(List<Page> pages) {
  static PagesFile read(Path file) {
    return Files.isDirectory(file) ? folder(file) : lines(file);
  }

  private static PagesFile folder(Path folder) {
    DraftReader drafts = new DraftReader();
    try (Stream<Path> files = Files.walk(folder)) {
      List<Page> pages = new ArrayList<>();
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        pages.add(page(drafts.read(file)));
      }
      return new PagesFile(List.copyOf(pages));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + folder, e);
    }
  }

  private static PagesFile lines(Path file) {
    DraftReader drafts = new DraftReader();
    try (InputStream in = Files.newInputStream(file);
        InputStream lines = file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
        BufferedReader reader = new BufferedReader(new InputStreamReader(lines, UTF_8))) {
      return new PagesFile(
          reader
              .lines()
              .filter(line -> !line.isBlank())
              .map(line -> page(drafts.read(line.getBytes(UTF_8), Form.JSON)))
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  static PagePublished published(Page page, long revision) {
    return new PagePublished(
        "bench", page, revision, ContentDigest.of(page), List.of(), Instant.EPOCH);
  }

  private static Page page(DraftResult result) {
    return switch (result) {
      case DraftResult.Readable readable -> readable.draft().page();
      case DraftResult.Unreadable unreadable ->
          throw new IllegalArgumentException("no page: " + unreadable.faults());
      case DraftResult.Malformed malformed ->
          throw new IllegalArgumentException("no draft: " + malformed.message());
    };
  }
}
