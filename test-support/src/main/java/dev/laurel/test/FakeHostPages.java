package dev.laurel.test;

import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.HostPages;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/** The pages of a {@link FakeHost}: addresses that can be told apart, and no frame. */
record FakeHostPages() implements HostPages {

  @Override
  public String course(CoursePage page, CourseKey course) {
    return "/courses/" + course + "/" + page.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public String dashboard() {
    return "/dashboard";
  }

  @Override
  public String signIn(String returnTo) {
    return "/login?next=" + returnTo;
  }

  @Override
  public String absolute(String address) {
    return "https://lms.example" + address;
  }

  @Override
  public String frame(HttpServletRequest request, Content content) {
    return content.html();
  }
}
