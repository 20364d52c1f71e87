package dev.laurel.benchmarks;

import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A PDF form that PDFBox loads, fills in, flattens and saves for each learner. */
@State(Scope.Thread)
public class FormBenchmark {

  private final byte[] helvetica = FormTemplate.bytes(FormTemplate.FieldFont.HELVETICA);
  private final byte[] unicode = FormTemplate.bytes(FormTemplate.FieldFont.UNICODE);
  private int next;

  /** Names of Western Europe, which is all Helvetica has. */
  @Benchmark
  public void helvetica(CpuTime counted) throws IOException {
    counted.made(fill(helvetica, Names.western(next)));
  }

  /** Latin names, in a font that is embedded as a whole. */
  @Benchmark
  public void unicode(CpuTime counted) throws IOException {
    counted.made(fill(unicode, Names.latin(next)));
  }

  private long fill(byte[] template, String name) throws IOException {
    Map<String, String> texts = new Learner(next, name).texts();
    next = (next + 1) % Names.COUNT;
    try (PDDocument document = Loader.loadPDF(template)) {
      PDAcroForm form = document.getDocumentCatalog().getAcroForm();
      for (Map.Entry<String, String> text : texts.entrySet()) {
        PDField field = form.getField(FormTemplate.field(text.getKey()));
        field.setValue(text.getValue());
      }
      form.flatten();
      Sink sink = new Sink();
      document.save(sink);
      return sink.count();
    }
  }
}
