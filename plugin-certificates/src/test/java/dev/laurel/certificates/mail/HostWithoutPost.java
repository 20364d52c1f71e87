package dev.laurel.certificates.mail;

import dev.laurel.plugin.host.Courses;
import dev.laurel.plugin.host.Enrolments;
import dev.laurel.plugin.host.Host;
import dev.laurel.plugin.host.HostPages;
import dev.laurel.plugin.host.Mailer;
import dev.laurel.plugin.host.SignedIn;
import dev.laurel.plugin.host.Standings;
import dev.laurel.plugin.host.Users;
import java.io.IOException;
import java.time.Clock;
import javax.sql.DataSource;

/** A host whose post takes nothing. */
record HostWithoutPost(Host host) implements Host {

  @Override
  public Courses courses() {
    return host.courses();
  }

  @Override
  public Enrolments enrolments() {
    return host.enrolments();
  }

  @Override
  public Standings standings() {
    return host.standings();
  }

  @Override
  public Users users() {
    return host.users();
  }

  @Override
  public SignedIn signedIn() {
    return host.signedIn();
  }

  @Override
  public Mailer mailer() {
    return mail -> {
      throw new IOException("the post is closed");
    };
  }

  @Override
  public HostPages pages() {
    return host.pages();
  }

  @Override
  public DataSource dataSource() {
    return host.dataSource();
  }

  @Override
  public Clock clock() {
    return host.clock();
  }
}
