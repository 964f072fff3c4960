package dev.signpost.search.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class BulkPlanTest {
  private static final int LEAST = 1_000;

  @Property
  void everyDocumentIsInOneBulkInItsOrder(
      @ForAll @Size(max = 300) List<@IntRange(min = 2, max = 200) Integer> sizes) {
    List<Document> documents = documents(sizes);

    List<List<Document>> bulks = cut(documents);

    assertThat(bulks.stream().flatMap(List::stream).toList()).isEqualTo(documents);
    assertThat(bulks).allSatisfy(bulk -> assertThat(bulk).isNotEmpty());
  }

  @Property
  void noBulkIsASmallRest(
      @ForAll @Size(min = 1, max = 300) List<@IntRange(min = 2, max = 50) Integer> sizes) {
    List<List<Document>> bulks = cut(documents(sizes));

    if (bulks.size() > 1) {
      int longest = 50;
      assertThat(bulks)
          .allSatisfy(bulk ->
              assertThat(bulk.stream().mapToInt(Document::size).sum())
                  .isBetween(LEAST - longest * bulks.size(), 2 * LEAST + longest));
    }
  }

  private static List<List<Document>> cut(List<Document> documents) {
    List<List<Document>> bulks = new ArrayList<>();
    for (List<Document> rest = documents; !rest.isEmpty(); ) {
      bulks.add(new BulkPlan(LEAST).first(rest));
      rest = rest.subList(bulks.getLast().size(), rest.size());
    }
    return bulks;
  }

  private static List<Document> documents(List<Integer> sizes) {
    return sizes.stream().map(size -> Document.of("term/x", 1, "x".repeat(size))).toList();
  }
}
