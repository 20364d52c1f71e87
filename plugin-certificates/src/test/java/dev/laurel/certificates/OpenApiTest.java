package dev.laurel.certificates;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.laurel.kit.web.Json;
import java.io.IOException;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.glassfish.jersey.server.model.Resource;
import org.glassfish.jersey.server.model.ResourceMethod;
import org.junit.jupiter.api.Test;

class OpenApiTest {

  private static final String BASE = "/api/v1";

  @Test
  void describesExactlyTheCallsThereAre() throws IOException {
    assertThat(described()).isEqualTo(implemented());
  }

  private static Set<String> described() throws IOException {
    JsonNode document =
        Json.MAPPER.readTree(
            Objects.requireNonNull(OpenApiTest.class.getResourceAsStream("web/openapi.json")));
    Set<String> calls = new TreeSet<>();
    document
        .path("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .fieldNames()
                    .forEachRemaining(
                        method ->
                            calls.add(
                                method.toUpperCase(java.util.Locale.ROOT) + " " + path.getKey())));
    return calls;
  }

  private static Set<String> implemented() {
    Set<String> calls = new TreeSet<>();
    for (JavaClass type :
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.laurel.certificates")) {
      if (type.getSimpleName().endsWith("Resource")) {
        Resource resource = Resource.from(type.reflect());
        if (resource != null) {
          collect("/" + strip(resource.getPath()), resource, calls);
        }
      }
    }
    return calls;
  }

  private static void collect(String path, Resource resource, Set<String> calls) {
    for (ResourceMethod method : resource.getResourceMethods()) {
      if (path.startsWith(BASE)) {
        calls.add(method.getHttpMethod() + " " + path.substring(BASE.length()));
      }
    }
    for (Resource child : resource.getChildResources()) {
      String below = path.equals("/") ? "" : path;
      collect(below + "/" + strip(child.getPath()), child, calls);
    }
  }

  private static String strip(String path) {
    return path.replaceAll("^/|/$", "");
  }
}
