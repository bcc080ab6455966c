package io.github.ream.publish;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Stands before an HTTP server, one request a connection. Every third request is answered with 503,
 * and of every seventh the connection is cut: between the head of a file and the file, or before
 * any other answer, although the server has done what it was asked.
 */
final class FaultyServer implements AutoCloseable {
  private static final String END_OF_HEAD = "\r\n\r\n";
  private static final String SLOW_DOWN =
      "<Error><Code>SlowDown</Code><Message>Please reduce your request rate.</Message></Error>";

  private final ServerSocket socket;
  private final int port;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final AtomicInteger requests = new AtomicInteger();
  private final AtomicInteger refused = new AtomicInteger();
  private final AtomicInteger cut = new AtomicInteger();

  /** Stands before the server at a port of this machine. */
  FaultyServer(int port) throws IOException {
    this.port = port;
    this.socket = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
    threads.execute(this::accept);
  }

  int port() {
    return socket.getLocalPort();
  }

  /** Requests that were answered with 503. */
  int refused() {
    return refused.get();
  }

  /** Answers that were cut. */
  int cut() {
    return cut.get();
  }

  private void accept() {
    while (!socket.isClosed()) {
      try {
        Socket client = socket.accept();
        threads.execute(() -> answer(client));
      } catch (IOException e) {
        // Closed.
        return;
      }
    }
  }

  private void answer(Socket client) {
    try (client) {
      String head = head(client.getInputStream());
      int request = requests.incrementAndGet();
      if (request % 3 == 0) {
        refused.incrementAndGet();
        send(
            client.getOutputStream(),
            "HTTP/1.1 503 Slow Down\r\nContent-Type: application/xml\r\nConnection: close\r\n"
                + ("Content-Length: " + SLOW_DOWN.length() + END_OF_HEAD)
                + (head.startsWith("HEAD ") ? "" : SLOW_DOWN));
        return;
      }
      handOn(client, head, request % 7 == 0);
    } catch (IOException e) {
      // The client went away, which is its right.
      return;
    }
  }

  private void handOn(Socket client, String head, boolean cuts) throws IOException {
    try (Socket server = new Socket(InetAddress.getLoopbackAddress(), port)) {
      send(
          server.getOutputStream(),
          head.replace(END_OF_HEAD, "\r\nConnection: close" + END_OF_HEAD));
      threads.execute(
          () -> {
            try {
              client.getInputStream().transferTo(server.getOutputStream());
            } catch (IOException e) {
              // Both ends are closed once the answer is there.
            }
          });
      InputStream answer = server.getInputStream();
      if (cuts) {
        // The client would take half a head for a whole one, and nothing for an empty answer of
        // unknown length.
        String sent = head(answer);
        boolean length = sent.toLowerCase(Locale.ROOT).contains("content-length:");
        send(client.getOutputStream(), head.startsWith("GET ") && length ? sent : "");
        cut.incrementAndGet();
      } else {
        answer.transferTo(client.getOutputStream());
      }
    }
  }

  /** The head of a request or answer, with the blank line behind it. */
  private static String head(InputStream in) throws IOException {
    StringBuilder head = new StringBuilder();
    while (!head.toString().endsWith(END_OF_HEAD)) {
      int next = in.read();
      if (next < 0) {
        throw new IOException("no request");
      }
      head.append((char) next);
    }
    return head.toString();
  }

  private static void send(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.ISO_8859_1));
    out.flush();
  }

  @Override
  public void close() throws IOException {
    socket.close();
    threads.shutdownNow();
  }
}
