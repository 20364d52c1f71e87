package dev.laurel.tck;

import dev.laurel.plugin.PluginHost;
import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.GradingPolicy;
import dev.laurel.plugin.host.Host;
import dev.laurel.plugin.host.Mailer;
import dev.laurel.plugin.host.UserId;
import java.time.Duration;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

/**
 * A running host, and how things are made to happen in it: what its own pages and jobs do when
 * people use it. Each method returns when the change is committed.
 *
 * <p>The host need not be empty: the suite makes people and courses of its own, with names that
 * nobody has, and leaves them there.
 */
public interface Stage {

  /**
   * The services, as a plugin gets them.
   *
   * @return always the same
   */
  Host host();

  /**
   * The host's end of the registry, to which the suite brings plugins of its own.
   *
   * @return always the same
   */
  PluginHost plugins();

  /**
   * What the host can do of what may be left out.
   *
   * @return everything unless overridden
   */
  default Set<Ability> abilities() {
    return EnumSet.allOf(Ability.class);
  }

  /**
   * The languages the host speaks to those who are not signed in.
   *
   * @return at least one
   */
  default Set<Locale> languages() {
    return Set.of(Locale.ENGLISH);
  }

  /**
   * How long an event, a mail or a second try may take to arrive.
   *
   * @return 20 seconds unless overridden
   */
  default Duration patience() {
    return Duration.ofSeconds(20);
  }

  /**
   * Makes an account.
   *
   * @param person who
   * @return her id
   */
  UserId person(NewPerson person);

  /**
   * Makes many accounts; nobody signs in to them by password, and none has a role.
   *
   * @param people who
   * @return their ids in the same order
   */
  default List<UserId> people(List<NewPerson> people) {
    return people.stream().map(this::person).toList();
  }

  /**
   * Changes an account, the user name and the roles as well.
   *
   * @param id which
   * @param person how she is from now on
   */
  void change(UserId id, NewPerson person);

  /**
   * Makes a course.
   *
   * @param course how it is
   * @return its key
   */
  CourseKey course(NewCourse course);

  /**
   * Changes a course.
   *
   * @param key which
   * @param course how it is from now on
   */
  void change(CourseKey key, NewCourse course);

  /**
   * Would start a course, as staff do or the clock does; what guards the start is asked.
   *
   * @param key which
   * @return whether it has started
   */
  boolean tryStart(CourseKey key);

  /**
   * Sets the rules by which a course grades; a badge that is new has no scores.
   *
   * @param key which course
   * @param policy the rules
   */
  void grading(CourseKey key, GradingPolicy policy);

  /**
   * Sets a field of a course's Advanced Settings.
   *
   * @param key which course
   * @param field the field's key
   * @param value the value
   */
  void setting(CourseKey key, String field, String value);

  /**
   * Enrols learners, or changes their mode.
   *
   * @param course which course
   * @param learners who
   * @param mode the slug of the mode
   */
  void enrol(CourseKey course, Collection<UserId> learners, String mode);

  /**
   * Takes a learner out of a course.
   *
   * @param course which course
   * @param learner who
   */
  void unenrol(CourseKey course, UserId learner);

  /**
   * Lets a learner reach a score in every badge of the course, and a share of completion.
   *
   * @param course which course
   * @param learner who
   * @param score the score, 0 to 1
   * @param completion the share of the course that is completed, 0 to 1
   */
  void reach(CourseKey course, UserId learner, double score, double completion);

  /**
   * Presses <i>Finish</i> at the end of a course.
   *
   * @param course which course
   * @param learner who
   */
  void finish(CourseKey course, UserId learner);

  /**
   * Signs somebody in.
   *
   * @param who the person
   * @return the headers that her browser sends from then on, such as {@code Cookie}
   */
  Map<String, String> signIn(UserId who);

  /**
   * The mails that arrived.
   *
   * @param address for whom
   * @return what came, in any order
   */
  List<Mailer.Mail> mails(String address);

  /**
   * Erases a person; see {@link Ability#ERASE}.
   *
   * @param who the person
   */
  default void erase(UserId who) {
    throw missing(Ability.ERASE);
  }

  /**
   * Merges an account into another; see {@link Ability#MERGE}.
   *
   * @param who the account that is no more
   * @param into the account the person goes on with
   */
  default void merge(UserId who, UserId into) {
    throw missing(Ability.MERGE);
  }

  /**
   * Deletes a course; see {@link Ability#DELETE_COURSES}.
   *
   * @param key which
   */
  default void delete(CourseKey key) {
    throw missing(Ability.DELETE_COURSES);
  }

  /**
   * Makes a course with the key of one that was deleted; see {@link Ability#REMAKE_COURSES}.
   *
   * @param key the key
   * @param course how it is
   */
  default void remake(CourseKey key, NewCourse course) {
    throw missing(Ability.REMAKE_COURSES);
  }

  /**
   * Says whether mails are refused from now on; see {@link Ability#REFUSE_MAIL}.
   *
   * @param isClosed whether the post is closed
   */
  default void closePost(boolean isClosed) {
    throw missing(Ability.REFUSE_MAIL);
  }

  /**
   * How many queries the host has asked its database until now; see {@link Ability#COUNT_QUERIES}.
   *
   * @return the number, or nothing
   */
  default OptionalLong queries() {
    return OptionalLong.empty();
  }

  private static UnsupportedOperationException missing(Ability ability) {
    return new UnsupportedOperationException(
        "The stage says that the host has the ability " + ability + ", but does not use it");
  }
}
