package dev.laurel.certificates.template;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.laurel.kit.persistence.TextHandler;
import dev.laurel.kit.web.Json;
import org.apache.ibatis.type.MappedTypes;

/** A {@link Template.Report} as JSON. */
@MappedTypes(Template.Report.class)
final class ReportHandler extends TextHandler<Template.Report> {

  @Override
  protected Template.Report fromText(String text) {
    try {
      return Json.MAPPER.readValue(text, Template.Report.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("The column report holds no report", e);
    }
  }

  @Override
  protected String toText(Template.Report value) {
    try {
      return Json.MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A report is plain text", e);
    }
  }
}
