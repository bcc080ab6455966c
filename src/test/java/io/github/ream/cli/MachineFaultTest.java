package io.github.ream.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.util.Optional;
import org.apache.spark.SparkException;
import org.junit.jupiter.api.Test;

/** What a person is told of a job that the machine let down, as Spark wraps it. */
class MachineFaultTest {

  private static Throwable ofTask(String text) {
    return new SparkException(
        "Job aborted due to stage failure: Task 3 in stage 7.0 failed 1 times, most recent failure:"
            + " Lost task 3.0 in stage 7.0 (TID 9) (host executor driver): "
            + text
            + "\n\tat java.base/java.io.FileOutputStream.writeBytes(Native Method)\n\nDriver"
            + " stacktrace:");
  }

  private static void assertFault(String sentence, Throwable e) {
    assertEquals(Optional.of(sentence), MachineFault.in(e));
  }

  @Test
  void aDamagedTableIsNamed() {
    assertFault(
        "a file of the report is damaged or gone (jobs/ream check REPORT says which):"
            + " file:/r/papers/part-0.parquet is not a Parquet file",
        ofTask("java.lang.RuntimeException: file:/r/papers/part-0.parquet is not a Parquet file"));
  }

  @Test
  void aFullDiskIsNamedHoweverDeepItIs() {
    String full = "the disk is full: No space left on device";
    assertFault(full, ofTask("java.io.IOException: No space left on device"));
    assertFault(full, new UncheckedIOException(new IOException("No space left on device")));
    Exception closing = new IllegalStateException("cannot close");
    closing.addSuppressed(new IOException("No space left on device"));
    assertFault(full, new RuntimeException(closing));
    assertFault(
        "the disk is full: File /report/.x could only be written to 0 of the 1 minReplication"
            + " nodes.",
        new RuntimeException(
            "org.apache.hadoop.ipc.RemoteException(java.io.IOException): File /report/.x could only"
                + " be written to 0 of the 1 minReplication nodes."));
  }

  @Test
  void memoryServersAccessAndExecutorsAreNamed() {
    assertStarts(
        "memory ran out; give more", ofTask("java.lang.OutOfMemoryError: Java heap space"));
    assertStarts("memory ran out; give more", new OutOfMemoryError("GC overhead limit exceeded"));
    assertFault(
        "a server cannot be reached: Connection refused",
        new IOException("Call failed", new ConnectException("Connection refused")));
    assertStarts(
        "access is denied: ", ofTask("java.io.FileNotFoundException: /x (Permission denied)"));
    assertStarts(
        "executors of the cluster were lost: ",
        new SparkException(
            "Job aborted due to stage failure: ExecutorLostFailure (executor 1 exited caused by"
                + " one of the running tasks) Reason: Remote RPC client disassociated."));
    assertFault(
        "reading or writing failed: the file was cut",
        new RuntimeException(new IOException("the file was cut")));
  }

  private static void assertStarts(String beginning, Throwable e) {
    String sentence = MachineFault.in(e).orElseThrow();
    assertTrue(sentence.startsWith(beginning), sentence);
    assertFalse(sentence.contains("\n"), sentence);
  }

  @Test
  void aFaultOfReamIsNotTakenForTheMachines() {
    assertEquals(Optional.empty(), MachineFault.in(new NullPointerException("no space")));
    assertEquals(
        Optional.empty(), MachineFault.in(ofTask("java.lang.StringIndexOutOfBoundsException: 5")));
  }

  @Test
  void aMachinesFaultIsOneLineAndReamsOwnShowsItsTrace() {
    String full = told(ofTask("java.io.IOException: No space left on device"));
    assertTrue(full.startsWith("ream: the job failed: the disk is full: No space left"), full);
    assertEquals(1, full.lines().count(), full);
    String own = told(new NullPointerException("x"));
    assertTrue(own.contains("a fault of Ream's own"), own);
    assertTrue(own.contains("\tat "), own);
  }

  private static String told(Throwable e) {
    StringWriter said = new StringWriter();
    assertEquals(1, Failure.of(e).tell(new PrintWriter(said)));
    return said.toString();
  }
}
