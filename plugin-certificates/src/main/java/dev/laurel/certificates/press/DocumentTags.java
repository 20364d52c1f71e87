package dev.laurel.certificates.press;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The structure of the document for those who have it read out (ISO 32000-1 §14.7): a tree of
 * elements, each of which has other elements or marked content of the page.
 */
final class DocumentTags {

  /** An element. */
  static final class Tag {

    private final String type;
    private final String attributes;
    private final List<Object> kids = new ArrayList<>();
    private final boolean dynamic;
    private final AtomicInteger number = new AtomicInteger();

    private Tag(String type, String attributes, boolean dynamic) {
      this.type = type;
      this.attributes = attributes;
      this.dynamic = dynamic;
    }
  }

  private final Tag document = new Tag("Document", "", false);
  private final List<Tag> owners = new ArrayList<>();
  private final List<Tag> dynamic = new ArrayList<>();
  private final AtomicReference<@Nullable Tag> field = new AtomicReference<>();

  /** The element that has all others. */
  Tag document() {
    return document;
  }

  /**
   * A new element.
   *
   * @param attributes entries of its dictionary, such as the alternative text
   */
  Tag add(Tag parent, String type, String attributes) {
    Tag tag = new Tag(type, attributes, false);
    parent.kids.add(tag);
    return tag;
  }

  /** A new element that each certificate writes itself. */
  Tag addDynamic(Tag parent) {
    Tag tag = new Tag("Figure", "", true);
    parent.kids.add(tag);
    dynamic.add(tag);
    return tag;
  }

  /**
   * A new element, the last of those that each certificate writes itself: of the signature's field.
   */
  void addField() {
    field.set(addDynamic(document));
  }

  /** The number of new marked content that belongs to an element. */
  int mark(Tag owner) {
    owners.add(owner);
    owner.kids.add(owners.size() - 1);
    return owners.size() - 1;
  }

  /** Gives numbers to the objects of the elements that each certificate writes itself. */
  void numberDynamic(int first) {
    int number = first;
    for (Tag tag : dynamic) {
      tag.number.set(number++);
    }
  }

  /** How many elements each certificate writes itself. */
  int dynamicCount() {
    return dynamic.size();
  }

  /** The number of the object of the element that has all others, once reserved. */
  int documentNumber() {
    return document.number.get();
  }

  /** Gives all elements numbers; their objects can then be referred to. */
  void reserve(PdfBytes out) {
    reserve(document, out);
  }

  /**
   * Writes all elements and the root.
   *
   * @param root number reserved for the root
   * @param page number of the page's object
   */
  void write(PdfBytes out, int root, int page) {
    write(document, root, page, out);
    StringBuilder parents = new StringBuilder();
    owners.forEach(owner -> parents.append(owner.number).append(" 0 R "));
    parents.append(']');
    Tag own = field.get();
    if (own != null) {
      parents.append("1 ").append(own.number).append(" 0 R");
    }
    out.object(
        root,
        "<</Type/StructTreeRoot/K "
            + document.number
            + " 0 R/ParentTree<</Nums[0["
            + parents
            + "]>>/ParentTreeNextKey 2>>");
  }

  private static void reserve(Tag tag, PdfBytes out) {
    if (!tag.dynamic) {
      tag.number.set(out.reserve());
    }
    for (Object kid : tag.kids) {
      if (kid instanceof Tag child) {
        reserve(child, out);
      }
    }
  }

  private static void write(Tag tag, int parent, int page, PdfBytes out) {
    if (!tag.dynamic) {
      out.object(tag.number.get(), element(tag.type, parent, page, kids(tag), tag.attributes));
    }
    for (Object kid : tag.kids) {
      if (kid instanceof Tag child) {
        write(child, tag.number.get(), page, out);
      }
    }
  }

  private static String kids(Tag tag) {
    StringBuilder kids = new StringBuilder();
    for (Object kid : tag.kids) {
      kids.append(kid instanceof Tag child ? child.number + " 0 R" : kid.toString()).append(' ');
    }
    return kids.toString();
  }

  /** The dictionary of an element. */
  static String element(String type, int parent, int page, String kids, String attributes) {
    return "<</Type/StructElem/S/"
        + type
        + "/P "
        + parent
        + " 0 R/Pg "
        + page
        + " 0 R"
        + attributes
        + "/K["
        + kids
        + "]>>";
  }
}
