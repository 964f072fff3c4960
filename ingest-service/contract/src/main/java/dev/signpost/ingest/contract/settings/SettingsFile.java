package dev.signpost.ingest.contract.settings;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The commented properties file of a service, beside its settings record. Key {@code topic-prefix}
 * of service {@code link} is overridden by {@code SIGNPOST_LINK_TOPIC_PREFIX}, or for all services
 * by {@code SIGNPOST_TOPIC_PREFIX}.
 */
public final class SettingsFile {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
          .build();

  private SettingsFile() {}

  /**
   * Reads {@code <service>.properties} from beside the record and applies the environment.
   *
   * @throws IllegalArgumentException naming the setting and what it expects
   */
  public static <T extends Record> T read(
      String service, Class<T> type, Map<String, String> environment) {
    Map<String, String> values = defaults(service, type);
    values.replaceAll((key, value) -> override(service, key, value, environment));
    try {
      return MAPPER.convertValue(values, type);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(service + " settings: " + reason(e), e);
    }
  }

  /** Jackson's own sentence, or that of the record's constructor where it objected. */
  private static @Nullable String reason(IllegalArgumentException e) {
    Throwable cause = e.getCause();
    if (cause instanceof JsonProcessingException json) {
      return json.getCause() instanceof RuntimeException objection
          ? objection.getMessage()
          : json.getOriginalMessage();
    }
    return e.getMessage();
  }

  private static Map<String, String> defaults(String service, Class<?> type) {
    String resource = service + ".properties";
    try (InputStream in = type.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("no " + resource + " beside " + type.getName());
      }
      Properties properties = new Properties();
      properties.load(in);
      Map<String, String> values = new TreeMap<>();
      properties.stringPropertyNames().forEach(k -> values.put(k, properties.getProperty(k)));
      return values;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
  }

  private static String override(
      String service, String key, String value, Map<String, String> environment) {
    String shared = key.toUpperCase(Locale.ROOT).replace('-', '_');
    String own = service.toUpperCase(Locale.ROOT) + "_" + shared;
    return environment.getOrDefault(
        "SIGNPOST_" + own, environment.getOrDefault("SIGNPOST_" + shared, value));
  }
}
