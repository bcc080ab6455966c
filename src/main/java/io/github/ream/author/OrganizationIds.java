package io.github.ream.author;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lower;
import static org.apache.spark.sql.functions.mode;

import io.github.ream.schema.PaperAffiliationsTable;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * What organisations are told apart by: ROR, else OpenAlex id, else name in lower case. An OpenAlex
 * id that most affiliations with a ROR give counts as this ROR, and a name that most affiliations
 * with an id give as this id; not if two claim it.
 *
 * <p>The driver holds a name for each id, at most as many as the registries have (some 100,000).
 */
final class OrganizationIds implements Serializable {
  private static final long serialVersionUID = 1;
  private static final String ID = "id";
  private static final String NAME = "name";
  private static final String OPENALEX = "openalex";

  private final Map<String, String> rors;
  private final Map<String, String> names;

  private OrganizationIds(Map<String, String> rors, Map<String, String> names) {
    this.rors = rors;
    this.names = names;
  }

  /** Learns which ids and names go together. */
  static OrganizationIds of(Dataset<Row> paperAffiliations) {
    List<Row> ids =
        paperAffiliations
            .select(
                coalesce(col(PaperAffiliationsTable.ROR), col(PaperAffiliationsTable.OPENALEX_ID))
                    .as(ID),
                lower(col(PaperAffiliationsTable.ORGANIZATION)).as(NAME),
                col(PaperAffiliationsTable.OPENALEX_ID).as(OPENALEX))
            .where(col(ID).isNotNull())
            .groupBy(ID)
            // Of equally frequent ones the least.
            .agg(mode(col(NAME), true).as(NAME), mode(col(OPENALEX), true).as(OPENALEX))
            .collectAsList();
    Map<String, String> rors = new HashMap<>();
    for (Row row : ids) {
      String id = row.getAs(ID);
      if (!id.equals(row.getAs(OPENALEX))) {
        put(rors, row.getAs(OPENALEX), id);
      }
    }
    Map<String, String> names = new HashMap<>();
    ids.forEach(row -> put(names, row.getAs(NAME), known(rors, row.getAs(ID))));
    return new OrganizationIds(rors, names);
  }

  /** A key that two ids claim maps to itself, so that it stands for neither. */
  private static void put(Map<String, String> ids, String key, String id) {
    if (key != null) {
      ids.merge(key, id, (one, other) -> one.equals(other) ? one : key);
    }
  }

  private static String known(Map<String, String> ids, String key) {
    return ids.getOrDefault(key, key);
  }

  /** What an affiliation's organisation is told by; null if nothing is known of it. */
  String of(String ror, String openAlexId, String name) {
    if (ror != null) {
      return ror;
    }
    return openAlexId != null ? known(rors, openAlexId) : name == null ? null : known(names, name);
  }
}
