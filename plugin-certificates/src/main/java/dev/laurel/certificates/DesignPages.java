package dev.laurel.certificates;

import dev.laurel.certificates.audit.AuditLog;
import dev.laurel.certificates.course.ValidFor;
import dev.laurel.certificates.field.CustomFields;
import dev.laurel.certificates.field.FieldPageResource;
import dev.laurel.certificates.field.FieldResource;
import dev.laurel.certificates.field.FieldUses;
import dev.laurel.certificates.font.FontPageResource;
import dev.laurel.certificates.font.FontResource;
import dev.laurel.certificates.font.OrganisationFonts;
import dev.laurel.certificates.template.AdjustmentPageResource;
import dev.laurel.certificates.template.AdjustmentResource;
import dev.laurel.certificates.template.CommentPageResource;
import dev.laurel.certificates.template.CommentResource;
import dev.laurel.certificates.template.FieldDesigns;
import dev.laurel.certificates.template.LibraryPageResource;
import dev.laurel.certificates.template.LibraryResource;
import dev.laurel.certificates.template.Preview;
import dev.laurel.certificates.template.StarterResource;
import dev.laurel.certificates.template.TemplatePageResource;
import dev.laurel.certificates.template.TemplateResource;
import dev.laurel.certificates.template.TemplateUses;
import dev.laurel.certificates.template.Templates;
import dev.laurel.certificates.web.Access;
import dev.laurel.certificates.web.Site;
import dev.laurel.plugin.host.Host;
import java.util.List;

/** Designs and what they are made of: presentations, fields and fonts. */
final class DesignPages {

  private DesignPages() {}

  static List<Object> resources(
      Host host,
      Templates templates,
      CustomFields fields,
      OrganisationFonts fonts,
      TemplateUses uses,
      AuditLog audit,
      Access access,
      Site site) {
    FieldUses fieldUses = new FieldDesigns(templates, fields, uses);
    Preview preview = new Preview(templates, fields, host.courses(), ValidFor::until, host.clock());
    return List.of(
        new TemplateResource(access, templates, preview, host, site),
        new AdjustmentResource(access, templates, preview, site),
        new StarterResource(access, templates, site, host.clock()),
        new FieldResource(access, fields, fieldUses, host.courses(), site),
        new FieldPageResource(access, fields, fieldUses, host.courses(), site),
        new FontResource(access, fonts, templates::fontsChanged, site),
        new FontPageResource(access, fonts, templates::fontsChanged, site),
        new AdjustmentPageResource(access, templates, site),
        new CommentResource(access, templates),
        new CommentPageResource(access, templates, site),
        new TemplatePageResource(
            access, templates, host, new TemplatePageResource.Company(audit, uses, fields), site),
        new LibraryResource(access, templates, host.courses(), site),
        new LibraryPageResource(access, templates, preview, host, site));
  }
}
