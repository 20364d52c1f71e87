package dev.laurel.it;

import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Follows the links of pages into the guides; asks for each guide once. */
final class HelpLinks {

  private static final String LINKS =
      "() => [...document.querySelectorAll('a.l-guide, a[hreflang=en]')]"
          + ".map((a) => a.getAttribute('href'))";

  private final Map<String, String> guides = new HashMap<>();
  private final Set<String> followed = new TreeSet<>();

  /** The links of the page that is shown which lead nowhere, in words. */
  List<String> faults(Page page) {
    List<String> faults = new ArrayList<>();
    for (Object link : (List<?>) page.evaluate(LINKS)) {
      String[] parts = String.valueOf(link).split("#", 2);
      followed.add(String.valueOf(link));
      String guide = guides.computeIfAbsent(parts[0], HelpLinks::guide);
      if (parts.length < 2 || !guide.contains(" id=\"" + parts[1] + "\"")) {
        faults.add("leads to " + link + ", which is not there");
      }
    }
    return faults;
  }

  /** All that were found. */
  Set<String> followed() {
    return followed;
  }

  private static String guide(String path) {
    HttpResponse<String> answer = RunningHost.get(null, path);
    return answer.statusCode() == 200 ? answer.body() : "";
  }
}
