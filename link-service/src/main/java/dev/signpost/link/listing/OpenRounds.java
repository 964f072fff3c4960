package dev.signpost.link.listing;

import dev.signpost.link.table.BytesReader;
import dev.signpost.link.table.BytesWriter;
import dev.signpost.link.table.Keys;
import dev.signpost.link.table.Table;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Rounds of changes that went out to concepts and are not all confirmed yet. */
final class OpenRounds {
  private final Table table;
  private final TreeMap<Long, Set<Integer>> open = new TreeMap<>();

  OpenRounds(Table table) {
    this.table = table;
    table.scan(
        new byte[0],
        (key, value) -> {
          BytesReader in = new BytesReader(value);
          open.put(in.number(), new TreeSet<>(in.list(BytesReader::count)));
        });
  }

  /** A round has gone out to these partitions of concepts. */
  void sent(long round, Set<Integer> to) {
    put(round, new TreeSet<>(to));
  }

  /** A partition of concepts has answered everything up to a round. */
  void applied(int by, long upTo) {
    for (Map.Entry<Long, Set<Integer>> entry :
        new ArrayList<>(open.headMap(upTo, true).entrySet())) {
      if (entry.getValue().remove(by)) {
        put(entry.getKey(), entry.getValue());
      }
    }
  }

  /** Whether everything that went out with this round and before is answered. */
  boolean closed(long round) {
    return open.isEmpty() || open.firstKey() > round;
  }

  private void put(long round, Set<Integer> waiting) {
    byte[] key = Keys.of((int) (round % Integer.MAX_VALUE));
    if (waiting.isEmpty()) {
      open.remove(round);
      table.remove(key);
    } else {
      open.put(round, waiting);
      table.put(
          key, new BytesWriter().number(round).list(waiting, (out, p) -> out.number(p)).toBytes());
    }
  }
}
