package dev.laurel.kit.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NoContentException;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.util.Map;
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
    return body == null && isJson(context)
        ? Json.MAPPER.readValue("{}", Json.MAPPER.constructType(context.getGenericType()))
        : body;
  }

  /** A call without a body names no type; then what the resource asks for decides. */
  private static boolean isJson(ReaderInterceptorContext context) {
    MediaType type = context.getMediaType();
    if (context.getHeaders().containsKey(HttpHeaders.CONTENT_TYPE)) {
      return type != null && type.getSubtype().equals("json");
    }
    return context.getType().isRecord() || Map.class.equals(context.getType());
  }

  private static @Nullable Object read(ReaderInterceptorContext context) throws IOException {
    try {
      return context.proceed();
    } catch (NoContentException e) {
      return null;
    }
  }
}
