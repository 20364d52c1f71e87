package dev.laurel.kit.web;

import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Who may read metrics: whoever sends the token, where one is set; otherwise programs on this
 * machine alone. Nobody reads them through a proxy without a token: to the proxy's neighbour all
 * the world is on this machine.
 */
public final class Readers {

  /** The media type of Prometheus' text format. */
  public static final String PROMETHEUS = "text/plain; version=0.0.4; charset=utf-8";

  private static final List<String> PROXIED =
      List.of("Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Real-IP", "Via");
  private static final List<String> THIS_MACHINE = List.of("127.0.0.1", "::1", "0:0:0:0:0:0:0:1");

  private final String token;
  private final String setting;

  /**
   * Readers with a token.
   *
   * @param token what they send; empty where none is set
   * @param setting where it is set, for those who are refused
   */
  public Readers(String token, String setting) {
    this.token = token.strip();
    this.setting = setting;
  }

  /**
   * Why a request is refused; nothing where it is not.
   *
   * @param address where it comes from
   * @param headers its headers by name, null for none
   */
  public Optional<Response> refusal(String address, UnaryOperator<@Nullable String> headers) {
    if (token.isEmpty()) {
      boolean isFromHere =
          THIS_MACHINE.contains(address)
              && PROXIED.stream().allMatch(header -> headers.apply(header) == null);
      return isFromHere
          ? Optional.empty()
          : Optional.of(
              Problem.of(
                      403,
                      "METRICS_LOCAL",
                      "Without a token, metrics are read on this machine only. Set %s and send it as Authorization: Bearer."
                          .formatted(setting))
                  .response());
    }
    return isToken(headers.apply("Authorization"))
        ? Optional.empty()
        : Optional.of(
            Response.fromResponse(
                    Problem.of(
                            401,
                            "METRICS_TOKEN",
                            "Metrics are read with the token of %s, sent as Authorization: Bearer."
                                .formatted(setting))
                        .response())
                .header("WWW-Authenticate", "Bearer realm=\"metrics\"")
                .build());
  }

  private boolean isToken(@Nullable String authorization) {
    if (authorization == null || !authorization.regionMatches(true, 0, "Bearer ", 0, 7)) {
      return false;
    }
    return MessageDigest.isEqual(
        authorization.substring(7).strip().getBytes(StandardCharsets.UTF_8),
        token.getBytes(StandardCharsets.UTF_8));
  }
}
