package dev.laurel.certificates.template;

import dev.laurel.certificates.slide.Unreadable;
import dev.laurel.certificates.web.Access;
import dev.laurel.certificates.web.Caller;
import dev.laurel.certificates.web.Site;
import dev.laurel.kit.web.Problem;
import dev.laurel.plugin.host.Courses;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes the form of an upload apart, checks it, and hands it to {@link Templates}. */
final class TemplateUploads {

  private static final int MOST_MEGABYTES = 50;
  private static final int LONGEST = 255;

  private final Access access;
  private final TemplateAccess templateAccess;
  private final Templates templates;
  private final OwnerForm owners;
  private final Site site;

  TemplateUploads(
      Access access,
      TemplateAccess templateAccess,
      Templates templates,
      Courses courses,
      Site site) {
    this.access = access;
    this.templateAccess = templateAccess;
    this.templates = templates;
    this.owners = new OwnerForm(access, templateAccess, courses);
    this.site = site;
  }

  /** The fields of the form, as sent. */
  record Form(
      @Nullable InputStream file,
      @Nullable String fileName,
      @Nullable String title,
      @Nullable String course,
      @Nullable String org,
      @Nullable String replaces,
      @Nullable String starter) {}

  /** The draft; or an end with words that say what is wrong. */
  Template take(Caller caller, Form form) throws IOException {
    Template before =
        form.replaces() == null || form.replaces().isBlank()
            ? null
            : templateAccess.seen(caller, form.replaces());
    Owner owner =
        before == null
            ? owners.owner(caller, form.course(), form.org(), null)
            : owners.owner(caller, null, null, before.owner());
    String starter = form.starter() == null ? "" : form.starter();
    String name = starter.isBlank() ? fileName(form.fileName()) : starter + ".pptx";
    byte[] bytes = starter.isBlank() ? file(caller, form.file()) : starter(caller, starter);
    String title = owners.title(caller, form.title(), title(caller, before, starter, name));
    UploadOutcome outcome =
        templates.drafts().upload(bytes, name, title, owner, before, caller.user());
    if (outcome instanceof UploadOutcome.NotReadable unreadable) {
      throw unreadable(caller, unreadable.why());
    }
    return ((UploadOutcome.Uploaded) outcome).template();
  }

  private String title(Caller caller, @Nullable Template before, String starter, String fileName) {
    if (before != null) {
      return before.title();
    }
    return starter.isBlank()
        ? fileName.replaceFirst("\\.[^.]*$", "")
        : site.messages().text(caller.locale(), "starter." + starter);
  }

  private byte[] starter(Caller caller, String id) {
    return Starters.presentation(id).orElseThrow(() -> wrong(caller, "starter", "NO_SUCH_STARTER"));
  }

  private byte[] file(Caller caller, @Nullable InputStream file) throws IOException {
    if (file == null) {
      throw wrong(caller, "file", "NO_FILE");
    }
    return access.bytes(caller, file, MOST_MEGABYTES, "template.FILE_TOO_LARGE");
  }

  /** Browsers send names; none of them is a path of ours. */
  private static String fileName(@Nullable String sent) {
    String name =
        sent == null ? "" : sent.replaceAll("^.*[/\\\\]", "").replaceAll("\\p{Cntrl}", "");
    name = name.isBlank() ? "template.pptx" : name;
    return name.length() <= LONGEST ? name : name.substring(name.length() - LONGEST);
  }

  private RuntimeException wrong(Caller caller, String field, String code) {
    return access.wrong(caller, field, "template." + code);
  }

  private RuntimeException unreadable(Caller caller, Unreadable why) {
    String message =
        site.messages()
            .text(caller.locale(), "feasibility." + why.reason(), why.values().toArray());
    return Problem.of(422, why.reason().name(), message)
        .withErrors(List.of(new Problem.FieldError("file", message)))
        .exception();
  }
}
