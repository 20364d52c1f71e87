package dev.laurel.certificates.template;

import dev.laurel.plugin.host.Course;
import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.Courses;
import dev.laurel.plugin.host.User;
import dev.laurel.plugin.host.UserId;
import dev.laurel.plugin.host.Users;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Whose roles count for a design: everywhere, or in the organisation that it belongs to. */
final class Reviewers {

  private final Users users;
  private final Courses courses;

  Reviewers(Users users, Courses courses) {
    this.users = users;
    this.courses = courses;
  }

  /** The organisation that a design belongs to, itself or by its course; empty if to none. */
  String organisation(Owner owner) {
    return owner.kind() == Owner.Kind.ORGANISATION
        ? owner.key()
        : courses.find(new CourseKey(owner.key())).map(Course::organisation).orElse("");
  }

  /** The voices that somebody has for designs of an owner. */
  Set<Voice> voices(User user, Owner owner) {
    Set<Voice> voices = EnumSet.allOf(Voice.class);
    voices.removeIf(voice -> !user.has(voice.role()));
    if (!voices.isEmpty()) {
      String organisation = organisation(owner);
      voices.removeIf(voice -> !users.has(user, voice.role(), organisation));
    }
    return voices;
  }

  /** Whether somebody reviews designs of an owner. */
  boolean isOne(User user, Owner owner) {
    return !voices(user, owner).isEmpty();
  }

  /** Whether somebody reviews designs of an owner. */
  boolean isOne(UserId user, Owner owner) {
    return users.find(user).filter(found -> isOne(found, owner)).isPresent();
  }

  /** Everybody who has a voice for designs of an owner. */
  List<User> of(Voice voice, Owner owner) {
    String organisation = organisation(owner);
    return users.withRole(voice.role()).stream()
        .filter(user -> users.has(user, voice.role(), organisation))
        .toList();
  }
}
