package dev.laurel.kit.web;

import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes a client that hangs up in the middle of an answer for what it is: nobody's fault. Only what
 * goes wrong in writing to the client is kept quiet; a fault in making the answer passes.
 */
final class GoneClients implements WriterInterceptor {

  private static final Logger LOG = LoggerFactory.getLogger(GoneClients.class);

  @Override
  public void aroundWriteTo(WriterInterceptorContext context) throws IOException {
    context.setOutputStream(new ToClient(context.getOutputStream()));
    try {
      context.proceed();
    } catch (GoneException e) {
      LOG.debug("A client hung up before its answer was complete", e);
    }
  }

  /** The client does not listen any more. */
  private static final class GoneException extends IOException {

    private static final long serialVersionUID = 1L;

    GoneException(IOException cause) {
      super("The client hung up", cause);
    }
  }

  /** The way to the client; says when it is broken. */
  private static final class ToClient extends FilterOutputStream {

    ToClient(OutputStream client) {
      super(client);
    }

    @Override
    public void write(int one) throws IOException {
      try {
        out.write(one);
      } catch (IOException e) {
        throw new GoneException(e);
      }
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      try {
        out.write(bytes, from, length);
      } catch (IOException e) {
        throw new GoneException(e);
      }
    }

    @Override
    public void flush() throws IOException {
      try {
        out.flush();
      } catch (IOException e) {
        throw new GoneException(e);
      }
    }
  }
}
