package dev.signpost.benchmarks.links;

import dev.signpost.ingest.contract.JsonCodec;
import dev.signpost.ingest.contract.Page;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * {@code signpost bench pages}: a site of any size for the benchmarks that take a file of pages.
 */
@Command(
    name = "pages",
    mixinStandardHelpOptions = true,
    description = "Prints made-up pages, the same ones each time, as NDJSON of page drafts.")
public final class PagesCommand implements Callable<Integer> {
  private static final JsonCodec<Page> DRAFTS = JsonCodec.of(Page.class);

  @Parameters(paramLabel = "NUMBER", description = "How many pages.")
  int pages;

  @Override
  public Integer call() throws IOException {
    write(new BufferedOutputStream(System.out));
    return 0;
  }

  void write(OutputStream out) throws IOException {
    GeneratedSite site = new GeneratedSite(pages);
    for (int page = 0; page < pages; page++) {
      out.write(DRAFTS.encode(site.page(page, 0)));
      out.write('\n');
    }
    out.flush();
  }
}
