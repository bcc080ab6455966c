package io.github.ream.author;

import java.util.Iterator;
import java.util.NoSuchElementException;

/** An iterator that makes its next member ahead of time, to know whether there is one. */
abstract class Ahead<T> implements Iterator<T> {
  private T next;
  private boolean started;

  /** The next member, null at the end. */
  abstract T make();

  @Override
  public boolean hasNext() {
    if (!started) {
      started = true;
      next = make();
    }
    return next != null;
  }

  @Override
  public T next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    T member = next;
    next = make();
    return member;
  }
}
