package dev.laurel.host;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.catalina.Context;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The folder with the plugins' WAR files. Each is unpacked and deployed under {@code
 * /plugins/<name>}; one that is added, replaced or removed while the host runs is deployed,
 * redeployed or taken out. A broken WAR is logged and left aside.
 */
final class PluginFolder implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(PluginFolder.class);

  private final Path folder;
  private final Path work;
  private final Deployer deployer;
  private final Map<String, Deployed> deployed = new HashMap<>();
  private final Map<String, Stamp> unreadable = new HashMap<>();
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread made = new Thread(task, "plugin-folder");
            made.setDaemon(true);
            return made;
          });

  PluginFolder(Path folder, Path work, Deployer deployer) {
    this.folder = folder;
    this.work = work;
    this.deployer = deployer;
  }

  /** Puts applications into the server and takes them out. */
  interface Deployer {

    Context deploy(String contextPath, Path exploded);

    void undeploy(Context context);

    /** Says why a file is no plugin. */
    void refuse(String contextPath, String why);

    /** Whether what was deployed brought a plugin. */
    boolean hasPlugin(String contextPath);

    /** Says that a file that was refused is gone. */
    void left(String contextPath);
  }

  private record Stamp(long size, FileTime modified) {}

  private record Deployed(Stamp stamp, Path exploded, Context context) {}

  /** Deploys what is there and begins to watch. */
  void start() throws IOException {
    Files.createDirectories(folder);
    delete(work);
    look();
    thread.scheduleWithFixedDelay(this::lookQuietly, 2, 2, TimeUnit.SECONDS);
  }

  private void lookQuietly() {
    try {
      look();
    } catch (IOException | RuntimeException | OutOfMemoryError e) {
      LOG.warn("The plugins folder {} could not be read", folder, e);
    }
  }

  private synchronized void look() throws IOException {
    Map<String, Path> there = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      files
          .filter(file -> file.getFileName().toString().endsWith(".war"))
          .forEach(file -> there.put(name(file), file));
    }
    for (String gone : deployed.keySet().stream().filter(n -> !there.containsKey(n)).toList()) {
      LOG.info("The plugin {} is taken out", gone);
      undeploy(gone);
    }
    for (String gone : unreadable.keySet().stream().filter(n -> !there.containsKey(n)).toList()) {
      unreadable.remove(gone);
      deployer.left(path(gone));
    }
    for (Map.Entry<String, Path> war : there.entrySet()) {
      settle(war.getKey(), war.getValue());
    }
  }

  private void settle(String name, Path war) throws IOException {
    Stamp stamp = new Stamp(Files.size(war), Files.getLastModifiedTime(war));
    Deployed before = deployed.get(name);
    if (before != null && before.stamp().equals(stamp)) {
      return;
    }
    boolean isKnownAsBroken = stamp.equals(unreadable.get(name));
    Path exploded = work.resolve(name + "-" + Long.toHexString(stamp.modified().toMillis()));
    try {
      explode(war, exploded);
    } catch (IOException e) {
      // A file that is still being copied is tried again at the next look.
      unreadable.put(name, stamp);
      if (!isKnownAsBroken) {
        LOG.warn("{} cannot be read as a WAR: {}", war, e.getMessage());
        deployer.refuse(
            path(name),
            "The file %s cannot be read as a WAR: %s. Copy it again."
                .formatted(war.getFileName(), e.getMessage()));
      }
      return;
    }
    unreadable.remove(name);
    deployer.left(path(name));
    if (before != null) {
      LOG.info("The plugin {} is replaced", name);
      undeploy(name);
    }
    deployed.put(name, new Deployed(stamp, exploded, deployer.deploy(path(name), exploded)));
    if (!deployer.hasPlugin(path(name))) {
      LOG.warn("{} brings no plugin", war);
      deployer.refuse(
          path(name),
          "The file %s brings no plugin, or could not start: it has no provider of dev.laurel.plugin.Plugin. The log says more."
              .formatted(war.getFileName()));
    }
  }

  private static String path(String name) {
    return "/plugins/" + name;
  }

  private void undeploy(String name) throws IOException {
    Deployed leaving = deployed.remove(name);
    if (leaving != null) {
      deployer.undeploy(leaving.context());
      deployer.left(path(name));
      delete(leaving.exploded());
    }
  }

  private static String name(Path war) {
    return war.getFileName().toString().replaceFirst("\\.war$", "");
  }

  private static void explode(Path war, Path target) throws IOException {
    delete(target);
    Files.createDirectories(target);
    try (ZipFile zip = new ZipFile(war.toFile())) {
      Enumeration<? extends ZipEntry> entries = zip.entries();
      while (entries.hasMoreElements()) {
        ZipEntry entry = entries.nextElement();
        Path file = target.resolve(entry.getName()).normalize();
        if (!file.startsWith(target)) {
          throw new IOException("The entry " + entry.getName() + " points outside");
        }
        if (entry.isDirectory()) {
          Files.createDirectories(file);
        } else {
          Files.createDirectories(file.getParent());
          try (InputStream content = zip.getInputStream(entry)) {
            Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
          }
        }
      }
    }
  }

  static void delete(Path folder) throws IOException {
    if (Files.notExists(folder)) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      all.sorted(Comparator.reverseOrder())
          .forEach(
              file -> {
                try {
                  Files.delete(file);
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  @Override
  public synchronized void close() {
    thread.shutdownNow();
    deployed.values().forEach(there -> deployer.undeploy(there.context()));
    deployed.clear();
  }
}
