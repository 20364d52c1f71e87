package dev.laurel.it.bad;

import java.util.concurrent.CountDownLatch;

/** Never answers, whether interrupted or not. */
public final class HangingPlugin extends BadPlugin {

  /** Called by the service loader. */
  public HangingPlugin() {}

  @Override
  public String id() {
    return "hanging";
  }

  @Override
  RuntimeException misbehave() {
    while (true) {
      try {
        new CountDownLatch(1).await();
      } catch (InterruptedException e) {
        // This is what a plugin must not do.
      }
    }
  }
}
