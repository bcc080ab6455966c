package io.github.ream.corpus;

import static io.github.ream.corpus.Records.record;
import static io.github.ream.corpus.Records.shown;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.ream.SparkSessionExtension;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A part of a paper finds its paper by the collection's id, and gives it the abstract. */
@ExtendWith(SparkSessionExtension.class)
class PartRecordsTest {

  private static Row paper(int position, String id, String title, String text) {
    return record(
        position, "collection_id", id, "is_part", false, "title", title, "abstract", text);
  }

  private static Row part(int position, String id, String title, String text) {
    String reason = title == null ? "abstract_without_title" : null;
    return record(
        position,
        "collection_id",
        id,
        "is_part",
        true,
        "title",
        title,
        "abstract",
        text,
        "reason",
        reason,
        "raw",
        reason);
  }

  @Test
  void partsTakeTheTitleAndPapersTheAbstract() {
    Dataset<Row> joined =
        PartRecords.joined(
            Records.dataset(
                paper(1, "a", "Boats", null),
                part(2, "a", null, "We fold."),
                part(3, "b", null, "We wait."),
                paper(4, "c", "Kites", "We fly."),
                part(5, "c", "KITE S", "We fly higher."),
                part(6, "d", "Rafts", "We drift."),
                part(7, "d", null, "We float."),
                paper(8, "e", "Corks", null)));

    assertEquals(
        List.of(
            "1 Boats We fold. null null",
            "2 Boats We fold. null null",
            "3 null We wait. abstract_without_title abstract_without_title",
            "4 Kites We fly. null null",
            "5 Kites We fly. null null",
            "6 Rafts We drift. null null",
            "7 Rafts We drift. null null",
            "8 Corks null null null"),
        shown(joined, "position", "title", "abstract", "reason", "raw"));
  }

  @Test
  void aPartAndItsPaperAreOnePaperThoughNothingElseIsKnown() {
    Dataset<Row> joined =
        PartRecords.joined(
            Records.dataset(
                paper(1, "a", "Editorial", null),
                part(2, "a", null, "We fold."),
                paper(3, "b", "Editorial", null),
                part(4, "b", null, "They lament the weather.")));

    assertEquals(
        List.of("Editorial They lament the weather. 2", "Editorial We fold. 2"),
        shown(Records.corpus(joined).papers(), "title", "abstract", "n_sightings"));
  }

  @Test
  void partsThatSayOtherThingsMakeNoOtherPaper() {
    Dataset<Row> joined =
        PartRecords.joined(
            Records.dataset(
                paper(1, "a", "Paper Boats", null),
                part(2, "a", null, "We fold sheets of paper and let them float on a pond."),
                part(3, "a", "Paper Boats", "Sails of kites are cut from silk in every colour."),
                paper(4, "b", "Editorial", null),
                part(5, "b", null, null)));

    assertEquals(
        List.of(
            "Editorial null 1", "Paper Boats Sails of kites are cut from silk in every colour. 3"),
        shown(Records.corpus(joined).papers(), "title", "abstract", "n_sightings"));
    assertEquals(
        List.of("1 null", "2 not_given", "3 not_given", "4 null", "5 null"),
        shown(joined, "position", "n_authors_note"));
  }
}
