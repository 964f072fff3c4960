package dev.signpost.search.verify;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is kept of one document of the log or of the index.
 *
 * @param late whether the log told it after the comparison had begun
 */
record Trace(String id, long version, Place place, boolean late, Fingerprint fingerprint) {

  /** Where in the log. */
  record Place(int partition, long offset) {
    /** Of what is not from the log. */
    static final Place NONE = new Place(-1, -1);
  }

  void writeTo(DataOutputStream out) throws IOException {
    out.writeUTF(id);
    out.writeLong(version);
    out.writeInt(place.partition());
    out.writeLong(place.offset());
    out.writeBoolean(late);
    out.writeShort(fingerprint.fields().size());
    for (Map.Entry<String, Long> field : fingerprint.fields().entrySet()) {
      out.writeUTF(field.getKey());
      out.writeLong(field.getValue());
    }
  }

  static Trace readFrom(DataInputStream in) throws IOException {
    String id = in.readUTF();
    long version = in.readLong();
    Place place = new Place(in.readInt(), in.readLong());
    boolean late = in.readBoolean();
    int count = in.readUnsignedShort();
    Map<String, Long> fields = new TreeMap<>();
    for (int i = 0; i < count; i++) {
      fields.put(in.readUTF(), in.readLong());
    }
    return new Trace(id, version, place, late, new Fingerprint(fields));
  }
}
