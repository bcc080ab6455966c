package io.github.ream.cli;

import java.util.HashMap;
import java.util.Map;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerStageCompleted;
import org.apache.spark.scheduler.SparkListenerStageSubmitted;
import org.apache.spark.scheduler.SparkListenerTaskEnd;

/** The tasks of the stages that Spark works on. */
final class RunningTasks extends SparkListener {
  /** A stage as it runs. */
  private static final class Stage {
    private final int tasks;
    private final long started = System.nanoTime();
    private int done;

    private Stage(int tasks) {
      this.tasks = tasks;
    }

    private double secondsLeft() {
      double passed = (System.nanoTime() - started) / 1e9;
      return done == 0 ? 0 : passed * (tasks - done) / done;
    }
  }

  private final Map<Integer, Stage> running = new HashMap<>();

  @Override
  public synchronized void onStageSubmitted(SparkListenerStageSubmitted stage) {
    running.put(stage.stageInfo().stageId(), new Stage(stage.stageInfo().numTasks()));
  }

  @Override
  public synchronized void onTaskEnd(SparkListenerTaskEnd task) {
    Stage stage = running.get(task.stageId());
    if (stage != null && task.taskInfo().successful() && stage.done < stage.tasks) {
      stage.done++;
    }
  }

  @Override
  public synchronized void onStageCompleted(SparkListenerStageCompleted stage) {
    running.remove(stage.stageInfo().stageId());
  }

  synchronized int all() {
    return running.values().stream().mapToInt(stage -> stage.tasks).sum();
  }

  synchronized int done() {
    return running.values().stream().mapToInt(stage -> stage.done).sum();
  }

  /** Seconds that the slowest stage will still take; 0 until one of its tasks is done. */
  synchronized double secondsLeft() {
    return running.values().stream().mapToDouble(Stage::secondsLeft).max().orElse(0);
  }
}
