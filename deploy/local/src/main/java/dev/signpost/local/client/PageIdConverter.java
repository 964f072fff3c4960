package dev.signpost.local.client;

import dev.signpost.ingest.contract.PageId;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a page id from the command line. */
public final class PageIdConverter implements ITypeConverter<PageId> {
  @Override
  public PageId convert(String id) {
    try {
      return PageId.of(id);
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(e.getMessage());
    }
  }
}
