package dev.laurel.kit.web;

import java.io.StringWriter;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.app.event.EventCartridge;
import org.apache.velocity.app.event.ReferenceInsertionEventHandler;
import org.apache.velocity.runtime.RuntimeConstants;
import org.apache.velocity.runtime.resource.loader.ClasspathResourceLoader;
import org.apache.velocity.util.introspection.SecureUberspector;

/**
 * Draws pages with Velocity. In a template {@code $page} is the page, {@code $m} the texts of the
 * reader's language ({@code $m.text("key", $value)}), {@code $locale} the language and {@code
 * $assets} the address of the static files. Macros: {@code #icon("check-lg")}, {@code #pill("good"
 * "check-lg" $text)}, {@code #note("warn" "info-circle" $text)}, {@code #csrf($token)}, {@code
 * #guide($href "en" $text)} and the application's own. Every reference is escaped for HTML unless
 * its value is {@link Html}; a reference without a value is an error; templates reach no classes
 * and no reflection. Safe for any thread.
 */
public final class PageWriter {

  private static final ReferenceInsertionEventHandler ESCAPING =
      (context, reference, value) ->
          value == null || value instanceof Html ? value : Html.escape(value.toString());

  private final VelocityEngine engine;
  private final Messages messages;
  private final Map<String, String> addresses;

  /**
   * Sets up an engine.
   *
   * @param templates the class loader that has the templates
   * @param messages the texts
   * @param assets where the static files are, such as {@code /static}, without a slash at the end
   * @param macros resources with further Velocity macros that every template may use
   */
  public PageWriter(
      ClassLoader templates, Messages messages, String assets, Collection<String> macros) {
    this(templates, messages, Map.of("assets", assets), macros);
  }

  /**
   * Sets up an engine.
   *
   * @param templates the class loader that has the templates
   * @param messages the texts
   * @param addresses by the names that templates know them by, {@code assets} among them; without a
   *     slash at the end
   * @param macros resources with further Velocity macros that every template may use
   */
  public PageWriter(
      ClassLoader templates,
      Messages messages,
      Map<String, String> addresses,
      Collection<String> macros) {
    this.messages = messages;
    this.addresses = Map.copyOf(addresses);
    Properties settings = new Properties();
    settings.setProperty(RuntimeConstants.RESOURCE_LOADERS, "classpath");
    settings.setProperty("resource.loader.classpath.class", FromClassLoader.class.getName());
    settings.setProperty("resource.loader.classpath.cache", "true");
    settings.setProperty("resource.loader.classpath.modification_check_interval", "0");
    settings.setProperty(RuntimeConstants.INPUT_ENCODING, "UTF-8");
    settings.setProperty(RuntimeConstants.RUNTIME_REFERENCES_STRICT, "true");
    settings.setProperty(RuntimeConstants.VM_PERM_INLINE_LOCAL, "true");
    settings.setProperty(RuntimeConstants.UBERSPECT_CLASSNAME, SecureUberspector.class.getName());
    settings.setProperty(RuntimeConstants.RUNTIME_LOG_NAME, "dev.laurel.kit.velocity");
    engine = new VelocityEngine();
    settings
        .stringPropertyNames()
        .forEach(name -> engine.setProperty(name, settings.getProperty(name)));
    engine.addProperty(RuntimeConstants.VM_LIBRARY, "dev/laurel/kit/web/macros.vm");
    macros.forEach(library -> engine.addProperty(RuntimeConstants.VM_LIBRARY, library));
    engine.setApplicationAttribute(FromClassLoader.KEY, templates);
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(PageWriter.class.getClassLoader());
    try {
      engine.init();
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  /**
   * Draws a page.
   *
   * @param page what it shows
   * @param locale the reader's language
   * @return the HTML
   */
  public Html write(Page page, Locale locale) {
    return write(page.template(), Map.of("page", page), locale);
  }

  /**
   * Draws a template with values of any names.
   *
   * @param template the resource with the template
   * @param values the values by name; their types must be public
   * @param locale the reader's language
   * @return the HTML
   */
  public Html write(String template, Map<String, ?> values, Locale locale) {
    VelocityContext context = new VelocityContext();
    values.forEach(context::put);
    context.put("m", messages.in(locale));
    context.put("locale", locale);
    addresses.forEach(context::put);
    EventCartridge events = new EventCartridge();
    events.addReferenceInsertionEventHandler(ESCAPING);
    events.attachToContext(context);
    StringWriter html = new StringWriter(4096);
    engine.getTemplate(template).merge(context, html);
    return new Html(html.toString());
  }

  /** Reads templates from the class loader that the engine was made with. */
  public static final class FromClassLoader extends ClasspathResourceLoader {

    static final String KEY = "dev.laurel.templates";

    /** Called by Velocity. */
    public FromClassLoader() {}

    @Override
    public java.io.Reader getResourceReader(String name, String encoding) {
      ClassLoader loader = (ClassLoader) rsvc.getApplicationAttribute(KEY);
      java.io.InputStream stream = loader.getResourceAsStream(name);
      if (stream == null) {
        throw new org.apache.velocity.exception.ResourceNotFoundException(
            "There is no template " + name);
      }
      return new java.io.InputStreamReader(stream, java.nio.charset.StandardCharsets.UTF_8);
    }
  }
}
