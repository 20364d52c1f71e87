package dev.laurel.certificates.press;

import java.io.ByteArrayOutputStream;

/**
 * What the document says about itself (ISO 16684-1), and that it is PDF/A-2a, or 3a, and PDF/UA-1.
 */
final class Xmp {

  private static final byte[] HEAD =
      PdfText.utf8(
          "<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>"
              + "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">"
              + "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"
              + "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
              + " xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\""
              + " xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">"
              + "<dc:format>application/pdf</dc:format>");
  private static final byte[] TITLE =
      PdfText.utf8("<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">");
  private static final byte[] PART =
      PdfText.utf8("</rdf:li></rdf:Alt></dc:title>" + "<pdfaid:part>");
  private static final byte[] TAIL =
      PdfText.utf8(
          "</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>"
              + "<pdfuaid:part>1</pdfuaid:part></rdf:Description>"
              + "<rdf:Description rdf:about=\"\""
              + " xmlns:pdfaExtension=\"http://www.aiim.org/pdfa/ns/extension/\""
              + " xmlns:pdfaSchema=\"http://www.aiim.org/pdfa/ns/schema#\""
              + " xmlns:pdfaProperty=\"http://www.aiim.org/pdfa/ns/property#\">"
              + "<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType=\"Resource\">"
              + "<pdfaSchema:schema>PDF/UA</pdfaSchema:schema>"
              + "<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>"
              + "<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>"
              + "<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType=\"Resource\">"
              + "<pdfaProperty:name>part</pdfaProperty:name>"
              + "<pdfaProperty:valueType>Integer</pdfaProperty:valueType>"
              + "<pdfaProperty:category>internal</pdfaProperty:category>"
              + "<pdfaProperty:description>PDF/UA part</pdfaProperty:description>"
              + "</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas>"
              + "</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end=\"w\"?>");

  private Xmp() {}

  /**
   * The metadata of a document.
   *
   * @param address where it is verified, by which its number is found in the file; may be empty
   * @param part of PDF/A: 3 when a file goes along inside, else 2
   */
  static byte[] of(String title, String address, int part) {
    ByteArrayOutputStream all =
        new ByteArrayOutputStream(HEAD.length + PART.length + TAIL.length + 64);
    all.writeBytes(HEAD);
    if (!address.isEmpty()) {
      all.writeBytes(
          PdfText.utf8("<dc:identifier>" + PdfText.escaped(address) + "</dc:identifier>"));
    }
    all.writeBytes(TITLE);
    all.writeBytes(PdfText.utf8(PdfText.escaped(title)));
    all.writeBytes(PART);
    all.write('0' + part);
    all.writeBytes(TAIL);
    return all.toByteArray();
  }
}
