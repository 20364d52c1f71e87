package dev.laurel.certificates.slide;

/** How coordinates inside a group become slide coordinates. */
record Frame(double scaleX, double scaleY, double left, double top) {

  static final Frame SLIDE = new Frame(1, 1, 0, 0);

  /** The place an {@code a:xfrm} says. */
  Transform place(Xml xfrm) {
    double rotation = xfrm.degrees("rot", 0) % 360;
    double turned = Math.abs(rotation) % 180;
    boolean onItsSide = turned >= 45 && turned < 135;
    double width = Math.max(0, xfrm.at("a:ext").points("cx", 0));
    double height = Math.max(0, xfrm.at("a:ext").points("cy", 0));
    double centreX = (xfrm.at("a:off").points("x", 0) + width / 2) * scaleX + left;
    double centreY = (xfrm.at("a:off").points("y", 0) + height / 2) * scaleY + top;
    double newWidth = width * (onItsSide ? scaleY : scaleX);
    double newHeight = height * (onItsSide ? scaleX : scaleY);
    return new Transform(
        centreX - newWidth / 2,
        centreY - newHeight / 2,
        newWidth,
        newHeight,
        rotation,
        xfrm.flag("flipH", false),
        xfrm.flag("flipV", false));
  }

  /** The frame inside a group that has been placed. */
  Frame inside(Xml xfrm, Transform group) {
    double childWidth = xfrm.at("a:chExt").points("cx", 0);
    double childHeight = xfrm.at("a:chExt").points("cy", 0);
    double x = childWidth > 0 ? group.width() / childWidth : scaleX;
    double y = childHeight > 0 ? group.height() / childHeight : scaleY;
    return new Frame(
        x,
        y,
        group.x() - xfrm.at("a:chOff").points("x", 0) * x,
        group.y() - xfrm.at("a:chOff").points("y", 0) * y);
  }
}
