package dev.signpost.local.state;

import dev.signpost.local.terminal.CommandFailedException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** Held by the one running Signpost of a state directory; the system lets go of it when it dies. */
public final class StateLock implements AutoCloseable {
  private final FileChannel channel;

  private StateLock(FileChannel channel) {
    this.channel = channel;
  }

  /** The lock, unless another process has it. */
  public static Optional<StateLock> tryAcquire(StateDirectory state) {
    try {
      FileChannel channel =
          FileChannel.open(state.lockFile(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (channel.tryLock() == null) {
        channel.close();
        return Optional.empty();
      }
      return Optional.of(new StateLock(channel));
    } catch (OverlappingFileLockException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new CommandFailedException(
          "cannot lock state directory %s: %s".formatted(state.path(), e.getMessage()), e);
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new CommandFailedException("cannot unlock: " + e.getMessage(), e);
    }
  }
}
