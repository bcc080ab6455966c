package io.github.ream.schema;

import java.util.Objects;
import org.apache.spark.sql.types.DataType;

/**
 * One column of a report table: its name, type, unit and meaning.
 *
 * @param name the column's name, snake_case
 * @param type a flat Spark SQL type (never an array, map or struct)
 * @param unit the unit or value set, empty where there is none
 * @param description the meaning of a value, and of null if the column may hold null
 * @param mandatory true if a row never holds null here
 */
public record Column(
    String name, DataType type, String unit, String description, boolean mandatory) {

  public Column {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(description, "description");
  }
}
