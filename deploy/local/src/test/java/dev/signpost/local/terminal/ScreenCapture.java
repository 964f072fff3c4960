package dev.signpost.local.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.signpost.local.terminal.Terminal.Sink;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;

/** A terminal whose output a test can read. */
public final class ScreenCapture {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final boolean watched;

  /**
   * @param watched whether it passes for a terminal with a person before it
   */
  public ScreenCapture(boolean watched) {
    this.watched = watched;
  }

  public Terminal terminal(String typed) {
    return new Terminal(
        new ByteArrayInputStream(typed.getBytes(UTF_8)),
        new Sink(new PrintStream(out, true, UTF_8), watched),
        new Sink(new PrintStream(err, true, UTF_8), watched),
        80);
  }

  public Terminal terminal() {
    return terminal("");
  }

  public String out() {
    return out.toString(UTF_8);
  }

  public String err() {
    return err.toString(UTF_8);
  }
}
