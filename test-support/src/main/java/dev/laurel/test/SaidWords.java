package dev.laurel.test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds what templates and scripts say in words of their own, where it should be a message. */
public final class SaidWords {

  /** Nothing a reader reads as words of a language: code, drawings, what a machine reads. */
  private static final Pattern UNREAD =
      Pattern.compile("(?s)<(code|svg|style|script)\\b.*?</\\1>|<!doctype[^>]*>|#\\*.*?\\*#");

  private static final Pattern COMMENT = Pattern.compile("(?m)##.*$");
  private static final Pattern READ_ATTRIBUTE =
      Pattern.compile(
          "\\b(?:title|alt|placeholder|label|aria-label|aria-description)=\"([^\"]*)\"");
  private static final Pattern TAG = Pattern.compile("(?s)<[^>]*>");
  private static final Pattern DIRECTIVE = Pattern.compile("#\\{?[a-zA-Z]+}?");
  private static final Pattern ENTITY = Pattern.compile("&#?\\w+;");
  private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
  private static final Pattern SAID_BY_SCRIPT =
      Pattern.compile(
          "\\.(?:textContent|innerText|innerHTML|title|ariaLabel|placeholder|alt)\\s*=\\s*['\"`]"
              + "|\\b(?:alert|confirm|prompt|createTextNode|insertAdjacentText)\\(\\s*['\"`]"
              + "|setAttribute\\(\\s*['\"](?:aria-label|title|alt|placeholder)['\"],\\s*['\"`]");

  private SaidWords() {}

  /**
   * Words in Velocity templates: between tags, and in attributes that are read.
   *
   * @param folder where the templates are, at any depth
   * @param names words of no language, such as those of products
   * @return each with its file
   */
  public static List<String> inTemplates(Path folder, Set<String> names) throws IOException {
    List<String> said = new ArrayList<>();
    for (Path file : files(folder, ".vm")) {
      for (String text : texts(Files.readString(file))) {
        Matcher word = WORD.matcher(text);
        while (word.find()) {
          if (!names.contains(word.group())) {
            said.add(file.getFileName() + ": " + text.strip());
            break;
          }
        }
      }
    }
    return said;
  }

  /**
   * Places in scripts that show literal text.
   *
   * @param folder where the scripts are, at any depth
   * @return each with its file
   */
  public static List<String> inScripts(Path folder) throws IOException {
    List<String> said = new ArrayList<>();
    for (Path file : files(folder, ".js")) {
      Matcher sink = SAID_BY_SCRIPT.matcher(Files.readString(file));
      while (sink.find()) {
        said.add(file.getFileName() + ": " + sink.group());
      }
    }
    return said;
  }

  /** What a template shows, without what Velocity does with it. */
  static List<String> texts(String template) {
    String plain = withoutReferences(COMMENT.matcher(template).replaceAll(""));
    plain = UNREAD.matcher(plain).replaceAll(" ");
    List<String> texts = new ArrayList<>();
    Matcher attribute = READ_ATTRIBUTE.matcher(plain);
    while (attribute.find()) {
      texts.add(attribute.group(1));
    }
    for (String text : TAG.split(plain)) {
      texts.add(ENTITY.matcher(text).replaceAll(" "));
    }
    return texts.stream().filter(text -> !text.isBlank()).toList();
  }

  /** Takes out references and directives with all that stands in their parentheses. */
  private static String withoutReferences(String template) {
    StringBuilder plain = new StringBuilder();
    Matcher directive = DIRECTIVE.matcher(template);
    for (int at = 0; at < template.length(); ) {
      char here = template.charAt(at);
      if (here == '$') {
        at = behindReference(template, at + 1);
      } else if (here == '#' && directive.find(at) && directive.start() == at) {
        at = behindParentheses(template, directive.end());
      } else {
        plain.append(here);
        at++;
      }
    }
    return plain.toString();
  }

  private static int behindReference(String template, int from) {
    int at = from;
    while (at < template.length() && isOfReference(template, at)) {
      at++;
      at = behindParentheses(template, at);
    }
    return at;
  }

  private static boolean isOfReference(String template, int at) {
    char here = template.charAt(at);
    boolean isDotBeforeName =
        here == '.'
            && at + 1 < template.length()
            && Character.isJavaIdentifierStart(template.charAt(at + 1));
    return Character.isJavaIdentifierPart(here) || "{}!".indexOf(here) >= 0 || isDotBeforeName;
  }

  private static int behindParentheses(String template, int from) {
    if (from >= template.length() || template.charAt(from) != '(') {
      return from;
    }
    int depth = 0;
    for (int at = from; at < template.length(); at++) {
      char here = template.charAt(at);
      depth += here == '(' ? 1 : here == ')' ? -1 : 0;
      if (depth == 0) {
        return at + 1;
      }
    }
    return template.length();
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }
}
