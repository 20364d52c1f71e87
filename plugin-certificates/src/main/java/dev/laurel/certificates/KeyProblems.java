package dev.laurel.certificates;

import dev.laurel.certificates.key.KeyUnusableException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers with 503 that certificates cannot be signed: nothing was issued, and it can be tried
 * again. What is wrong goes into the log; {@link StoreProblems} puts in the words.
 */
final class KeyProblems implements ExceptionMapper<KeyUnusableException> {

  private static final Logger LOG = LoggerFactory.getLogger(KeyProblems.class);

  @Override
  public Response toResponse(KeyUnusableException thrown) {
    LOG.error("Nothing can be signed: {}", thrown.getMessage());
    return StoreProblems.wordless("SIGNING_UNAVAILABLE", 60);
  }
}
