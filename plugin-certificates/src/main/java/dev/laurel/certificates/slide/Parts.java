package dev.laurel.certificates.slide;

import dev.laurel.certificates.slide.Unreadable.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a presentation file, unpacked as they are asked for and never beyond {@link Limits}.
 */
final class Parts implements AutoCloseable {

  private static final String RELATION_ENDING = ".rels";

  private final ZipFile zip;
  private final Map<String, ZipArchiveEntry> entries = new HashMap<>();
  private final Map<String, byte[]> unpacked = new HashMap<>();
  private final Map<String, Xml> parsed = new HashMap<>();
  private final Map<String, List<Relation>> relations = new HashMap<>();
  private final XmlParser parser = new XmlParser();

  private Parts(ZipFile zip) {
    this.zip = zip;
  }

  static Parts open(byte[] bytes) throws UnreadableException {
    try {
      Parts parts = new Parts(ZipFile.builder().setByteArray(bytes).get());
      parts.list();
      return parts;
    } catch (IOException | IllegalArgumentException broken) {
      throw new UnreadableException(Reason.DAMAGED, "zip");
    }
  }

  private void list() throws UnreadableException {
    long total = 0;
    for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
      total += Math.max(0, entry.getSize());
      entries.put(key(entry.getName()), entry);
    }
    if (entries.size() > Limits.PARTS) {
      throw new UnreadableException(
          Reason.TOO_MANY_PARTS, Integer.toString(entries.size()), Integer.toString(Limits.PARTS));
    }
    checkUnpacked(total, Limits.UNPACKED_BYTES);
    for (ZipArchiveEntry entry : entries.values()) {
      checkUnpacked(entry.getSize(), limit(entry.getName()));
    }
  }

  boolean has(String part) {
    return entries.containsKey(key(part));
  }

  /** Whether there is a part whose name ends so. */
  boolean hasEnding(String ending) {
    return entries.keySet().stream().anyMatch(name -> name.endsWith(ending));
  }

  /** The bytes of a part, or null if there is no such part. */
  byte @Nullable [] bytes(String part) throws UnreadableException {
    byte[] known = unpacked.get(key(part));
    if (known != null) {
      return known;
    }
    ZipArchiveEntry entry = entries.get(key(part));
    if (entry == null) {
      return null;
    }
    try (InputStream in = zip.getInputStream(entry)) {
      // Its size has been checked when the archive was opened.
      byte[] bytes = new byte[(int) Math.max(0, entry.getSize())];
      if (in.readNBytes(bytes, 0, bytes.length) < bytes.length || in.read() >= 0) {
        throw new UnreadableException(Reason.DAMAGED, part);
      }
      unpacked.put(key(part), bytes);
      return bytes;
    } catch (IOException | IllegalArgumentException broken) {
      throw new UnreadableException(Reason.DAMAGED, part);
    }
  }

  /** A part as XML; {@link Xml#NONE} if there is no such part. */
  Xml xml(String part) throws UnreadableException {
    Xml known = parsed.get(key(part));
    if (known != null) {
      return known;
    }
    byte[] bytes = bytes(part);
    Xml xml = bytes == null ? Xml.NONE : parser.parse(part, bytes);
    parsed.put(key(part), xml);
    return xml;
  }

  /** What a part refers to; the file as a whole is the part with the empty name. */
  List<Relation> relations(String part) throws UnreadableException {
    List<Relation> known = relations.get(key(part));
    if (known != null) {
      return known;
    }
    int slash = part.lastIndexOf('/') + 1;
    String folder = part.substring(0, slash);
    Xml xml = xml(folder + "_rels/" + part.substring(slash) + RELATION_ENDING);
    List<Relation> found = new ArrayList<>();
    for (Xml relation : xml.all("rel:Relationship")) {
      String type = relation.attribute("Type", "");
      String target = relation.attribute("Target", "");
      boolean external = relation.attribute("TargetMode", "").equals("External");
      found.add(
          new Relation(
              relation.attribute("Id", ""),
              type.substring(type.lastIndexOf('/') + 1),
              external ? target : resolve(folder, target),
              external));
    }
    relations.put(key(part), List.copyOf(found));
    return found;
  }

  /** The first relation of a type, or {@link Relation#NONE}. */
  Relation relation(String part, String type) throws UnreadableException {
    for (Relation relation : relations(part)) {
      if (relation.type().equals(type)) {
        return relation;
      }
    }
    return Relation.NONE;
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  private static String resolve(String folder, String target) {
    String path = target.startsWith("/") ? target.substring(1) : folder + target;
    Deque<String> steps = new ArrayDeque<>();
    for (String step : path.split("/", -1)) {
      if (step.equals("..")) {
        steps.pollLast();
      } else if (!step.equals(".")) {
        steps.addLast(step);
      }
    }
    return String.join("/", steps);
  }

  private static String key(String name) {
    String plain = name.replace('\\', '/');
    return (plain.startsWith("/") ? plain.substring(1) : plain).toLowerCase(Locale.ROOT);
  }

  private static long limit(String part) {
    String name = part.toLowerCase(Locale.ROOT);
    return name.endsWith(".xml") || name.endsWith(RELATION_ENDING)
        ? Limits.XML_PART_BYTES
        : Limits.MEDIA_PART_BYTES;
  }

  private static void checkUnpacked(long bytes, long limit) throws UnreadableException {
    if (bytes > limit) {
      throw new UnreadableException(
          Reason.UNPACKS_TOO_LARGE,
          Long.toString(Limits.megabytes(bytes)),
          Long.toString(Limits.megabytes(limit)));
    }
  }
}
