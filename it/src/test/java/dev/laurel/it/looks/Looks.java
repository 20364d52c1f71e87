package dev.laurel.it.looks;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import dev.laurel.it.Accessibility;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** {@code ./looks}: takes the pictures, compares them, and has axe-core look at each page. */
final class Looks {

  private static final Logger LOG = LoggerFactory.getLogger(Looks.class);

  private static final String HELP =
      """
      Takes a picture of every page in every state, 1280, 768 and 390 pixels wide, light and dark, in English and in
      Arabic; compares them with those that were kept; and has axe-core look at each. What it saw is in
      it/target/looks/index.html. Ends with 1 when a picture differs, is new, or axe-core found something.

        --only REGEX   only the states whose names have this in them
        --view REGEX   only as it is seen so, such as 390-rtl-dark or 1280-ltr
        --accept       keeps the pictures as they are now
        --no-axe       without axe-core
        --help         prints this
      """;

  private final Words words;
  private final Sheet sheet;
  private final List<String> faults = new ArrayList<>();

  private Looks(Words words) {
    this.words = words;
    this.sheet = new Sheet(words.out());
  }

  /**
   * What was asked for.
   *
   * @param kept where pictures are kept
   * @param out where what was seen goes
   */
  private record Words(
      Path kept, Path out, Pattern only, Pattern view, boolean accepts, boolean hasAxe) {

    static Words of(List<String> words) {
      return new Words(
          Path.of("looks"),
          Path.of("target", "looks"),
          after("--only", words),
          after("--view", words),
          words.contains("--accept"),
          !words.contains("--no-axe"));
    }

    static boolean areKnown(List<String> words) {
      for (int i = 0; i < words.size(); i++) {
        boolean takesOne = words.get(i).matches("--(only|view)");
        if (!takesOne && !words.get(i).matches("--(help|accept|no-axe)")
            || takesOne && ++i == words.size()) {
          return false;
        }
      }
      return true;
    }

    private static Pattern after(String word, List<String> words) {
      int place = words.indexOf(word);
      return Pattern.compile(place < 0 ? "" : words.get(place + 1));
    }
  }

  public static void main(String[] arguments) throws IOException {
    List<String> words = List.of(arguments);
    if (!Words.areKnown(words)) {
      System.err.print(HELP);
      System.exit(2);
    }
    if (words.contains("--help")) {
      System.out.print(HELP);
      return;
    }
    int code = 2;
    try {
      code = new Looks(Words.of(words)).look() ? 0 : 1;
    } catch (RuntimeException | AssertionError e) {
      LOG.error("The pictures could not be taken", e);
    } finally {
      // Threads of the host would go on where something went wrong.
      System.exit(code);
    }
  }

  private boolean look() throws IOException {
    Path out = words.out();
    long begun = System.nanoTime();
    try (Stage stage = Stage.start(out.resolve("stage"), Path.of("target", "looks-plugins"))) {
      Scene scene = Scene.set(stage);
      List<State> states =
          new States(stage, scene)
              .all().stream().filter(state -> words.only().matcher(state.name()).find()).toList();
      System.out.printf("%d states; set up in %d s%n", states.size(), seconds(begun));
      try (Camera camera = new Camera(stage.origin())) {
        look(camera, scene, states);
      }
    }
    sheet.write(faults);
    faults.forEach(fault -> System.out.println("axe: " + fault));
    System.out.printf(
        "%d pictures in %d s: %d new, %d differ; axe-core found %d. See %s%n",
        sheet.taken(),
        seconds(begun),
        sheet.fresh(),
        sheet.different(),
        faults.size(),
        out.resolve("index.html").toAbsolutePath());
    return sheet.fresh() + sheet.different() == 0 && faults.isEmpty();
  }

  private void look(Camera camera, Scene scene, List<State> states) throws IOException {
    // Looks at verification pages are counted, and the counts stand on other pages.
    for (boolean isCounted : new boolean[] {false, true}) {
      for (String language : View.LANGUAGES) {
        scene.read(language);
        for (State state : states) {
          if (state.name().startsWith("verify") == isCounted) {
            look(camera, state, scene.address(state.path()), language);
          }
        }
      }
    }
  }

  private static long seconds(long since) {
    return (System.nanoTime() - since) / 1_000_000_000;
  }

  private void look(Camera camera, State state, String path, String language) throws IOException {
    for (int width : View.WIDTHS) {
      List<View> views =
          View.all().stream()
              .filter(view -> view.width() == width && view.language().equals(language))
              .filter(view -> words.view().matcher(view.name()).find())
              .toList();
      if (!views.isEmpty()) {
        look(camera, state, path, views);
      }
    }
  }

  private void look(Camera camera, State state, String path, List<View> views) throws IOException {
    View first = views.get(0);
    try {
      Page page = camera.open(state, path, first);
      for (View view : views) {
        picture(state, view, camera.take(page, state.kind(), view.isDark()));
      }
      if (words.hasAxe() && first.width() != 768) {
        axe(page, state, first);
      }
      page.close();
    } catch (PlaywrightException e) {
      String why = String.valueOf(e.getMessage()).lines().limit(6).collect(Collectors.joining(" "));
      faults.add(state.name() + " " + first.name() + ": no picture, " + why);
    }
  }

  private void picture(State state, View view, byte[] png) throws IOException {
    String name = state.name() + "/" + view.name() + ".png";
    Path taken = words.out().resolve("taken").resolve(name);
    Files.createDirectories(taken.getParent());
    Files.write(taken, png);
    Picture now = Picture.of(png);
    Path kept = words.kept().resolve(name);
    if (words.accepts()) {
      now.keep(kept);
    }
    sheet.add(state.name(), view, Files.exists(kept) ? now.from(Picture.kept(kept)) : null, kept);
  }

  private void axe(Page page, State state, View view) {
    List<String> found =
        state.kind() == State.Kind.MAIL
            ? Accessibility.faultsOfText(page)
            : Accessibility.faults(page);
    found.forEach(fault -> faults.add(state.name() + " " + view.name() + ": " + fault));
  }
}
