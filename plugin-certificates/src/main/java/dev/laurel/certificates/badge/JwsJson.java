package dev.laurel.certificates.badge;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.laurel.certificates.key.SigningKey;
import dev.laurel.kit.web.Json;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/** JSON with a signature around it, in compact form (RFC 7515 § 3.1). */
final class JwsJson {

  private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

  private JwsJson() {}

  /**
   * Signs.
   *
   * @param type what kind of token it is
   * @param keyAddress where the key is found as JWK
   */
  static String signed(
      Map<String, Object> payload, String type, SigningKey key, String keyAddress) {
    Map<String, Object> header = new LinkedHashMap<>();
    header.put("alg", key.algorithm().name());
    header.put("kid", keyAddress);
    header.put("typ", type);
    String signed =
        BASE64.encodeToString(bytes(header)) + "." + BASE64.encodeToString(bytes(payload));
    byte[] signature = key.signRaw(signed.getBytes(StandardCharsets.US_ASCII));
    return signed + "." + BASE64.encodeToString(signature);
  }

  private static byte[] bytes(Map<String, Object> object) {
    try {
      return Json.MAPPER.writeValueAsBytes(object);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A map of texts is no JSON", e);
    }
  }
}
