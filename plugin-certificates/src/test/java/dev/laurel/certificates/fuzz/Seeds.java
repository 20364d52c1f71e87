package dev.laurel.certificates.fuzz;

import dev.laurel.certificates.press.CffWriter;
import dev.laurel.certificates.press.PressFuzz;
import dev.laurel.certificates.signature.SignatureFuzz;
import dev.laurel.certificates.slide.SlideFuzz;
import dev.laurel.test.PresentationBuilder;
import java.awt.FontFormatException;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Sound inputs of each target, from which a fuzzer sets out. */
public final class Seeds {

  private Seeds() {}

  /** Writes the seeds of a target into a folder, and prints how long its inputs may be. */
  public static void main(String[] arguments) throws IOException, FontFormatException {
    Target target = Target.named(arguments[0]);
    Path folder = Files.createDirectories(Path.of(arguments[1]));
    int number = 0;
    for (byte[] seed : of(target)) {
      Files.write(folder.resolve("sound-" + number++), seed);
    }
    System.out.println(target.longest());
  }

  static List<byte[]> of(Target target) throws IOException, FontFormatException {
    return switch (target) {
      case PRESENTATION ->
          List.of(
              stored(Uploads.base().build()),
              stored(PresentationBuilder.a4().text("T", "Hello ${course.title}").build()));
      case MARKUP -> markup();
      case SVG ->
          texts(
              "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 10 10' width='3cm'><defs>"
                  + "<linearGradient id='g' x1='10%'><stop offset='.2' stop-color='gold'/>"
                  + "<stop offset='1' stop-color='rgb(1,2,3)'/></linearGradient>"
                  + "<clipPath id='c'><circle cx='5' cy='5' r='5'/></clipPath></defs>"
                  + "<g opacity='.7' clip-path='url(#c)' transform='rotate(9 1 2) scale(.5)'>"
                  + "<rect width='9' height='9' rx='2' fill='url(#g)'/></g></svg>",
              "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><style>.a{fill:red;"
                  + "stroke:#0f08}</style><path class='a' d='M1 1h2v3a1 2 30 1 0 4 4Q1 2 3 4T5 5"
                  + "C1 1 2 2 3 3s1 1 2 2z' stroke-dasharray='1,2' stroke-linejoin='bevel'/>"
                  + "<use href='#p' x='3'/><symbol id='p' viewBox='0 0 1 1'>"
                  + "<polygon points='1,2 3,4 5,6'/></symbol></svg>");
      case PICTURE -> pictures();
      case EMBEDDED -> List.of(SlideFuzz.wrapped(font()));
      case FONT -> List.of(font(), CffWriter.twin(font()), collection(font()));
      case WORDS ->
          texts(
              "a${learner.name} on ${certificate.date:EEEE d MMMM y}\nMaria Santos",
              "b${certificate.date:yyyy-MM-dd'T'} ${ course.title }${x}\nمحمد بن عبد الله",
              "c${certificate.date:QQQ G} «${learner.name}»\n王小明");
      case CSV ->
          texts(
              "\0username,reason\nlea,\"ill, \"\"very\"\"\"\nluc;x\n",
              "\1sep=;\nuser;motif\nlea;ça\n",
              "\0user\tnote\r\n\"a\nb\"\tc\r\n");
      case HEADERS ->
          texts(
              "bytes=0-99\n198.51.100.1, 10.9.9.9\nde-AT,pt;q=0.7,*;q=0\nlang=pt-BR\n"
                  + "7ZZZZZZZZZZZZZZZZZZZZZZZZZ",
              "bytes=-5\n[2001:db8::1]:80, ::ffff:10.0.0.1\n*\na=b&lang=de\n"
                  + "0123456789abcdef0123456789abcdef");
      case SETTINGS ->
          texts(
              "laurel.signing.withdrawn="
                  + "ab".repeat(32)
                  + "@2026-04-01T14:00Z\nlaurel.verify.proxies=10.0.0.0/8, ::1\n"
                  + "laurel.signing.keystore=/k.p12\nlaurel.signing.alias=a",
              "laurel.documents=s3\nlaurel.s3.bucket=b\nlaurel.s3.endpoint=https://s3.example.org\n"
                  + "laurel.s3.path-style=true\nlaurel.s3.prefix=p/\nlaurel.s3.region=eu",
              "laurel.timestamp.url=https://tsa.example.org/tsr\nlaurel.timestamp.timeout=9\n"
                  + "laurel.timestamp.at-once=8\nlaurel.timestamp.user=u");
      case SIGNATURE ->
          List.of(
              SignatureFuzz.samples().get("signature"),
              bytes("%PDF-1.7\n/ByteRange[0 9 30 12   ]/Contents<3000>>\nendobj\n"));
      case STAMP -> List.of(SignatureFuzz.samples().get("stamp"));
      case STORED ->
          List.of(PressFuzz.kept(), bytes("\0\0\0\0\3\0\0\0\1\0\0\0\2\0\0\0\1" + "abcdefghijkl"));
    };
  }

  private static List<byte[]> markup() throws IOException {
    List<byte[]> seeds = new ArrayList<>();
    for (byte[] file : List.of(Uploads.base().build(), PressFuzz.showcase().build())) {
      try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
        for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
          int number = Uploads.PARTS.indexOf(part.getName());
          byte[] content = zip.readAllBytes();
          if (number >= 0 && content.length < Target.MARKUP.longest()) {
            ByteArrayOutputStream seed = new ByteArrayOutputStream();
            seed.write(number);
            seed.writeBytes(content);
            seeds.add(seed.toByteArray());
          }
        }
      }
    }
    return seeds;
  }

  private static List<byte[]> pictures() throws IOException {
    List<byte[]> pictures = new ArrayList<>();
    for (String format : List.of("png", "jpeg", "gif", "bmp", "tiff")) {
      for (int type :
          List.of(
              BufferedImage.TYPE_INT_RGB,
              BufferedImage.TYPE_BYTE_GRAY,
              BufferedImage.TYPE_BYTE_INDEXED,
              BufferedImage.TYPE_4BYTE_ABGR)) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (ImageIO.write(new BufferedImage(5, 4, type), format, out)) {
          pictures.add(out.toByteArray());
        }
      }
    }
    pictures.add(SlideFuzz.metafile());
    return pictures;
  }

  /** The same archive with nothing compressed, so that a change of a byte changes what is read. */
  private static byte[] stored(byte[] archive) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(archive));
        ZipOutputStream to = new ZipOutputStream(out)) {
      for (ZipEntry part = from.getNextEntry(); part != null; part = from.getNextEntry()) {
        byte[] content = from.readAllBytes();
        CRC32 sum = new CRC32();
        sum.update(content);
        ZipEntry entry = new ZipEntry(part.getName());
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
        to.putNextEntry(entry);
        to.write(content);
      }
    }
    return out.toByteArray();
  }

  private static byte[] font() throws IOException {
    try (InputStream in = PressFuzz.class.getResourceAsStream("fonts/Lato-Regular-latin-ext.ttf")) {
      if (in == null) {
        throw new IOException("The font is not there");
      }
      return in.readAllBytes();
    }
  }

  /** A collection of one font. */
  private static byte[] collection(byte[] font) {
    java.nio.ByteBuffer out = java.nio.ByteBuffer.allocate(16 + font.length);
    out.putInt(0x74746366).putInt(0x10000).putInt(1).putInt(16).put(font);
    int tables = out.getShort(20);
    for (int i = 0; i < tables; i++) {
      int at = 16 + 12 + 16 * i + 8;
      out.putInt(at, out.getInt(at) + 16);
    }
    return out.array();
  }

  private static List<byte[]> texts(String... texts) {
    return java.util.Arrays.stream(texts).map(Seeds::bytes).toList();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
