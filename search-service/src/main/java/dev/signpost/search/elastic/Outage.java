package dev.signpost.search.elastic;

import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.concurrent.TimeoutException;
import org.apache.http.ConnectionClosedException;
import org.apache.http.conn.ConnectTimeoutException;

/** Says in words why a node gave no answer. */
final class Outage {
  private Outage() {}

  static String describe(Exception e) {
    return switch (e) {
      case ConnectTimeoutException _ -> "no connection in time";
      case TimeoutException _ -> "no free connection in time";
      case SocketTimeoutException _ -> "no answer in time";
      case ConnectException _ -> "connection refused";
      case ConnectionClosedException _ -> "connection closed";
      case UnknownHostException unknown -> "unknown host " + unknown.getMessage();
      default ->
          e.getClass().getSimpleName() + (e.getMessage() == null ? "" : ": " + e.getMessage());
    };
  }
}
