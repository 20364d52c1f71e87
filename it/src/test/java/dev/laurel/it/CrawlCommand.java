package dev.laurel.it;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** {@code ./crawl}: the same as {@link CrawlIT}, of many pages of each kind. */
final class CrawlCommand {

  private static final String USAGE =
      """
      ./crawl [--pages N]    starts a host of its own whose names are all marked, follows the links
                             and forms of host and plugin as each reader, N pages of each kind
                             (10 if not said), puts marked input into each parameter, part of a
                             path and field, and says where it is taken for a part of a page
      """;

  private CrawlCommand() {}

  public static void main(String[] arguments) throws IOException {
    List<String> said = List.of(arguments);
    if (said.contains("--help")) {
      System.out.print(USAGE);
      return;
    }
    boolean isUsed =
        said.size() == 2 && said.get(0).equals("--pages") && said.get(1).matches("[1-9]\\d{0,3}");
    if (!said.isEmpty() && !isUsed) {
      System.err.print("Not understood: " + String.join(" ", said) + "\n" + USAGE);
      System.exit(2);
    }
    Path data = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "crawl-");
    HostOnItsOwn host =
        HostOnItsOwn.start(data.resolve("data"), Map.of("LAUREL_VERIFY_PER_MINUTE", "0"));
    int wrong = 0;
    try {
      CrawlStage.prepare(host);
      Crawl crawl = crawl(host.origin(), isUsed ? Integer.parseInt(said.get(1)) : 10);
      crawl.kinds().forEach(kind -> System.out.println("page " + kind));
      crawl.tried().forEach(tried -> System.out.println("marked " + tried));
      crawl.faults().forEach(fault -> System.out.println("FAULT " + fault));
      System.out.println(said(crawl));
      wrong = crawl.faults().size();
    } finally {
      host.stop();
    }
    System.exit(wrong == 0 ? 0 : 1);
  }

  /** Goes everywhere, as nobody and as each reader. */
  static Crawl crawl(String origin, int pagesOfAKind) {
    Crawl crawl = new Crawl(origin, pagesOfAKind);
    CrawlStage.READERS.forEach(
        reader -> crawl.as(WebSession.signedIn(origin, reader), CrawlStage.starts(reader)));
    crawl.as(WebSession.begun(origin), CrawlStage.starts(""));
    crawl.again();
    return crawl;
  }

  static String said(Crawl crawl) {
    return "%d kinds of pages, %d parameters, parts of paths and fields marked, %d calls, %d faults"
        .formatted(
            crawl.kinds().size(), crawl.tried().size(), crawl.calls(), crawl.faults().size());
  }
}
