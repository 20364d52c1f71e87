package dev.laurel.host.plugin;

import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.HostPages;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/** The addresses of the host's pages. */
public final class Addresses implements HostPages {

  private final Supplier<String> origin;
  private final Frame frame;

  /**
   * Addresses below an origin.
   *
   * @param origin scheme, name and port by which people reach this host, without a slash at the end
   * @param frame what plugins' pages are put into
   */
  public Addresses(Supplier<String> origin, Frame frame) {
    this.origin = origin;
    this.frame = frame;
  }

  /**
   * A course key as a part of a path.
   *
   * @param key the key
   * @return the key, percent-encoded
   */
  public static String encoded(CourseKey key) {
    return URLEncoder.encode(key.value(), StandardCharsets.UTF_8).replace("+", "%20");
  }

  @Override
  public String course(CoursePage page, CourseKey course) {
    String key = encoded(course);
    return switch (page) {
      case OUTLINE -> "/courses/" + key + "/";
      case PROGRESS -> "/courses/" + key + "/progress";
      case INSTRUCTOR -> "/courses/" + key + "/instructor";
      case SCHEDULE -> "/studio/" + key + "/settings/schedule";
      case GRADING -> "/studio/" + key + "/settings/grading";
      case ADVANCED -> "/studio/" + key + "/settings/advanced";
    };
  }

  @Override
  public String dashboard() {
    return "/dashboard";
  }

  @Override
  public String signIn(String returnTo) {
    return "/login?returnTo=" + URLEncoder.encode(returnTo, StandardCharsets.UTF_8);
  }

  @Override
  public String absolute(String address) {
    return origin.get() + address;
  }

  @Override
  public String frame(HttpServletRequest request, Content content) {
    return frame.around(request, content);
  }
}
