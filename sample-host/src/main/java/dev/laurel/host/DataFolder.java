package dev.laurel.host;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The folder with all that is kept, which one host at a time may use. */
final class DataFolder implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(DataFolder.class);
  private static final String LOCK = "lock";

  private final Path path;
  private final FileChannel channel;

  private DataFolder(Path path, FileChannel channel) {
    this.path = path;
    this.channel = channel;
  }

  /**
   * Takes a folder, made if it is not there, until it is closed or the process ends, however it
   * ends.
   *
   * @throws IOException if it cannot be used, with words an administrator understands
   */
  static DataFolder take(Path path) throws IOException {
    FileChannel channel;
    try {
      Files.createDirectories(path);
      channel =
          FileChannel.open(path.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    } catch (IOException e) {
      throw new IOException(
          "The folder %s cannot be written: %s. Choose another with --data."
              .formatted(path, e.getClass().getSimpleName()),
          e);
    }
    if (lock(channel) == null) {
      channel.close();
      throw new IOException(
          "Another host that runs uses the folder %s. Stop it, or choose another folder with --data."
              .formatted(path));
    }
    return new DataFolder(path, channel);
  }

  private static @Nullable FileLock lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  Path path() {
    return path;
  }

  /** Forgets all that is kept. */
  void clear() throws IOException {
    List<Path> kept;
    try (Stream<Path> all = Files.list(path)) {
      kept = all.filter(one -> !one.endsWith(LOCK)).toList();
    }
    for (Path one : kept) {
      PluginFolder.delete(one);
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      LOG.debug("The lock of {} could not be given back", path, e);
    }
  }
}
