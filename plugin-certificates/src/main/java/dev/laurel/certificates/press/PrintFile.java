package dev.laurel.certificates.press;

import dev.laurel.kit.hash.Sha256;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * Many certificates in one PDF, for a printer: pages only, without what readers and archives need.
 * What pages have in common, such as the artwork and fonts of their design, is in the file once;
 * streams wait in a temporary file, so that memory grows by a few kilobytes a page.
 */
public final class PrintFile implements Closeable {

  /** What leads away from the page, or means something only in the document it comes from. */
  private static final Set<COSName> LEFT_OUT =
      Set.of(
          COSName.PARENT,
          COSName.STRUCT_PARENT,
          COSName.STRUCT_PARENTS,
          COSName.P,
          COSName.METADATA,
          COSName.ANNOTS,
          COSName.getPDFName("PieceInfo"),
          COSName.getPDFName("Tabs"));

  private static final int DEEPEST = 60;

  private final PDDocument all;
  private final Map<String, COSDictionary> known = new HashMap<>();
  private final IdentityHashMap<COSBase, Integer> numbers = new IdentityHashMap<>();

  /** An empty one. */
  public PrintFile() {
    this.all = new PDDocument(IOUtils.createTempFileOnlyStreamCache());
  }

  /** Adds the pages of a PDF. */
  public void add(byte[] pdf) throws IOException {
    try (PDDocument one = Loader.loadPDF(new RandomAccessReadBuffer(pdf))) {
      for (PDPage page : one.getPages()) {
        COSDictionary entries = page.getCOSObject();
        COSDictionary resources = page.getResources().getCOSObject();
        COSDictionary kept = new COSDictionary();
        for (Map.Entry<COSName, COSBase> entry : entries.entrySet()) {
          if (!LEFT_OUT.contains(entry.getKey()) && !entry.getKey().equals(COSName.RESOURCES)) {
            kept.setItem(entry.getKey(), kept(entry.getValue(), 0));
          }
        }
        kept.setItem(COSName.RESOURCES, kept(resources, 0));
        PDPage copy = new PDPage(kept);
        copy.setMediaBox(page.getMediaBox());
        copy.setRotation(page.getRotation());
        all.addPage(copy);
      }
    }
  }

  /** How many pages there are. */
  public int pages() {
    return all.getNumberOfPages();
  }

  /** Writes the file; does not close the stream. */
  public void writeTo(OutputStream out) throws IOException {
    all.save(out, CompressParameters.NO_COMPRESSION);
  }

  private COSBase kept(COSBase value, int depth) throws IOException {
    if (depth > DEEPEST) {
      throw new IOException("The objects of a page lead too deep");
    }
    COSBase base = value instanceof COSObject reference ? reference.getObject() : value;
    if (base == null) {
      return COSNull.NULL;
    }
    if (base instanceof COSArray array) {
      COSArray copy = new COSArray();
      for (int i = 0; i < array.size(); i++) {
        COSBase item = array.get(i);
        copy.add(item == null ? COSNull.NULL : kept(item, depth + 1));
      }
      return copy;
    }
    if (base instanceof COSDictionary dictionary) {
      COSDictionary copy = new COSDictionary();
      for (Map.Entry<COSName, COSBase> entry : dictionary.entrySet()) {
        if (!LEFT_OUT.contains(entry.getKey())) {
          copy.setItem(entry.getKey(), kept(entry.getValue(), depth + 1));
        }
      }
      return base instanceof COSStream stream
          ? once(stream, copy)
          : value instanceof COSObject ? once(described(copy), copy) : copy;
    }
    return base;
  }

  private COSDictionary once(COSStream stream, COSDictionary entries) throws IOException {
    byte[] bytes;
    try (InputStream raw = stream.createRawInputStream()) {
      bytes = raw.readAllBytes();
    }
    MessageDigest digest = Sha256.begin();
    digest.update(bytes);
    String key = HexFormat.of().formatHex(digest.digest()) + described(entries);
    COSDictionary before = known.get(key);
    if (before != null) {
      return before;
    }
    COSStream copy = all.getDocument().createCOSStream();
    entries.entrySet().forEach(entry -> copy.setItem(entry.getKey(), entry.getValue()));
    try (OutputStream raw = copy.createRawOutputStream()) {
      raw.write(bytes);
    }
    return once(key, copy);
  }

  private COSDictionary once(String key, COSDictionary made) {
    COSDictionary before = known.putIfAbsent(key, made);
    if (before == null) {
      numbers.put(made, numbers.size());
      made.setDirect(false);
      return made;
    }
    return before;
  }

  /** The same for entries that are the same; what is shared already by its number. */
  private String described(COSBase base) {
    Integer number = numbers.get(base);
    if (number != null) {
      return "@" + number;
    }
    if (base instanceof COSArray array) {
      StringBuilder items = new StringBuilder("[");
      for (int i = 0; i < array.size(); i++) {
        items.append(described(array.get(i))).append(' ');
      }
      return items.append(']').toString();
    }
    if (base instanceof COSDictionary dictionary) {
      Map<String, String> entries = new TreeMap<>();
      dictionary
          .entrySet()
          .forEach(entry -> entries.put(entry.getKey().getName(), described(entry.getValue())));
      return entries.toString();
    }
    return String.valueOf(base);
  }

  @Override
  public void close() throws IOException {
    all.close();
  }
}
