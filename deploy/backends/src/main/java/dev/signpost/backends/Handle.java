package dev.signpost.backends;

/** What a caller holds of a running server: its end and new start are the server's. */
abstract class Handle implements Backend {

  private final Backend server;

  Handle(Backend server) {
    this.server = server;
  }

  @Override
  public final void kill() {
    server.kill();
  }

  @Override
  public final void restart() {
    server.restart();
  }

  @Override
  public final void close() {
    server.close();
  }
}
