package dev.laurel.host;

import dev.laurel.host.demo.Demo;
import dev.laurel.host.demo.ManyLearners;

/** What is there at the first start: the demo, or an administrator alone. */
final class FirstContent {

  private FirstContent() {}

  /** Makes what is missing. */
  static void make(Options options, HostSettings settings, HostSystem system) {
    if (!options.hasDemo()) {
      FirstAdministrator.make(system.accounts(), settings.adminPassword());
    } else {
      new Demo(
              system.accounts(),
              system.courses(),
              system.enrolments(),
              system.gradebook(),
              system.lessons(),
              system.clock())
          .make();
    }
    new ManyLearners(system.accounts(), system.courses(), system.database(), system.clock())
        .make(options.learners());
  }
}
