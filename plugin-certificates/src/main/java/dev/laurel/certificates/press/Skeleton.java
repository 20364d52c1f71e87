package dev.laurel.certificates.press;

/**
 * What all certificates of a template have in common, and how a certificate's own objects join it.
 *
 * @param prefix the bytes each PDF begins with
 * @param crossReferences the lines of the cross-reference table for the objects in them
 * @param firstNumber of a certificate's own objects: page, metadata, contents, QR elements, fonts,
 *     catalog
 * @param pageEntries of the page's dictionary, all but its fonts
 * @param fontEntries the shared fonts among the page's resources
 * @param opening what each part of the page's content begins with
 * @param documentTag number of the structure's topmost element
 * @param codes how many elements each certificate writes itself
 * @param catalogEntries of the catalog, which each certificate writes itself
 * @param pageHeight of the page, in points
 */
@SuppressWarnings("ArrayRecordComponent") // shared, never changed, never compared
record Skeleton(
    byte[] prefix,
    String crossReferences,
    int firstNumber,
    String pageEntries,
    String fontEntries,
    String opening,
    int documentTag,
    int codes,
    String catalogEntries,
    double pageHeight) {}
