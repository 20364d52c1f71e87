package dev.laurel.tck;

/**
 * What a host may leave out, by keeping a default of plugin-api or by having no such thing. The
 * tests of what a host cannot do are skipped, and say so.
 */
public enum Ability {
  /** Erases people, see {@link Stage#erase}. */
  ERASE,
  /** Merges accounts, see {@link Stage#merge}. */
  MERGE,
  /** Deletes courses, see {@link Stage#delete}. */
  DELETE_COURSES,
  /** Makes a course again with the key of one that was deleted, see {@link Stage#remake}. */
  REMAKE_COURSES,
  /** Searches for learners: {@link dev.laurel.plugin.host.Enrolments#search}. */
  SEARCH,
  /** Finds people by address: {@link dev.laurel.plugin.host.Users#findAllByName}. */
  FIND_BY_ADDRESS,
  /** Can be made to refuse mails, see {@link Stage#closePost}. */
  REFUSE_MAIL,
  /** Counts the queries to its database, see {@link Stage#queries}. */
  COUNT_QUERIES
}
