package dev.laurel.kit.web;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NoContentException;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Takes a JSON body that is missing, empty or {@code null} for an object without fields, so that
 * the call itself says which of them it needs.
 */
@Provider
public final class EmptyBody implements ReaderInterceptor {

  /** Called by Jersey. */
  public EmptyBody() {}

  @Override
  public @Nullable Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
    Object body = read(context);
    return body == null && isJson(context.getMediaType())
        ? Json.MAPPER.readValue("{}", Json.MAPPER.constructType(context.getGenericType()))
        : body;
  }

  private static boolean isJson(@Nullable MediaType type) {
    return type != null && type.getSubtype().equals("json");
  }

  private static @Nullable Object read(ReaderInterceptorContext context) throws IOException {
    try {
      return context.proceed();
    } catch (NoContentException e) {
      return null;
    }
  }
}
