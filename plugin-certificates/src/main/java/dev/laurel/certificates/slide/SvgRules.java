package dev.laurel.certificates.slide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The style sheets of an SVG, as drawing programs write them: classes, ids, element names. */
final class SvgRules {

  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");
  private static final Pattern RULE = Pattern.compile("([^{}]*)\\{([^{}]*)\\}");
  private static final Pattern SELECTOR = Pattern.compile("[.#]?-?[\\p{L}_][\\p{L}\\p{N}_-]*|\\*");

  private final List<Rule> rules;

  private record Rule(String selector, Map<String, String> properties) {

    int weight() {
      return switch (selector.charAt(0)) {
        case '#' -> 3;
        case '.' -> 2;
        case '*' -> 0;
        default -> 1;
      };
    }

    boolean meets(Xml xml) {
      return switch (selector.charAt(0)) {
        case '#' -> selector.substring(1).equals(xml.attribute("id"));
        case '.' ->
            (" " + xml.attribute("class", "").strip().replaceAll("\\s+", " ") + " ")
                .contains(" " + selector.substring(1) + " ");
        case '*' -> true;
        default -> xml.is("svg:" + selector);
      };
    }
  }

  private SvgRules(List<Rule> rules) {
    this.rules = rules;
  }

  static SvgRules of(Xml root) throws UndrawableSvgException {
    List<Rule> rules = new ArrayList<>();
    for (Xml style : root.descendants().filter(xml -> xml.is("svg:style")).toList()) {
      String sheet = COMMENT.matcher(style.text()).replaceAll(" ");
      Matcher rule = RULE.matcher(sheet);
      while (rule.find()) {
        if (rule.group(1).strip().startsWith("@font-face")) {
          continue;
        }
        for (String selector : rule.group(1).split(",", -1)) {
          if (!SELECTOR.matcher(selector.strip()).matches()) {
            throw new UndrawableSvgException("style " + selector.strip());
          }
          rules.add(new Rule(selector.strip(), declarations(rule.group(2))));
        }
      }
    }
    rules.sort(Comparator.comparingInt(Rule::weight));
    return new SvgRules(List.copyOf(rules));
  }

  /** The properties set on an element itself, by attributes, style sheets and its style. */
  Map<String, String> properties(Xml xml) {
    Map<String, String> all = new LinkedHashMap<>(xml.attributes());
    for (Rule rule : rules) {
      if (rule.meets(xml)) {
        all.putAll(rule.properties());
      }
    }
    all.putAll(declarations(xml.attribute("style", "")));
    return all;
  }

  private static Map<String, String> declarations(String text) {
    Map<String, String> all = new LinkedHashMap<>();
    for (String declaration : text.split(";", -1)) {
      int colon = declaration.indexOf(':');
      if (colon > 0) {
        all.put(
            declaration.substring(0, colon).strip(),
            declaration.substring(colon + 1).replace("!important", "").strip());
      }
    }
    return all;
  }
}
