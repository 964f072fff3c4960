package dev.signpost.backends;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElseGet;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.command.CreateContainerCmd;
import com.github.dockerjava.api.model.ExposedPort;
import com.github.dockerjava.api.model.HostConfig;
import com.github.dockerjava.api.model.PortBinding;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;
import java.util.function.BooleanSupplier;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.utility.DockerImageName;

/**
 * One server in a container. Its port on the host is fixed, so that it stays the same when the
 * container starts again.
 */
final class ContainerServer implements Backend {

  private final GenericContainer<?> container;
  private final BooleanSupplier ready;

  ContainerServer(
      String image, Address address, Map<String, String> environment, BooleanSupplier ready) {
    this.ready = ready;
    container =
        new GenericContainer<>(DockerImageName.parse(image))
            .withEnv(environment)
            .withCreateContainerCmdModifier(create -> publish(address, create));
  }

  /** A port that an image does not name itself is published only if it is exposed as well. */
  private static void publish(Address address, CreateContainerCmd create) {
    create
        .withExposedPorts(ExposedPort.tcp(address.port()))
        .withHostConfig(
            requireNonNullElseGet(create.getHostConfig(), HostConfig::newHostConfig)
                .withPortBindings(PortBinding.parse(address + ":" + address.port())));
  }

  /** The name and version of an official image. */
  static String image(String key) {
    Properties images = new Properties();
    try (InputStream file = ContainerServer.class.getResourceAsStream("images.properties")) {
      images.load(requireNonNull(file));
    } catch (IOException failure) {
      throw new UncheckedIOException("cannot read the names of the images", failure);
    }
    return images.getProperty(key);
  }

  void start() {
    container.start();
    waitUntilReady();
  }

  @Override
  public void kill() {
    docker().killContainerCmd(container.getContainerId()).exec();
  }

  @Override
  public void restart() {
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
