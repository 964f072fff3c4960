package dev.signpost.search.indexer;

class FakeDocumentIndexTest extends DocumentIndexContract {
  private final FakeDocumentIndex index = new FakeDocumentIndex();

  @Override
  DocumentIndex index() {
    return index;
  }
}
