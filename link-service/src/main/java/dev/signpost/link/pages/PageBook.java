package dev.signpost.link.pages;

import dev.signpost.ingest.contract.PageId;
import dev.signpost.link.concepts.PageConcepts;
import dev.signpost.link.table.BytesReader;
import dev.signpost.link.table.Keys;
import dev.signpost.link.table.Numbers;
import dev.signpost.link.table.Table;
import java.util.Optional;
import java.util.OptionalInt;

/** Cards, concepts and originals of the pages, by number. */
public final class PageBook {
  private final Table numbersOfPages;
  private final Table cards;
  private final Table concepts;
  private final Table originals;
  private final Numbers numbers;

  /**
   * @param pages cards and concepts, which are read often
   * @param originals which are long
   */
  public PageBook(Table pages, Table originals) {
    this.numbersOfPages = pages.part('i');
    this.cards = pages.part('c');
    this.concepts = pages.part('u');
    this.numbers = new Numbers(pages.part('n'));
    this.originals = originals;
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

  /** Where its text is; nothing for a withdrawn page. */
  public Optional<Original> original(int page) {
    return Optional.ofNullable(originals.get(Keys.of(page)))
        .map(bytes -> Original.read(new BytesReader(bytes)));
  }

  public void put(int page, Original original) {
    originals.put(Keys.of(page), original.toBytes());
  }

  public void removeOriginal(int page) {
    originals.remove(Keys.of(page));
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

  /** Hands over every page that was ever seen. */
  public void forEach(CardReader reader) {
    cards.scan(
        new byte[0],
        (key, value) -> reader.card(Keys.number(key), PageCard.read(new BytesReader(value))));
  }

  /** Takes pages. */
  @FunctionalInterface
  public interface CardReader {
    void card(int page, PageCard card);
  }
}
