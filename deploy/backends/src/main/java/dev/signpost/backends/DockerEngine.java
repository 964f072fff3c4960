package dev.signpost.backends;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.ContainerFetchException;

/** Whether containers can be used here. */
final class DockerEngine {

  private static final Logger log = LoggerFactory.getLogger(DockerEngine.class);

  private DockerEngine() {}

  /**
   * Looks for the sockets first: Testcontainers reports at length when it finds none. An engine on
   * another machine does not count, as the containers' ports are bound to loopback.
   */
  static boolean answers() {
    return isOnClasspath() && mayBeThere() && isLocal(DockerClientFactory.instance());
  }

  /** The first question makes Testcontainers start a container that cleans up after it. */
  private static boolean isLocal(DockerClientFactory engine) {
    try {
      return engine.isDockerAvailable() && engine.dockerHostIpAddress().equals("localhost");
    } catch (ContainerFetchException withoutRegistry) {
      log.atWarn()
          .addKeyValue("error", withoutRegistry.getMessage())
          .log("a Docker engine answers but has not the images it needs and cannot fetch them");
      return false;
    }
  }

  private static boolean isOnClasspath() {
    return DockerEngine.class.getResource("/org/testcontainers/DockerClientFactory.class") != null;
  }

  private static boolean mayBeThere() {
    String home = System.getProperty("user.home");
    return System.getenv("DOCKER_HOST") != null
        || Stream.of(
                Path.of("/var/run/docker.sock"),
                Path.of(
                    System.getenv().getOrDefault("XDG_RUNTIME_DIR", "/nonexistent"), "docker.sock"),
                Path.of(home, ".docker/run/docker.sock"),
                Path.of(home, ".testcontainers.properties"))
            .anyMatch(Files::exists);
  }
}
