package dev.laurel.certificates.template;

import dev.laurel.certificates.document.DocumentId;
import dev.laurel.certificates.document.Documents;
import dev.laurel.certificates.press.CompiledTemplate;
import dev.laurel.certificates.press.Prefix;
import dev.laurel.kit.persistence.Database;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The compiled forms of integrated versions, the last ones used kept in memory. One that another
 * version of the program stored is compiled anew; the old one stays, for what was issued with it.
 */
final class CompiledForms {

  private static final Logger LOG = LoggerFactory.getLogger(CompiledForms.class);
  private static final int MOST = 64;

  private final Database database;
  private final TemplateMapper templates;
  private final Documents documents;
  private final Map<TemplateId, CompiledTemplate> forms = lastUsed();
  private final Map<DocumentId, Prefix> prefixes = lastUsed();

  CompiledForms(Database database, TemplateMapper templates, Documents documents) {
    this.database = database;
    this.templates = templates;
    this.documents = documents;
  }

  /**
   * The compiled form of a version.
   *
   * @param compiler compiles it anew if need be
   */
  CompiledTemplate of(TemplateId id, Function<Template, CompiledTemplate> compiler) {
    Optional<CompiledTemplate> known = known(forms, id);
    if (known.isPresent()) {
      return known.get();
    }
    Template template = templates.find(id).map(TemplateRow::toTemplate).orElseThrow();
    DocumentId document = template.compiled();
    if (document == null) {
      throw new IllegalStateException("The template " + id + " is not integrated");
    }
    byte[] stored = documents.get(document);
    CompiledTemplate form =
        CompiledTemplate.fromBytes(
            CompiledTemplate.isCurrent(stored) ? stored : anew(template, document, compiler));
    keep(forms, id, form);
    return form;
  }

  /** What certificates begin with that were stamped with a stored form, of whatever version. */
  Prefix prefix(DocumentId document) {
    Optional<Prefix> known = known(prefixes, document);
    if (known.isPresent()) {
      return known.get();
    }
    Prefix prefix = Prefix.fromBytes(documents.get(document));
    keep(prefixes, document, prefix);
    return prefix;
  }

  private byte[] anew(
      Template template, DocumentId before, Function<Template, CompiledTemplate> compiler) {
    LOG.info("The template {} is compiled anew for this version", template.id());
    byte[] made = compiler.apply(template).toBytes();
    database.inTransaction(
        () -> templates.replaceCompiled(template.id(), before, documents.put(made)));
    return made;
  }

  private static <K, V> Optional<V> known(Map<K, V> map, K key) {
    synchronized (map) {
      return Optional.ofNullable(map.get(key));
    }
  }

  private static <K, V> void keep(Map<K, V> map, K key, V value) {
    synchronized (map) {
      map.put(key, value);
    }
  }

  private static <K, V> Map<K, V> lastUsed() {
    return new LinkedHashMap<>(16, 0.75f, true) {
      private static final long serialVersionUID = 1L;

      @Override
      protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > MOST;
      }
    };
  }
}
