package dev.laurel.certificates.feasibility;

import dev.laurel.certificates.slide.Paragraph;
import dev.laurel.certificates.slide.Run;
import dev.laurel.certificates.slide.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Texts that were perhaps meant as placeholders, but are not written as ours. */
final class Lookalikes {

  private static final Pattern BRACKETED =
      Pattern.compile(
          "\\{\\{([^{}\\n]{1,60})\\}\\}|<<([^<>\\n]{1,60})>>|\u00ab([^\u00ab\u00bb\\n]{1,60})\u00bb"
              + "|\\^\\^([^^\\n]{1,60})\\^\\^|&\\(([^()\\n]{1,60})\\)&|%%?(\\w{1,60})%%?"
              + "|(?<![$\\{])\\{([^{}\\n]{1,60})\\}(?!\\})|(?<!<)<([^<>\\n]{1,60})>(?!>)"
              + "|\\$/([^/\\n]{1,60})/|#(\\w{1,60})#|@(\\w{1,60})@|__(\\w{1,60}?)__"
              + "|\\$\\(([^()\\n]{1,60})\\)|\\[([^\\[\\]\\n]{1,60})\\]");

  /** Brackets that nobody uses for anything else. */
  private static final Pattern STRONG = Pattern.compile("^(\\{\\{|<<|\\^\\^|&\\(|\\$/)");

  private static final Pattern UNFINISHED = Pattern.compile("\\$\\s*\\{[^}\\n]{0,60}$|\\$\\s+\\{");

  private Lookalikes() {}

  /**
   * One of them.
   *
   * @param suggestion how it is written here; empty if nothing here is like it, null if it is ours
   *     but has no end
   */
  record Lookalike(String written, @Nullable String suggestion) {

    Finding finding(Text text) {
      if (suggestion == null) {
        return FindingCode.UNFINISHED_PLACEHOLDER.at(text, written);
      }
      return suggestion.isEmpty()
          ? FindingCode.LOOKALIKE_PLACEHOLDER.at(text, written)
          : FindingCode.LOOKALIKE_PLACEHOLDER.at(text, written, suggestion);
    }
  }

  static List<Lookalike> in(Paragraph paragraph) {
    StringBuilder plain = new StringBuilder();
    for (Run run : paragraph.runs()) {
      plain.append(run.placeholder() == null ? run.text() : "\ufffc");
    }
    List<Lookalike> found = new ArrayList<>();
    Matcher bracketed = BRACKETED.matcher(plain);
    while (bracketed.find()) {
      String inside = inside(bracketed);
      boolean near = NearestPlaceholder.plausible(inside);
      if (near || STRONG.matcher(bracketed.group()).find()) {
        String meant = "${" + NearestPlaceholder.to(inside).canonical() + "}";
        found.add(new Lookalike(bracketed.group(), near ? meant : ""));
      }
    }
    Matcher unfinished = UNFINISHED.matcher(plain);
    while (unfinished.find()) {
      found.add(new Lookalike(unfinished.group().strip(), null));
    }
    return found;
  }

  private static String inside(Matcher matcher) {
    for (int group = 1; group <= matcher.groupCount(); group++) {
      String text = matcher.group(group);
      if (text != null) {
        return text;
      }
    }
    return "";
  }
}
