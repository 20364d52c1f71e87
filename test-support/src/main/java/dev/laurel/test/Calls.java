package dev.laurel.test;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.glassfish.jersey.server.model.Resource;
import org.glassfish.jersey.server.model.ResourceMethod;

/**
 * The calls that an application takes over HTTP: {@code GET /courses/{key}} and the like, as its
 * resources have them, and as tables say who may make them.
 */
public final class Calls {

  private Calls() {}

  /** All calls of the resources in packages. */
  public static Set<String> of(String packages) {
    Set<String> calls = new TreeSet<>();
    for (JavaClass type :
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(packages)) {
      if (type.isAnnotatedWith(Path.class)) {
        Resource resource = Objects.requireNonNull(Resource.from(type.reflect()));
        collect("/" + strip(resource.getPath()), resource, calls);
      }
    }
    return calls;
  }

  private static void collect(String path, Resource resource, Set<String> calls) {
    for (ResourceMethod method : resource.getResourceMethods()) {
      calls.add(method.getHttpMethod() + " " + path);
    }
    for (Resource child : resource.getChildResources()) {
      String below = path.equals("/") ? "" : path;
      collect(below + "/" + strip(child.getPath()), child, calls);
    }
  }

  private static String strip(String path) {
    return path.replaceAll("^/|/$", "");
  }

  /**
   * A table of calls, one a line: the call, a bar, who may make it; what follows {@code #} is a
   * remark.
   */
  public static Map<String, String> table(String name) {
    Map<String, String> table = new TreeMap<>();
    try (InputStream file =
        Objects.requireNonNull(Calls.class.getResourceAsStream("access/" + name), name)) {
      new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(line -> line.replaceFirst("#.*", "").strip())
          .filter(line -> !line.isEmpty())
          .forEach(
              line -> {
                String[] parts = line.split("\\s+\\|\\s+", 2);
                if (parts.length < 2 || table.put(parts[0], parts[1]) != null) {
                  throw new IllegalArgumentException(name + ": " + line);
                }
              });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return table;
  }
}
