package dev.laurel.tck;

/** A part of the suite; played on a stage. */
public interface Staged {

  /**
   * The host that is to be proved.
   *
   * @return always the same
   */
  Stage stage();
}
