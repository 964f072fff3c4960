package dev.signpost.ingest.forms;

import static dev.signpost.ingest.forms.ValueReader.meaning;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import dev.signpost.ingest.contract.Fault;
import dev.signpost.ingest.contract.PageId;
import dev.signpost.ingest.forms.DraftResult.Unreadable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON that is a draft, or carries a draft of another form, or withdraws a page:
 *
 * <pre>{@code
 * {"id": "symptom/knee-pain", "title": …}
 * {"format": "html", "url": "https://…/symptoms/knee-pain", "body": "<html>…"}
 * {"format": "text", "id": "symptom/knee-pain", "bytes": "…", "charset": "windows-1252"}
 * {"withdraw": "symptom/knee-pain", "revision": 12}
 * }</pre>
 *
 * Only what cannot be a draft for want of a title is looked at again, so drafts cost nothing more.
 */
public final class ParcelReader {
  private static final Set<String> MARKS = Set.of("/format", "/body", "/bytes", "/withdraw");
  private static final Map<String, ValueReader<?>> FIELDS =
      Map.of(
          "format", meaning("unknown-format", ParcelReader::form),
          "id", meaning("bad-id", PageId::of),
          "revision", PageFields::revision,
          "url", meaning("bad-url", FieldRules::url),
          "body", TokenCursor::text,
          "bytes", meaning("bad-base64", ParcelReader::decoded),
          "charset", TokenCursor::text,
          "withdraw", meaning("bad-id", PageId::of));

  private final DraftReader drafts;

  public ParcelReader(DraftReader drafts) {
    this.drafts = drafts;
  }

  /** Reads it; throws nothing at it. */
  public HandedIn read(byte[] json) {
    DraftResult result = drafts.read(json, Form.JSON);
    return result instanceof Unreadable unreadable && isParcel(unreadable)
        ? open(json)
        : new HandedIn.Drafted(result, null);
  }

  private static boolean isParcel(Unreadable draft) {
    Predicate<Fault> mark =
        fault -> fault.rule().equals("unknown-field") && MARKS.contains(fault.place());
    return draft.faults().stream().anyMatch(mark)
        && draft.faults().stream().anyMatch(fault -> fault.rule().equals("missing-title"));
  }

  private HandedIn open(byte[] json) {
    FaultList faults = new FaultList();
    Utf8Text text = Utf8Text.of(json);
    try (JsonParser parser = JsonForm.parser(text)) {
      parser.nextToken();
      Values values = Objects.requireNonNull(new TokenCursor(parser, false, faults).object(FIELDS));
      return values.has("withdraw") ? withdrawal(values, faults) : carried(values, faults);
    } catch (JacksonException e) {
      throw new IllegalStateException("it was read as JSON before", e);
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot be read", e);
    }
  }

  private static HandedIn withdrawal(Values values, FaultList faults) {
    PageId page = values.get("withdraw");
    return page != null && faults.toList().isEmpty()
        ? new HandedIn.Withdrawal(page, values.get("revision"))
        : new HandedIn.Drafted(new Unreadable(page, faults.toList()), null);
  }

  private HandedIn carried(Values values, FaultList faults) {
    Form form = values.get("format");
    if (!values.has("format")) {
      faults.fatal("missing-format", "/format", "a carried draft needs its format");
    }
    if (values.has("body") == values.has("bytes")) {
      faults.fatal("missing-body", "/body", "expected either body, as text, or bytes, as base64");
    }
    byte[] body = body(values);
    PageId id = values.get("id");
    if (form == null || body == null || faults.hasErrors()) {
      return new HandedIn.Drafted(new Unreadable(id, faults.toList()), null);
    }
    DraftType type = new DraftType(form, values.get("charset"), values.get("url"));
    DraftResult result = drafts.read(body, type, id);
    return new HandedIn.Drafted(with(faults.toList(), result), values.get("revision"));
  }

  private static byte @Nullable [] body(Values values) {
    return values.has("bytes") ? values.get("bytes") : values.text("body").getBytes(UTF_8);
  }

  private static DraftResult with(List<Fault> more, DraftResult result) {
    if (more.isEmpty()) {
      return result;
    }
    return switch (result) {
      case DraftResult.Readable(var draft, var faults) ->
          new DraftResult.Readable(draft, join(more, faults));
      case Unreadable(var id, var faults) -> new Unreadable(id, join(more, faults));
      case DraftResult.Malformed malformed -> malformed;
    };
  }

  private static List<Fault> join(List<Fault> one, List<Fault> other) {
    List<Fault> all = new ArrayList<>(one);
    all.addAll(other);
    return all;
  }

  private static Form form(String name) {
    Form form = Form.of(name);
    if (form == Form.JSON) {
      throw new IllegalArgumentException("a JSON draft is not carried, it stands for itself");
    }
    return form;
  }

  private static byte[] decoded(String base64) {
    try {
      return Base64.getDecoder().decode(base64);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("expected base64", e);
    }
  }
}
