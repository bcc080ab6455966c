package io.github.ream.config;

/** A mistake in the words or settings a user gave: one clear sentence, no stack trace, exit 2. */
public final class UserMistakeException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public UserMistakeException(String message) {
    super(message);
  }

  public UserMistakeException(String message, Throwable cause) {
    super(message, cause);
  }
}
