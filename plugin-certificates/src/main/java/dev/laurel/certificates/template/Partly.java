package dev.laurel.certificates.template;

import dev.laurel.certificates.press.CompiledTemplate;
import dev.laurel.certificates.press.Details;
import dev.laurel.certificates.press.Press;
import dev.laurel.certificates.press.Stamping;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Of details that cannot be printed as they are, those that can: for previews. */
final class Partly {

  private final CompiledTemplate compiled;
  private final Details details;

  Partly(CompiledTemplate compiled, Details details) {
    this.compiled = compiled;
    this.details = details;
  }

  /** The details without the texts that cannot be printed, as few as can be told. */
  Details printable(Template template) {
    Set<String> wrong = new HashSet<>();
    for (String name : template.placeholders()) {
      Map<String, String> alone = new HashMap<>();
      alone.put(name, details.texts().getOrDefault(name, ""));
      if (!prints(with(alone))) {
        wrong.add(name);
      }
    }
    Map<String, String> texts = new HashMap<>(details.texts());
    texts.keySet().removeAll(wrong);
    return prints(with(texts)) ? with(texts) : with(Map.of());
  }

  private Details with(Map<String, String> texts) {
    return new Details(texts, details.dates(), details.zone());
  }

  private boolean prints(Details some) {
    return Press.stamp(compiled, some) instanceof Stamping.Stamped;
  }
}
