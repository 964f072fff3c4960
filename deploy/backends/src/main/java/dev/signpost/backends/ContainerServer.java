package dev.signpost.backends;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.model.HostConfig;
import com.github.dockerjava.api.model.PortBinding;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.utility.DockerImageName;

/**
 * One server in a container. Its port on the host is fixed, so that it stays the same when the
 * container starts again.
 */
final class ContainerServer implements AutoCloseable {

  private final GenericContainer<?> container;
  private final BooleanSupplier ready;

  ContainerServer(String image, int port, Map<String, String> environment, BooleanSupplier ready) {
    this.ready = ready;
    container =
        new GenericContainer<>(DockerImageName.parse(image))
            .withEnv(environment)
            .withCreateContainerCmdModifier(create ->
                Objects.requireNonNullElseGet(create.getHostConfig(), HostConfig::newHostConfig)
                    .withPortBindings(PortBinding.parse("127.0.0.1:" + port + ":" + port)));
  }

  void start() {
    container.start();
    waitUntilReady();
  }

  void kill() {
    docker().killContainerCmd(container.getContainerId()).exec();
  }

  void restart() {
    docker().startContainerCmd(container.getContainerId()).exec();
    waitUntilReady();
  }

  @Override
  public void close() {
    container.stop();
  }

  private DockerClient docker() {
    return container.getDockerClient();
  }

  private void waitUntilReady() {
    Waiting waiting = Waiting.forStart();
    while (!ready.getAsBoolean()) {
      if (!container.isRunning()) {
        throw new BackendException(
            "container of " + container.getDockerImageName() + " ended:\n" + container.getLogs());
      }
      if (waiting.isOver()) {
        throw new BackendException(
            "container of "
                + container.getDockerImageName()
                + " does not answer:\n"
                + container.getLogs());
      }
      waiting.pause();
    }
  }
}
