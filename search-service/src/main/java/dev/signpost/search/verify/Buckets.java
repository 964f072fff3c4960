package dev.signpost.search.verify;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Traces in files, by the hash of their ids, so that each can be held in memory alone. */
final class Buckets implements AutoCloseable {
  /** Of a million documents each holds some four thousand. */
  static final int COUNT = 256;

  private final Path directory;
  private final List<DataOutputStream> files = new ArrayList<>();

  Buckets(String name) {
    try {
      directory = Files.createTempDirectory("signpost-verify-" + name);
      for (int i = 0; i < COUNT; i++) {
        files.add(
            new DataOutputStream(
                new BufferedOutputStream(Files.newOutputStream(directory.resolve("" + i)))));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot keep traces to verify by", e);
    }
  }

  void add(Trace trace) {
    try {
      trace.writeTo(files.get(Math.floorMod(trace.id().hashCode(), COUNT)));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot keep traces to verify by", e);
    }
  }

  /** The traces of one bucket, as they came. */
  List<Trace> read(int bucket) {
    List<Trace> traces = new ArrayList<>();
    try {
      files.get(bucket).flush();
      try (DataInputStream in =
          new DataInputStream(
              new BufferedInputStream(Files.newInputStream(directory.resolve("" + bucket))))) {
        while (true) {
          traces.add(Trace.readFrom(in));
        }
      }
    } catch (EOFException e) {
      return traces;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read traces to verify by", e);
    }
  }

  @Override
  public void close() {
    try {
      for (int i = 0; i < files.size(); i++) {
        files.get(i).close();
        Files.deleteIfExists(directory.resolve("" + i));
      }
      Files.deleteIfExists(directory);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot remove " + directory, e);
    }
  }
}
