package dev.laurel.certificates.slide;

import java.util.List;

/**
 * Shapes that are turned and mirrored together. The children's places are in slide coordinates
 * already, as though the group itself were neither turned nor flipped: to paint, apply the group's
 * flip and rotation about the middle of its box, then paint the children as any others.
 */
public record Group(Identity identity, Transform transform, List<Shape> children) implements Shape {

  public Group {
    children = List.copyOf(children);
  }
}
