package dev.laurel.tck;

import dev.laurel.plugin.host.Course;
import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.Courses;
import dev.laurel.plugin.host.Role;
import dev.laurel.plugin.host.UserId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@link Courses} promises of who teaches. */
public interface PeopleOfCoursesTck extends Staged {

  private Courses courses() {
    return stage().host().courses();
  }

  /** Staff are whom the course names, now. */
  @Test
  default void staffAreWhoTheCourseNames() {
    Scene scene = new Scene(stage());
    UserId ines = scene.person();
    UserId other = scene.person();
    NewCourse made = Scene.something().taughtBy(ines);
    CourseKey key = stage().course(made);
    UserId learner = scene.learner(key);
    Promise promise = Promise.of("Courses.isStaff", "Whether somebody is of a course's staff");
    promise.is(true, courses().isStaff(key, ines), "one of its staff");
    promise.is(false, courses().isStaff(key, other), "somebody else");
    promise.is(false, courses().isStaff(key, learner), "one of its learners");
    promise.is(false, courses().isStaff(scene.course(), ines), "the staff of another course");
    stage().change(key, made.taughtBy(other));
    promise.is(false, courses().isStaff(key, ines), "one who was of its staff before");
    promise.is(true, courses().isStaff(key, other), "one who came to its staff");
  }

  /** Administrators are staff of every course, and of none that is not there. */
  @Test
  default void administratorsAreStaffOfEveryCourse() {
    Scene scene = new Scene(stage());
    UserId admin = stage().person(Scene.somebody().as(Role.ADMIN));
    UserId manager = stage().person(Scene.somebody().as(Role.PROJECT_MANAGER));
    CourseKey key = scene.course();
    Promise promise =
        Promise.of("Courses.isStaff", "platform administrators are staff of every course");
    promise.is(true, courses().isStaff(key, admin), "an administrator");
    promise.is(false, courses().isStaff(key, manager), "somebody with another role");
    Promise.of("Courses.isStaffOfOrganisation", "true for platform administrators")
        .is(true, courses().isStaffOfOrganisation(Scene.word(), admin), "an administrator");
  }

  /** Nobody is staff of a course that is not there. */
  @Test
  default void nobodyIsStaffOfNoCourse() {
    UserId admin = stage().person(Scene.somebody().as(Role.ADMIN));
    UserId other = new Scene(stage()).person();
    Promise promise = Promise.of("Courses.isStaff", "false also when there is no such course");
    promise.is(false, courses().isStaff(Scene.noCourse(), other), "somebody");
    promise.is(false, courses().isStaff(Scene.noCourse(), admin), "an administrator");
  }

  /** Whoever teaches one course of an organisation is of its staff. */
  @Test
  default void staffOfAnOrganisationTeachOneOfItsCourses() {
    Scene scene = new Scene(stage());
    UserId ines = scene.person();
    NewCourse made = Scene.something().taughtBy(ines);
    stage().course(Scene.something().of(made.organisation()));
    CourseKey key = stage().course(made);
    Promise promise =
        Promise.of(
            "Courses.isStaffOfOrganisation", "of the staff of any course of an organisation");
    promise.is(true, courses().isStaffOfOrganisation(made.organisation(), ines), "its staff");
    promise.is(false, courses().isStaffOfOrganisation(Scene.word(), ines), "another organisation");
    promise.is(
        false,
        courses().isStaffOfOrganisation(made.organisation(), scene.person()),
        "somebody else");
    stage().change(key, made.taughtBy());
    promise.is(
        false,
        courses().isStaffOfOrganisation(made.organisation(), ines),
        "one who taught there before");
  }

  /** What somebody teaches comes by title, and administrators teach no more than others. */
  @Test
  default void taughtCoursesComeByTitle() {
    UserId admin = stage().person(Scene.somebody().as(Role.ADMIN));
    String word = Scene.word();
    CourseKey third = stage().course(Scene.something().titled("C " + word).taughtBy(admin));
    CourseKey first = stage().course(Scene.something().titled("A " + word).taughtBy(admin));
    CourseKey second = stage().course(Scene.something().titled("B " + word).taughtBy(admin));
    stage().course(Scene.something().titled("D " + word));
    Promise.of(
            "Courses.taughtBy",
            "the courses by title; not all courses for a platform administrator")
        .is(
            List.of(first, second, third),
            courses().taughtBy(admin).stream().map(Course::key).toList(),
            "an administrator who teaches three courses");
    Promise.of("Courses.taughtBy", "The courses whose staff somebody is of.")
        .is(List.of(), courses().taughtBy(new Scene(stage()).person()), "one who teaches nothing");
  }
}
