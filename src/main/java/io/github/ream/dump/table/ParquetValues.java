package io.github.ream.dump.table;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.NanoTime;
import org.apache.parquet.schema.GroupType;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DateLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DecimalLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.ListLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.MapKeyValueTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.MapLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimestampLogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.Type;

/**
 * Turns values of Parquet into JSON: structs and maps become objects, lists arrays, dates and times
 * texts in ISO 8601. Lists are recognised by the Parquet format's rules for old and new writers.
 */
final class ParquetValues {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final int JULIAN_EPOCH = 2_440_588;

  private ParquetValues() {}

  /** A struct, or a row; fields without a value are null. */
  static ObjectNode object(Group group, GroupType type) {
    ObjectNode object = JSON.objectNode();
    for (int i = 0; i < type.getFieldCount(); i++) {
      object.set(type.getFieldName(i), field(group, i, type.getType(i)));
    }
    return object;
  }

  /** A struct of this type in which nothing has a value. */
  static ObjectNode skeleton(GroupType type) {
    ObjectNode object = JSON.objectNode();
    for (Type field : type.getFields()) {
      boolean struct = !field.isPrimitive() && !isList(field) && !isMap(field);
      object.set(
          field.getName(),
          isList(field)
              ? JSON.arrayNode()
              : struct ? skeleton(field.asGroupType()) : JSON.nullNode());
    }
    return object;
  }

  private static JsonNode field(Group group, int index, Type type) {
    int count = group.getFieldRepetitionCount(index);
    if (type.isRepetition(Type.Repetition.REPEATED)) {
      ArrayNode array = JSON.arrayNode();
      for (int i = 0; i < count; i++) {
        array.add(value(group, index, i, type));
      }
      return array;
    }
    return count == 0 ? JSON.nullNode() : value(group, index, 0, type);
  }

  private static JsonNode value(Group group, int index, int i, Type type) {
    if (type.isPrimitive()) {
      return primitive(group, index, i, type.asPrimitiveType());
    }
    Group inner = group.getGroup(index, i);
    GroupType innerType = type.asGroupType();
    if (isMap(type)) {
      return map(inner, innerType);
    }
    return isList(type) ? list(inner, innerType) : object(inner, innerType);
  }

  private static boolean isList(Type type) {
    return !type.isPrimitive()
        && type.getLogicalTypeAnnotation() instanceof ListLogicalTypeAnnotation
        && type.asGroupType().getFieldCount() == 1
        && type.asGroupType().getType(0).isRepetition(Type.Repetition.REPEATED);
  }

  private static boolean isMap(Type type) {
    LogicalTypeAnnotation annotation = type.getLogicalTypeAnnotation();
    return !type.isPrimitive()
        && (annotation instanceof MapLogicalTypeAnnotation
            || annotation instanceof MapKeyValueTypeAnnotation)
        && type.asGroupType().getFieldCount() == 1
        && !type.asGroupType().getType(0).isPrimitive()
        && type.asGroupType().getType(0).asGroupType().getFieldCount() == 2;
  }

  private static ArrayNode list(Group group, GroupType type) {
    Type repeated = type.getType(0);
    boolean wrapped =
        !repeated.isPrimitive()
            && repeated.asGroupType().getFieldCount() == 1
            && !repeated.getName().equals("array")
            && !repeated.getName().equals(type.getName() + "_tuple");
    ArrayNode array = JSON.arrayNode();
    for (int i = 0; i < group.getFieldRepetitionCount(0); i++) {
      array.add(
          wrapped
              ? field(group.getGroup(0, i), 0, repeated.asGroupType().getType(0))
              : value(group, 0, i, repeated));
    }
    return array;
  }

  private static ObjectNode map(Group group, GroupType type) {
    GroupType entry = type.getType(0).asGroupType();
    ObjectNode object = JSON.objectNode();
    for (int i = 0; i < group.getFieldRepetitionCount(0); i++) {
      Group pair = group.getGroup(0, i);
      JsonNode key = field(pair, 0, entry.getType(0));
      object.set(key.asText(), field(pair, 1, entry.getType(1)));
    }
    return object;
  }

  private static JsonNode primitive(Group group, int index, int i, PrimitiveType type) {
    LogicalTypeAnnotation annotation = type.getLogicalTypeAnnotation();
    return switch (type.getPrimitiveTypeName()) {
      case BOOLEAN -> JSON.booleanNode(group.getBoolean(index, i));
      case FLOAT -> JSON.numberNode(group.getFloat(index, i));
      case DOUBLE -> JSON.numberNode(group.getDouble(index, i));
      case INT32 -> whole(group.getInteger(index, i), annotation);
      case INT64 -> whole(group.getLong(index, i), annotation);
      case INT96 -> JSON.textNode(time(NanoTime.fromBinary(group.getInt96(index, i))));
      case BINARY, FIXED_LEN_BYTE_ARRAY ->
          annotation instanceof DecimalLogicalTypeAnnotation decimal
              ? JSON.numberNode(
                  new BigDecimal(
                      new BigInteger(group.getBinary(index, i).getBytes()), decimal.getScale()))
              : JSON.textNode(group.getBinary(index, i).toStringUsingUTF8());
    };
  }

  private static JsonNode whole(long value, LogicalTypeAnnotation annotation) {
    if (annotation instanceof DateLogicalTypeAnnotation) {
      return JSON.textNode(LocalDate.ofEpochDay(value).toString());
    }
    if (annotation instanceof TimestampLogicalTypeAnnotation timestamp) {
      ChronoUnit unit =
          switch (timestamp.getUnit()) {
            case MILLIS -> ChronoUnit.MILLIS;
            case MICROS -> ChronoUnit.MICROS;
            case NANOS -> ChronoUnit.NANOS;
          };
      return JSON.textNode(Instant.EPOCH.plus(value, unit).atOffset(ZoneOffset.UTC).toString());
    }
    return annotation instanceof DecimalLogicalTypeAnnotation decimal
        ? JSON.numberNode(BigDecimal.valueOf(value, decimal.getScale()))
        : JSON.numberNode(value);
  }

  /** The time in 96 bits, as Impala and old versions of Spark write it. */
  private static String time(NanoTime time) {
    return LocalDate.ofEpochDay((long) time.getJulianDay() - JULIAN_EPOCH)
        .atStartOfDay()
        .plusNanos(time.getTimeOfDayNanos())
        .toString();
  }
}
