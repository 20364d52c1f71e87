package dev.laurel.certificates.slide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.laurel.test.PresentationBuilder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColourReaderTest {

  /** What PowerPoint shows for the accent 4F81BD, within its own rounding. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<a:schemeClr val='accent1'/> | 4F81BD",
        "<a:schemeClr val='accent1'><a:lumMod val='75000'/></a:schemeClr> | 376092",
        "<a:schemeClr val='accent1'><a:lumMod val='40000'/><a:lumOff val='60000'/></a:schemeClr> | B9CDE5",
        "<a:schemeClr val='accent1'><a:shade val='50000'/></a:schemeClr> | 385D8A",
        "<a:schemeClr val='accent1'><a:tint val='40000'/></a:schemeClr> | D0D8E8",
        "<a:schemeClr val='accent1'><a:tint val='20000'/></a:schemeClr> | E9EDF4",
        "<a:schemeClr val='bg1'><a:lumMod val='65000'/></a:schemeClr> | A6A6A6",
        "<a:schemeClr val='tx1'><a:lumMod val='50000'/><a:lumOff val='50000'/></a:schemeClr> | 808080",
        "<a:prstClr val='darkGoldenrod'/> | B8860B",
        "<a:sysClr val='windowText' lastClr='112233'/> | 112233",
        "<a:scrgbClr r='100000' g='0' b='0'/> | FF0000",
        "<a:hslClr hue='7200000' sat='100000' lum='50000'/> | 00FF00",
      })
  void showsTheColoursPowerPointShows(String colour, String expected) {
    String shape =
        PresentationBuilder.shape(
            "S",
            PresentationBuilder.place(0, 0, 9, 9) + "<a:solidFill>" + colour + "</a:solidFill>",
            "");

    Slide slide =
        (Slide)
            new PresentationReader()
                .read(PresentationBuilder.a4().slideShape(shape).build(), "test.pptx");

    Look look = ((Drawing) slide.shapes().get(0)).look();
    Colour found = ((Paint.Solid) look.paths().get(0).fill()).colour();
    int rgb = Integer.parseInt(expected, 16);
    assertThat(found.red()).isCloseTo(rgb >> 16, within(1));
    assertThat(found.green()).isCloseTo(rgb >> 8 & 255, within(1));
    assertThat(found.blue()).isCloseTo(rgb & 255, within(1));
  }
}
