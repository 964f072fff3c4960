package dev.signpost.backends;

import com.sun.security.auth.module.UnixSystem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whom a child process runs as. */
sealed interface Account {

  /** Options of {@code setpriv} which turn this process's account into this one. */
  List<String> options();

  /** This process's own account. */
  record Own() implements Account {
    @Override
    public List<String> options() {
      return List.of();
    }
  }

  /**
   * An account without privileges, but for reading below directories which it may not enter.
   *
   * @param capability the one needed for that; none when every directory can be entered anyway
   */
  record Unprivileged(int uid, int gid, Optional<String> capability) implements Account {

    /** The account every Linux calls nobody. */
    private static final int NOBODY = 65_534;

    static Unprivileged ownerOf(Path directory, List<Path> toRead) {
      int uid = UnixFiles.owner(directory).filter(owner -> owner != 0).orElse(NOBODY);
      int gid = UnixFiles.group(directory).filter(group -> group != 0).orElse(NOBODY);
      boolean open =
          UnixFiles.canBeReached(directory) && toRead.stream().allMatch(UnixFiles::canBeRead);
      return new Unprivileged(
          uid, gid, open ? Optional.empty() : Optional.of(Capabilities.toReadAnything()));
    }

    @Override
    public List<String> options() {
      List<String> options =
          new ArrayList<>(List.of("--reuid", "" + uid, "--regid", "" + gid, "--clear-groups"));
      capability.ifPresent(name -> {
        options.add("--inh-caps=-all,+" + name);
        options.add("--ambient-caps=-all,+" + name);
        // or else access(2), which Java asks before it opens a jar, does not count the capability
        options.add("--securebits=+no_setuid_fixup");
      });
      return List.copyOf(options);
    }
  }

  /**
   * This process's own account, or when that is root an unprivileged one which owns the directory.
   */
  static Account neverRoot(Path directory, List<Path> toRead) {
    return isRoot() ? Unprivileged.ownerOf(directory, toRead) : new Own();
  }

  static boolean isRoot() {
    return new UnixSystem().getUid() == 0;
  }
}
