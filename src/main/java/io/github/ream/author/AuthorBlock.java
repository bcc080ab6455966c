package io.github.ream.author;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import scala.Tuple2;

/**
 * Some authors in the order of their ids, in a few bytes each: they are read once for each table.
 *
 * @param bytes their {@link AuthorFigures}, one after the other
 * @param links pairs of an author and another one of the same paper, through whom its authors are
 *     linked: {@link Byline#hub}
 * @param counts the same authors counted, in all groups
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
record AuthorBlock(byte[] bytes, long[] links, PeopleCounts counts) implements Serializable {
  private static final int NO_YEAR = Integer.MIN_VALUE;

  /** Bytes of an author with a name of 20 letters, and of each row of the author's tables. */
  private static final int OF_AUTHOR = 72;

  private static final int OF_YEAR = 16;
  private static final int OF_TOPIC = 8;
  private static final int OF_EDGE = 20;

  /** Bytes of a link, for each paper of an author but those that the author is the hub of. */
  private static final int OF_LINK = 16;

  /** Bytes of a group in the counts, about. */
  private static final int OF_GROUP = 100;

  /** The bytes of all authors that were counted, and of their links, about. */
  static long bytes(PeopleCounts counts) {
    return OF_AUTHOR * counts.papersPerAuthor().n()
        + OF_YEAR * counts.authorYears()
        + OF_TOPIC * counts.topics()
        + OF_EDGE * counts.edges()
        + OF_LINK * counts.authorships();
  }

  /** The authors. */
  Iterator<AuthorFigures> authors() {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    return new Ahead<>() {
      @Override
      AuthorFigures make() {
        return in.hasRemaining() ? read(in) : null;
      }
    };
  }

  /** The links as pairs. */
  Iterator<Tuple2<Long, Long>> linked() {
    return IntStream.range(0, links.length / 2)
        .mapToObj(i -> new Tuple2<>(links[2 * i], links[2 * i + 1]))
        .iterator();
  }

  /** A block in the making. */
  static final class Builder {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);
    private final PeopleCounts counts = new PeopleCounts(true);
    private long[] links = new long[64];
    private int n;

    /** Adds what a paper says of an author: how it links this one to others. */
    void link(Byline byline) {
      if (byline.hub() == byline.authorId()) {
        return;
      }
      if (n == links.length) {
        links = Arrays.copyOf(links, 2 * n);
      }
      links[n++] = byline.authorId();
      links[n++] = byline.hub();
    }

    /** Adds an author, whose id is above those before. */
    void add(AuthorProfile author) {
      counts.add(author);
      try {
        write(author.figures(), out);
      } catch (IOException e) {
        // Memory has no such faults.
        throw new UncheckedIOException(e);
      }
    }

    /** Bytes, about. */
    long size() {
      return bytes.size() + (long) Long.BYTES * n + (long) OF_GROUP * counts.groups();
    }

    AuthorBlock build() {
      return new AuthorBlock(bytes.toByteArray(), Arrays.copyOf(links, n), counts);
    }
  }

  private static void write(AuthorFigures author, DataOutputStream out) throws IOException {
    byte[] name = author.name().getBytes(StandardCharsets.UTF_8);
    out.writeLong(author.id());
    out.writeInt(name.length);
    out.write(name);
    out.writeInt(author.papers());
    out.writeLong(author.fractions());
    out.writeInt(author.single());
    out.writeInt(author.first());
    out.writeInt(author.last());
    out.writeInt(author.coauthors());
    out.writeInt(author.years().size());
    for (AuthorFigures.OfYear of : author.years()) {
      out.writeInt(of.year());
      out.writeInt(of.papers());
      out.writeLong(of.fractions());
    }
    out.writeInt(author.topics().size());
    for (AuthorFigures.OfTopic of : author.topics()) {
      out.writeInt(of.topic());
      out.writeInt(of.papers());
    }
    out.writeInt(author.edges().size());
    for (AuthorFigures.Edge edge : author.edges()) {
      out.writeLong(edge.coauthor());
      out.writeInt(edge.papers());
      out.writeInt(edge.firstYear() == null ? NO_YEAR : edge.firstYear());
      out.writeInt(edge.lastYear() == null ? NO_YEAR : edge.lastYear());
    }
  }

  private static AuthorFigures read(ByteBuffer in) {
    return new AuthorFigures(
        in.getLong(),
        text(in),
        in.getInt(),
        in.getLong(),
        in.getInt(),
        in.getInt(),
        in.getInt(),
        in.getInt(),
        list(in, () -> new AuthorFigures.OfYear(in.getInt(), in.getInt(), in.getLong())),
        list(in, () -> new AuthorFigures.OfTopic(in.getInt(), in.getInt())),
        list(in, () -> new AuthorFigures.Edge(in.getLong(), in.getInt(), year(in), year(in))));
  }

  private static String text(ByteBuffer in) {
    byte[] bytes = new byte[in.getInt()];
    in.get(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static Integer year(ByteBuffer in) {
    int year = in.getInt();
    return year == NO_YEAR ? null : (Integer) year;
  }

  private static <T> List<T> list(ByteBuffer in, Supplier<T> member) {
    int size = in.getInt();
    List<T> list = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      list.add(member.get());
    }
    return list;
  }
}
