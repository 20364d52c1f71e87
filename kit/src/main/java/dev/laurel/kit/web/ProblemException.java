package dev.laurel.kit.web;

/** Ends a call with a {@link Problem}: something the caller did, not a fault. */
public final class ProblemException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  ProblemException(Problem problem) {
    super(problem.detail(), null, false, false);
    this.problem = problem;
  }

  /**
   * What to answer.
   *
   * @return the problem
   */
  public Problem problem() {
    return problem;
  }
}
