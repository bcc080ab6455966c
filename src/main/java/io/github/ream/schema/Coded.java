package io.github.ream.schema;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** One value of a closed list that a column of the report holds as text. */
public interface Coded {

  /** The value as it stands in the tables; never changed once it is out. */
  String code();

  /** The value with that code; empty for a code that an older or newer Ream wrote. */
  static <E extends Enum<E> & Coded> Optional<E> find(Class<E> list, String code) {
    return Arrays.stream(list.getEnumConstants()).filter(e -> e.code().equals(code)).findFirst();
  }

  /** The codes of a list, joined for the data dictionary. */
  static String listed(Coded... values) {
    return Arrays.stream(values).map(Coded::code).collect(Collectors.joining(", "));
  }
}
