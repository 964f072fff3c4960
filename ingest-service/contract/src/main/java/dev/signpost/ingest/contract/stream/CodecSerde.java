package dev.signpost.ingest.contract.stream;

import dev.signpost.ingest.contract.JsonCodec;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.Serializer;

/** A {@link JsonCodec} as Kafka's own serializer pair; no bytes stand for no value. */
public final class CodecSerde {
  private CodecSerde() {}

  public static <T> Serde<T> of(Class<T> type) {
    JsonCodec<T> codec = JsonCodec.of(type);
    Serializer<T> serializer = (topic, value) -> value == null ? null : codec.encode(value);
    Deserializer<T> deserializer = (topic, bytes) -> bytes == null ? null : codec.decode(bytes);
    return Serdes.serdeFrom(serializer, deserializer);
  }
}
