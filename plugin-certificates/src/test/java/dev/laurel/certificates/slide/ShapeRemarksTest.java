package dev.laurel.certificates.slide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laurel.test.PresentationBuilder;
import org.apache.poi.sl.draw.geom.PresetGeometries;
import org.junit.jupiter.api.Test;

class ShapeRemarksTest {

  @Test
  void knowsEveryPresetShape() {
    for (String preset : PresetGeometries.getInstance().keySet()) {
      String geometry = "<a:prstGeom prst=\"" + preset + "\"/>";
      byte[] file =
          PresentationBuilder.a4()
              .slideShape(
                  PresentationBuilder.shape(
                      preset, PresentationBuilder.place(9, 9, 90, 60) + geometry, ""))
              .build();

      Slide slide = (Slide) new PresentationReader().read(file, "test.pptx");

      assertThat(slide.remarks()).as(preset).isEmpty();
    }
  }

  @Test
  void namesShadowsThatAreNotPainted() {
    String inner =
        "<a:prstGeom prst=\"rect\"/><a:solidFill><a:srgbClr val=\"FF0000\"/></a:solidFill>"
            + "<a:effectLst><a:innerShdw blurRad=\"9525\"/></a:effectLst>";
    byte[] file =
        PresentationBuilder.a4()
            .slideShape(
                PresentationBuilder.shape(
                    "Seal", PresentationBuilder.place(9, 9, 9, 9) + inner, ""))
            .build();

    Slide slide = (Slide) new PresentationReader().read(file, "test.pptx");

    assertThat(slide.remarks())
        .containsExactly(new Remark(Remark.Kind.EFFECT, "Seal", "innerShdw"));
  }
}
