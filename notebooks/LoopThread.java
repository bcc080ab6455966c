package org.rapaio.jupyter.kernel.channels;

/**
 * Takes the place of the kernel's class of this name, with which one kernel in ten never answers:
 * there a thread ends that runs before {@code start()} has returned, and so does one that is asked
 * before the kernel knows what to answer. Here both go on; Jupyter asks again.
 */
public final class LoopThread extends Thread {
  private final long pauseMillis;
  private final Runnable body;
  private volatile boolean running = true;

  public LoopThread(String name, long pauseMillis, Runnable body) {
    super(name);
    this.pauseMillis = pauseMillis;
    this.body = body;
  }

  @Override
  public void run() {
    try {
      while (running) {
        try {
          body.run();
        } catch (RuntimeException e) {
          System.err.println("The kernel could not answer (Jupyter asks again): " + e);
        }
        sleep(pauseMillis);
      }
    } catch (InterruptedException e) {
      running = false;
    }
  }

  public void shutdown() {
    running = false;
  }
}
