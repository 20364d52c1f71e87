package dev.laurel.plugin.host;

/** What became of somebody who is not a person of her own any more. */
public sealed interface Departure {

  /**
   * Everything that tells who she was was erased, on her request. A plugin erases what it keeps of
   * her; what it has counted stays counted.
   */
  record Erased() implements Departure {}

  /**
   * She had two accounts, and goes on with another one.
   *
   * @param into the account she goes on with; after several mergers, the last
   */
  record Merged(UserId into) implements Departure {}
}
