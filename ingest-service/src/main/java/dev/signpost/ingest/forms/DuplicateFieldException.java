package dev.signpost.ingest.forms;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;

/** An object names a field twice, so that it is anybody's guess which one was meant. */
final class DuplicateFieldException extends JsonProcessingException {
  private static final long serialVersionUID = 1L;

  DuplicateFieldException(String place, JsonLocation location) {
    super("field stands twice: " + place, location);
  }
}
