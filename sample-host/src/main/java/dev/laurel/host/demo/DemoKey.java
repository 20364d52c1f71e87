package dev.laurel.host.demo;

import java.nio.file.Path;

/**
 * Where a plugin that signs may make a key for trying out, as a setting that plugins read. Only the
 * demo says so: without it nothing is signed until an administrator names a key.
 */
public final class DemoKey {

  private static final String SETTING = "laurel.signing.trial";

  private DemoKey() {}

  /**
   * Names a file in the data folder, unless one is named.
   *
   * @param data the folder for all that is kept
   */
  public static void offer(Path data) {
    String before = System.getProperty(SETTING);
    boolean isOurs = before == null || before.endsWith(file());
    if (isOurs && System.getenv("LAUREL_SIGNING_TRIAL") == null) {
      System.setProperty(SETTING, data.resolve(file()).toString());
    }
  }

  private static String file() {
    return "signing-key-for-trying-out.p12";
  }
}
