package dev.signpost.local.imports;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.signpost.ingest.contract.PageId;
import dev.signpost.ingest.forms.Form;
import dev.signpost.local.terminal.Terminal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A draft that is no JSON on its way in a line of JSON, so that ingest alone reads drafts. */
final class Carried {
  private static final JsonMapper JSON = new JsonMapper();

  private final ObjectNode parcel = JSON.createObjectNode();

  Carried(Form form, byte[] body) {
    parcel.put("format", form.wireName());
    String text = text(body);
    if (text == null) {
      parcel.put("bytes", body); // as base64
    } else {
      parcel.put("body", text);
    }
  }

  /** A page to be withdrawn, which goes the same way. */
  static byte[] withdrawal(String page) {
    return line(JSON.createObjectNode().put("withdraw", page));
  }

  /** The page it is, where the draft does not tell. */
  Carried by(@Nullable PageId page) {
    if (page != null) {
      parcel.put("id", page.toString());
    }
    return this;
  }

  /** Where it was found. */
  Carried at(String address) {
    parcel.put("url", address);
    return this;
  }

  /** The encoding it was said to be in. */
  Carried in(@Nullable String charset) {
    if (charset != null) {
      parcel.put("charset", charset);
    }
    return this;
  }

  byte[] toLine() {
    return line(parcel);
  }

  private static byte[] line(ObjectNode object) {
    byte[] line = Terminal.toLine(object);
    return Arrays.copyOf(line, line.length - 1);
  }

  /** Null if it is not UTF-8. */
  private static @Nullable String text(byte[] body) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }
}
