package dev.laurel.certificates.slide;

import java.util.ArrayList;
import java.util.List;

/**
 * Elements that inherit from each other, the nearest first: what the first does not say, the next
 * may.
 *
 * @param scope of the shape that inherits
 */
record Chain(Scope scope, List<Link> links) {

  Chain {
    links = List.copyOf(links);
  }

  static Chain of(Scope scope, Xml... elements) {
    List<Link> links = new ArrayList<>();
    for (Xml element : elements) {
      if (element.present()) {
        links.add(new Link(element, scope));
      }
    }
    return new Chain(scope, links);
  }

  /** What stands at the end of a path below each element. */
  Chain at(String... path) {
    List<Link> found = new ArrayList<>();
    for (Link link : links) {
      Xml element = link.xml().at(path);
      if (element.present()) {
        found.add(new Link(element, link.scope()));
      }
    }
    return new Chain(scope, found);
  }

  /** These elements, then those of another chain. */
  Chain then(Chain farther) {
    List<Link> all = new ArrayList<>(links);
    all.addAll(farther.links);
    return new Chain(scope, all);
  }

  /** The nearest element that has this attribute. */
  Xml with(String attribute) {
    for (Link link : links) {
      if (link.xml().attribute(attribute) != null) {
        return link.xml();
      }
    }
    return Xml.NONE;
  }

  /** The nearest child of one of these names. */
  Link choice(String... names) {
    for (Link link : links) {
      Xml child = link.xml().first(names);
      if (child.present()) {
        return new Link(child, link.scope());
      }
    }
    return new Link(Xml.NONE, scope);
  }
}
