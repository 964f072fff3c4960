package dev.signpost.local.imports;

import com.fasterxml.jackson.databind.JsonNode;
import dev.signpost.ingest.contract.PageId;
import dev.signpost.ingest.contract.PageKind;
import dev.signpost.ingest.forms.DraftType;
import dev.signpost.ingest.forms.Form;
import dev.signpost.ingest.forms.outline.PageAddress;
import dev.signpost.local.crawl.Fetched;
import dev.signpost.local.crawl.Listed;
import dev.signpost.local.crawl.Site;
import dev.signpost.local.crawl.Validators;
import dev.signpost.local.imports.memory.ImportMemory;
import dev.signpost.local.imports.memory.Remembered;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Asks for pages of a website, and makes drafts of those that are new. */
record PageVisit(Site site, ImportMemory memory, long pass, Wishes wishes) {
  /** Rule of a page whose site did not answer. */
  static final String SILENT = "no-answer";

  /** What can be said without asking; empty if it must be asked for. */
  Optional<Item> unasked(Listed page) {
    String address = page.address().toString();
    if (!site.allows(page.address())) {
      return Optional.of(Item.Passed.skipped(address, "robots.txt"));
    }
    return known(address)
        .filter(entry -> entry.pass() == pass || PageMarks.of(entry).cover(page))
        .map(entry -> Item.Passed.unchanged(address));
  }

  Item ask(Listed page) throws InterruptedException {
    String address = page.address().toString();
    Optional<PageMarks> before = known(address).map(PageMarks::of);
    Instant asked = Instant.now();
    Validators validators = before.map(PageMarks::validators).orElse(Validators.NONE);
    return switch (site.fetch(page.address(), validators)) {
      case Fetched.Found found -> {
        Validators current = found.validators();
        PageMarks marks = new PageMarks(current, page.lastmod(), asked, Digest.of(found.body()));
        yield before.map(PageMarks::digest).filter(marks.digest()::equals).isPresent()
            ? unchanged(address, marks)
            : draft(address, found, marks);
      }
      case Fetched.Unchanged() ->
          before.isPresent()
              ? unchanged(address, before.get().seen(page, asked))
              : Item.Unreadable.of(address, "unreadable", "answered 304 to a first question");
      case Fetched.Missing(var status) -> missing(address, status);
      case Fetched.LedAway(var elsewhere) -> Item.Passed.skipped(address, "redirected-elsewhere");
      case Fetched.Failed(var reason, var silent) ->
          Item.Unreadable.of(address, silent ? SILENT : "unreadable", reason);
    };
  }

  private Optional<Remembered> known(String address) {
    return wishes.again() ? Optional.empty() : memory.find(address);
  }

  private Item unchanged(String address, PageMarks marks) {
    memory.find(address).ifPresent(page -> memory.remember(page.again(pass, marks.toMap())));
    return Item.Passed.unchanged(address);
  }

  private Item draft(String address, Fetched.Found found, PageMarks marks) {
    Optional<DraftType> type =
        DraftType.of(found.type().isEmpty() ? "text/html" : found.type(), null);
    if (type.isEmpty() || type.get().form() != Form.HTML) {
      return Item.Passed.skipped(address, "no-html");
    }
    String at = found.address().toString();
    Carried page =
        new Carried(Form.HTML, found.body()).at(at).in(type.get().charset()).by(ofKind(at));
    return new Item.Draft(address, page.toLine()).then(result -> answered(address, result, marks));
  }

  /** Only where somebody said of which kind pages are: else ingest reads the address. */
  private @Nullable PageId ofKind(String address) {
    PageKind kind = wishes.kind();
    return kind == null
        ? null
        : PageAddress.of(address).flatMap(a -> a.page().or(() -> a.lastStep(kind))).orElse(null);
  }

  private void answered(String address, JsonNode result, PageMarks marks) {
    if (Results.isSettled(result)) {
      Set<String> pages = Set.of(result.path("page").asText());
      memory.remember(new Remembered(address, pass, pages, marks.toMap()));
    }
  }

  private Item missing(String address, int status) {
    Optional<String> page =
        memory.find(address).flatMap(known -> known.pages().stream().findFirst());
    return wishes.withdrawMissing() && page.isPresent()
        ? withdrawal(address, page.get())
        : Item.Unreadable.of(address, "not-found", "answered " + status);
  }

  /** What came from an address that is gone is withdrawn. */
  Item withdrawal(String address, String page) {
    return Item.Draft.withdrawing(address, page)
        .then(result -> {
          if (Results.isSettled(result)) {
            memory.forget(address);
          }
        });
  }
}
