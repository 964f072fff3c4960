package dev.signpost.link.pages;

import dev.signpost.ingest.contract.PageId;
import dev.signpost.link.concepts.PageConcepts;
import dev.signpost.link.concepts.PageContent;
import dev.signpost.link.table.BytesReader;
import dev.signpost.link.table.Keys;
import dev.signpost.link.table.Numbers;
import dev.signpost.link.table.Table;
import java.util.Optional;
import java.util.OptionalInt;

/** Cards, texts and concepts of the pages, by number. */
public final class PageBook {
  private final Table numbersOfPages;
  private final Table cards;
  private final Table concepts;
  private final Table contents;
  private final Numbers numbers;

  /**
   * @param pages cards and concepts, which are read often
   * @param contents texts, which are long
   */
  public PageBook(Table pages, Table contents) {
    this.numbersOfPages = pages.part('i');
    this.cards = pages.part('c');
    this.concepts = pages.part('u');
    this.numbers = new Numbers(pages.part('n'));
    this.contents = contents;
  }

  /** The page's number, if it was ever seen. */
  public OptionalInt find(PageId page) {
    byte[] bytes = numbersOfPages.get(Keys.of(page));
    return bytes == null ? OptionalInt.empty() : OptionalInt.of(Keys.number(bytes));
  }

  /** The page's number, a new one if it was never seen. */
  public int number(PageId page) {
    return find(page)
        .orElseGet(() -> {
          int number = Math.toIntExact(numbers.next("page"));
          numbersOfPages.put(Keys.of(page), Keys.of(number));
          return number;
        });
  }

  public Optional<PageCard> card(int page) {
    return Optional.ofNullable(cards.get(Keys.of(page)))
        .map(bytes -> PageCard.read(new BytesReader(bytes)));
  }

  public void put(int page, PageCard card) {
    cards.put(Keys.of(page), card.toBytes());
  }

  public Optional<PageContent> content(int page) {
    return Optional.ofNullable(contents.get(Keys.of(page)))
        .map(bytes -> PageContent.read(new BytesReader(bytes)));
  }

  public void put(int page, PageContent content) {
    contents.put(Keys.of(page), content.toBytes());
  }

  public void removeContent(int page) {
    contents.remove(Keys.of(page));
  }

  /** What the page was last read as. */
  public PageConcepts concepts(int page) {
    byte[] bytes = concepts.get(Keys.of(page));
    return bytes == null ? PageConcepts.NONE : PageConcepts.read(new BytesReader(bytes));
  }

  public void put(int page, PageConcepts read) {
    if (read.equals(PageConcepts.NONE)) {
      concepts.remove(Keys.of(page));
    } else {
      concepts.put(Keys.of(page), read.toBytes());
    }
  }
}
