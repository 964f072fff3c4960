package dev.signpost.backends;

import java.nio.file.Path;

/**
 * A JVM which starts a server and waits to be ended: for tests of what becomes of the server then.
 */
final class StartInChild {

  private StartInChild() {}

  public static void main(String[] arguments) throws InterruptedException {
    Path directory = Path.of(arguments[1]);
    switch (arguments[0]) {
      case "kafka" -> say(KafkaProcess.start(KafkaSettings.in(directory)).pid());
      case "elasticsearch" ->
          say(ElasticsearchProcess.start(ElasticsearchSettings.in(directory).withHeap(512)).pid());
      default -> throw new IllegalArgumentException(arguments[0]);
    }
    Thread.sleep(Long.MAX_VALUE);
  }

  private static void say(long pid) {
    System.out.println("server=" + pid);
  }
}
