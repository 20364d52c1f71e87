package dev.laurel.certificates.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.laurel.certificates.certificate.CertificateId;
import dev.laurel.certificates.certificate.CertificateStatus;
import dev.laurel.kit.web.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A selection as it is kept with an export. */
record SelectionJson(
    @Nullable String status,
    String query,
    List<String> ids,
    List<String> usernames,
    @Nullable String after,
    @Nullable String until) {

  static String write(Selection selection) {
    try {
      return Json.MAPPER.writeValueAsString(
          new SelectionJson(
              selection.status() == null ? null : selection.status().name(),
              selection.query(),
              selection.ids().stream().map(CertificateId::value).toList(),
              selection.usernames(),
              selection.after() == null ? null : selection.after().value(),
              selection.until() == null ? null : selection.until().value()));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A selection holds what is no JSON", e);
    }
  }

  static Selection read(String text) {
    try {
      SelectionJson json = Json.MAPPER.readValue(text, SelectionJson.class);
      return new Selection(
          json.status() == null ? null : CertificateStatus.valueOf(json.status()),
          json.query(),
          json.ids().stream().map(CertificateId::new).toList(),
          json.usernames(),
          json.after() == null ? null : new CertificateId(json.after()),
          json.until() == null ? null : new CertificateId(json.until()));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A selection was kept that cannot be read", e);
    }
  }
}
