package dev.laurel.certificates.slide;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A slide and what it inherits from.
 *
 * @param defaultText the presentation's default text style
 */
record Inheritance(Sheet slide, Sheet layout, Sheet master, Xml defaultText, TableStyles tables) {

  private static final Set<String> TITLES = Set.of("title", "ctrTitle");
  private static final Set<String> SMALL_PRINT = Set.of("dt", "ftr", "sldNum", "hdr");

  /**
   * A shape of the slide and the placeholders of layout and master it inherits from, the nearest
   * first; only the shape itself if it is no placeholder.
   */
  Chain of(Xml shape, Scope scope) {
    Xml placeholder = placeholder(shape);
    List<Link> links = new ArrayList<>();
    links.add(new Link(shape, scope));
    if (placeholder.present() && scope.part().equals(slide.scope().part())) {
      Xml inLayout = find(layout, placeholder, true);
      if (inLayout.present()) {
        links.add(new Link(inLayout, layout.scope().in(scope.shape())));
      }
      Xml inMaster = find(master, inLayout.present() ? placeholder(inLayout) : placeholder, false);
      if (inMaster.present()) {
        links.add(new Link(inMaster, master.scope().in(scope.shape())));
      }
    }
    return new Chain(scope, links);
  }

  /** Whether a scope is that of the slide, its layout or its master. */
  boolean sheet(Scope scope) {
    return scope.part().equals(slide.scope().part())
        || scope.part().equals(layout.scope().part())
        || scope.part().equals(master.scope().part());
  }

  /** The {@code p:ph} of a shape. */
  static Xml placeholder(Xml shape) {
    return shape
        .first("p:nvSpPr", "p:nvPicPr", "p:nvGraphicFramePr", "p:nvCxnSpPr")
        .at("p:nvPr", "p:ph");
  }

  /** Where text of a shape inherits from. */
  TextStyles styles(Chain shape) {
    Xml own = shape.links().get(0).xml();
    Xml placeholder = placeholder(own);
    Chain lists = shape.at("p:txBody", "a:lstStyle");
    boolean ownList = own.at("p:txBody", "a:lstStyle").present();
    Xml styles = master.root().at("p:txStyles");
    Chain defaults =
        placeholder.present()
            ? Chain.of(master.scope(), styles.at(category(placeholder)), defaultText)
            : Chain.of(master.scope(), defaultText, styles.at("p:otherStyle"));
    return new TextStyles(
        lists.then(defaults),
        new Link(FontReference.properties(own.at("p:style", "a:fontRef")), shape.scope()),
        ownList ? 1 : 0);
  }

  private static String category(Xml placeholder) {
    String type = placeholder.attribute("type", "obj");
    if (TITLES.contains(type)) {
      return "p:titleStyle";
    }
    return SMALL_PRINT.contains(type) ? "p:otherStyle" : "p:bodyStyle";
  }

  private static Xml find(Sheet sheet, Xml wanted, boolean byIndex) {
    String index = wanted.attribute("idx", "");
    String type = wanted.attribute("type", "obj");
    Xml sameType = Xml.NONE;
    for (Xml shape : sheet.shapeTree().children()) {
      Xml placeholder = placeholder(shape);
      if (!placeholder.present()) {
        continue;
      }
      if (byIndex && !index.isEmpty() && index.equals(placeholder.attribute("idx", ""))) {
        return shape;
      }
      if (!sameType.present()
          && family(type, byIndex).equals(family(placeholder.attribute("type", "obj"), byIndex))) {
        sameType = shape;
      }
    }
    return sameType;
  }

  /** Types that inherit from each other; a master has fewer of them than a layout. */
  private static String family(String type, boolean inLayout) {
    if (TITLES.contains(type)) {
      return "title";
    }
    return inLayout || SMALL_PRINT.contains(type) ? type : "body";
  }
}
