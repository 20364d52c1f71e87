package dev.laurel.kit.web;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.MediaType;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Ends a call whose body is larger than anything that is meant to be sent, with 413 and before it
 * fills the memory or a disk: whoever sends it need not even be signed in. What is said of its
 * length is believed only when it is too much. Resources that take files have limits of their own
 * below this.
 */
@PreMatching
@Priority(0)
public final class BodyLimit implements ContainerRequestFilter {

  /** Of what is read as a whole: JSON and forms. */
  static final int TEXT_MEGABYTES = 4;

  /** Of anything else. */
  static final int MEGABYTES = 64;

  private static final int MEGABYTE = 1024 * 1024;

  private final List<MediaType> streams;

  /**
   * The filter.
   *
   * @param streams types of what is read as it comes, however long it is
   */
  public BodyLimit(MediaType... streams) {
    this.streams = List.of(streams);
  }

  @Override
  public void filter(ContainerRequestContext request) {
    MediaType type = request.getMediaType();
    if (streams.stream().anyMatch(one -> isOf(one, type))) {
      return;
    }
    boolean isText =
        isOf(MediaType.APPLICATION_FORM_URLENCODED_TYPE, type)
            || type != null && type.getSubtype().endsWith("json");
    int most = isText ? TEXT_MEGABYTES : MEGABYTES;
    // Whether there is a body is not asked: that would wait for its first byte.
    if (request.getLength() > most * MEGABYTE) {
      throw tooLarge(most);
    }
    request.setEntityStream(new Counted(request.getEntityStream(), most));
  }

  private static boolean isOf(MediaType wanted, @Nullable MediaType type) {
    return type != null
        && type.getType().equalsIgnoreCase(wanted.getType())
        && type.getSubtype().equalsIgnoreCase(wanted.getSubtype());
  }

  private static ProblemException tooLarge(int most) {
    return Problem.of(
            413, "BODY_TOO_LARGE", "The body is larger than the %d MB taken here.".formatted(most))
        .exception();
  }

  /** What is sent without its length, or is longer than was said. */
  private static final class Counted extends FilterInputStream {

    private final int most;
    private long seen;

    Counted(InputStream sent, int most) {
      super(sent);
      this.most = most;
    }

    @Override
    public int read() throws IOException {
      int one = in.read();
      count(one < 0 ? 0 : 1);
      return one;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int read = in.read(bytes, offset, length);
      count(Math.max(0, read));
      return read;
    }

    private void count(int more) {
      seen += more;
      if (seen > (long) most * MEGABYTE) {
        throw tooLarge(most);
      }
    }
  }
}
