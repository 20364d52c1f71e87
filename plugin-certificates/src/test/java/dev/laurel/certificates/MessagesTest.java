package dev.laurel.certificates;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessagesTest {

  private static Properties bundle(String name) throws IOException {
    Properties texts = new Properties();
    try (InputStream stream = Objects.requireNonNull(MessagesTest.class.getResourceAsStream(name));
        Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
      texts.load(reader);
    }
    return texts;
  }

  @Test
  void haveEveryTextInEveryLanguage() throws IOException {
    assertThat(bundle("messages_fr.properties").stringPropertyNames())
        .isEqualTo(bundle("messages.properties").stringPropertyNames());
  }

  @Test
  void areAllWellFormed() throws IOException {
    for (String name : new String[] {"messages.properties", "messages_fr.properties"}) {
      bundle(name).values().forEach(text -> new MessageFormat(String.valueOf(text)));
    }
  }

  @Test
  void haveEveryKeyThatATemplateNames() throws IOException {
    Set<String> known = bundle("messages.properties").stringPropertyNames();
    Pattern key = Pattern.compile("m\\.text\\([\"']([a-z]+\\.[A-Z_]+)[\"']");
    Set<String> missing = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/resources"))) {
      for (Path file : files.filter(one -> one.toString().endsWith(".vm")).toList()) {
        Matcher used = key.matcher(Files.readString(file));
        while (used.find()) {
          if (!known.contains(used.group(1))) {
            missing.add(file.getFileName() + " " + used.group(1));
          }
        }
      }
    }
    assertThat(missing).isEmpty();
  }
}
