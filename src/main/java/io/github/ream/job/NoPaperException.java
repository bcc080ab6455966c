package io.github.ream.job;

/** The input held no readable paper: exit 3, and whatever was published before stays. */
public final class NoPaperException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public NoPaperException(String message) {
    super(message);
  }
}
