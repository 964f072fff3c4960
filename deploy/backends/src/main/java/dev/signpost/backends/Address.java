package dev.signpost.backends;

/** Where a server listens. */
record Address(String host, int port) {

  boolean isFree() {
    return Ports.isFree(host, port);
  }

  @Override
  public String toString() {
    return host + ":" + port;
  }
}
