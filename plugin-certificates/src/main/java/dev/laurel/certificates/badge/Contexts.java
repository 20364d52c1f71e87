package dev.laurel.certificates.badge;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import com.apicatalog.jsonld.loader.DocumentLoaderOptions;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** The contexts that credentials name, as they are shipped; no other is ever loaded. */
final class Contexts implements DocumentLoader {

  /** Verifiable Credentials Data Model 2.0, Appendix B.1. */
  static final String CREDENTIALS = "https://www.w3.org/ns/credentials/v2";

  static final String OPEN_BADGES = "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json";

  /** Has the type of the schema, which no other context has. */
  static final String EXTENSIONS = "https://purl.imsglobal.org/spec/ob/v3p0/extensions.json";

  private final Map<URI, Document> documents;

  private Contexts(Map<URI, Document> documents) {
    this.documents = documents;
  }

  /** Those that are shipped. */
  static Contexts shipped() {
    return new Contexts(Map.of())
        .with(CREDENTIALS, Contexts.class.getResourceAsStream("contexts/credentials-v2.json"))
        .with(OPEN_BADGES, Contexts.class.getResourceAsStream("contexts/open-badges-3.0.3.json"))
        .with(
            EXTENSIONS, Contexts.class.getResourceAsStream("contexts/open-badges-extensions.json"));
  }

  /** One more. */
  Contexts with(String address, @org.jspecify.annotations.Nullable InputStream file) {
    Map<URI, Document> more = new HashMap<>(documents);
    try (InputStream in = Objects.requireNonNull(file, address)) {
      more.put(URI.create(address), JsonDocument.of(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (JsonLdError e) {
      throw new IllegalStateException("The context " + address + " cannot be read", e);
    }
    return new Contexts(more);
  }

  @Override
  public Document loadDocument(URI address, DocumentLoaderOptions options) throws JsonLdError {
    Document document = documents.get(address);
    if (document == null) {
      throw new JsonLdError(
          JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED, "There is no context " + address);
    }
    return document;
  }
}
