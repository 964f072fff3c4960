package dev.signpost.backends;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Another JVM with a server of its own, as the owner of a directory when this one is root. */
record ChildJvm(Process process, ProcessHandle server) {

  static ChildJvm starting(String kind, Path directory) throws IOException {
    String classpath =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    List<String> command = new ArrayList<>();
    Account account = Account.neverRoot(directory, placesToRead(classpath));
    if (account instanceof Account.Unprivileged other) {
      UnixFiles.handOver(directory, other);
      command.add("setpriv");
      command.addAll(account.options());
      command.add("--");
    }
    command.addAll(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            classpath,
            StartInChild.class.getName(),
            kind,
            directory.toString()));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    return new ChildJvm(process, server(process));
  }

  private static List<Path> placesToRead(String classpath) {
    return Stream.concat(
            Stream.of(Path.of(System.getProperty("java.home"))),
            Stream.of(classpath.split(File.pathSeparator, -1))
                .map(entry -> Path.of(entry).getParent()))
        .distinct()
        .toList();
  }

  private static ProcessHandle server(Process process) throws IOException {
    BufferedReader output = process.inputReader();
    List<String> lines = new ArrayList<>();
    for (String line = output.readLine(); line != null; line = output.readLine()) {
      if (line.startsWith("server=")) {
        return ProcessHandle.of(Long.parseLong(line.substring("server=".length()))).orElseThrow();
      }
      lines.add(line);
    }
    throw new IllegalStateException("the server did not start: " + lines);
  }
}
