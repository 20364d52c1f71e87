package dev.laurel.certificates.generation;

import dev.laurel.certificates.certificate.Certificate;
import dev.laurel.certificates.certificate.CertificateId;
import dev.laurel.certificates.certificate.CertificateStatus;
import dev.laurel.certificates.certificate.Certificates;
import dev.laurel.certificates.certificate.FailureWords;
import dev.laurel.certificates.web.Access;
import dev.laurel.certificates.web.Caller;
import dev.laurel.kit.web.Messages;
import dev.laurel.plugin.host.CourseKey;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** The list of what was issued as CSV, and all PDFs as ZIP; both streamed page by page. */
@Path("api/v1/courses/{key}")
public final class ExportResource {

  private static final int PAGE = 200;

  private final Access access;
  private final Certificates certificates;
  private final Messages messages;

  /** The resource. */
  public ExportResource(Access access, Certificates certificates, Messages messages) {
    this.access = access;
    this.certificates = certificates;
    this.messages = messages;
  }

  /** What is done with each certificate. */
  private interface Taker {
    void take(Certificate certificate) throws IOException;
  }

  private void each(CourseKey key, @Nullable CertificateStatus status, Taker taker)
      throws IOException {
    CertificateId after = null;
    List<Certificate> page;
    do {
      page = certificates.page(key, status, null, after, PAGE);
      for (Certificate certificate : page) {
        taker.take(certificate);
        after = certificate.id();
      }
    } while (page.size() == PAGE);
  }

  /** The list. */
  @GET
  @Path("certificates.csv")
  @Produces("text/csv; charset=utf-8")
  public Response csv(@Context ContainerRequestContext request, @PathParam("key") CourseKey key) {
    Caller caller = access.staff(request, key);
    StreamingOutput list =
        output -> {
          Writer writer = new OutputStreamWriter(output, StandardCharsets.UTF_8);
          CSVPrinter csv = new CSVPrinter(writer, CSVFormat.RFC4180);
          csv.printRecord(
              "id",
              "username",
              "fullName",
              "mode",
              "grade",
              "status",
              "template",
              "issuedAt",
              "reason",
              "validUntil");
          each(
              key,
              null,
              one ->
                  csv.printRecord(
                      one.id().value(),
                      harmless(one.username()),
                      harmless(one.fullName()),
                      harmless(one.mode()),
                      one.grade(),
                      one.status(),
                      one.templateId().value(),
                      one.issuedAt(),
                      harmless(FailureWords.of(one, messages, caller.locale())),
                      one.validUntil()));
          csv.flush();
        };
    return Response.ok(list)
        .header("Content-Disposition", "attachment; filename=\"certificates.csv\"")
        .build();
  }

  /** A spreadsheet must not take a name for a formula. */
  private static String harmless(String text) {
    return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }

  /** All PDFs. */
  @GET
  @Path("certificates.zip")
  @Produces("application/zip")
  public Response zip(@Context ContainerRequestContext request, @PathParam("key") CourseKey key) {
    access.staff(request, key);
    StreamingOutput all =
        output -> {
          ZipOutputStream zip = new ZipOutputStream(output, StandardCharsets.UTF_8);
          zip.setLevel(Deflater.BEST_SPEED);
          each(
              key,
              CertificateStatus.AVAILABLE,
              one -> {
                zip.putNextEntry(new ZipEntry(name(one)));
                zip.write(certificates.pdf(one));
                zip.closeEntry();
              });
          zip.finish();
        };
    return Response.ok(all)
        .header("Content-Disposition", "attachment; filename=\"certificates.zip\"")
        .build();
  }

  /** User names are unique in a course, and so are the names made of them. */
  private static String name(Certificate certificate) {
    String person =
        certificate.fullName().replaceAll("[\\p{Cntrl}\\p{Cf}/\\\\:*?\"<>|.]+", "_").strip();
    String account = certificate.username().replaceAll("[^\\p{L}\\p{N}@_+-]", "_");
    return person + " (" + account + " " + certificate.id().value().substring(0, 8) + ").pdf";
  }
}
