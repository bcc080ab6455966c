package io.github.ream.corpus;

import static io.github.ream.corpus.Records.corpus;
import static io.github.ream.corpus.Records.dataset;
import static io.github.ream.corpus.Records.record;
import static io.github.ream.corpus.Records.shown;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.ream.SparkSessionExtension;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A paper's affiliations come from the sighting that says most, numbered as its authors are. */
@ExtendWith(SparkSessionExtension.class)
class AffiliationsTest {

  private static Row sighting(int position, String[] authors, Row... affiliations) {
    return record(
        position,
        "title",
        "On Paper Boats and Kites",
        "doi",
        "10.5555/a",
        "authors",
        authors,
        "affiliations",
        affiliations.length == 0 ? null : affiliations);
  }

  private static Row at(Integer author, String text, String country) {
    return RowFactory.create(author, text, null, null, country, null);
  }

  @Test
  void authorsAreFoundInTheListThatIsShown() {
    assertEquals(
        List.of(
            "1 1 true Univ Ponds, Nice, France FR affiliation",
            "2 3 true Kite Labs NO dump",
            "3 null false Raft Inc null null"),
        shown(
            corpus(
                    dataset(
                        sighting(
                            1,
                            new String[] {"A. Bell", "E. Fay", "G. Hall"},
                            at(1, "Univ Ponds, Nice, France", null),
                            at(2, "Kite Labs", "NO"),
                            at(3, "Raft Inc", null)),
                        sighting(2, new String[] {"Ann Bell", "Carl Dorn", "Eve Fay"}),
                        sighting(3, null, at(null, "Ponds", null))))
                .paperAffiliations()
                .selectExpr("*", "author_id is not null named"),
            "affiliation_position",
            "author_position",
            "named",
            "affiliation",
            "country_code",
            "country_from"));
  }

  @Test
  void aCollaborationHasAPositionButNoId() {
    assertEquals(
        List.of("1 1 null CERN", "2 null null Ponds"),
        shown(
            corpus(
                    dataset(
                        sighting(
                            1,
                            new String[] {"The Boats Collaboration"},
                            at(1, "CERN", null),
                            at(null, "Ponds", null))))
                .paperAffiliations(),
            "affiliation_position",
            "author_position",
            "author_id",
            "affiliation"));
  }

  @Test
  void theSightingThatNamesTheCorrespondingAuthorIsTaken() {
    assertEquals(
        List.of("Kite Labs true", "Ponds false"),
        shown(
            corpus(
                    dataset(
                        sighting(
                            1,
                            new String[] {"Ann Bell", "Carl Dorn"},
                            RowFactory.create(1, "Kite Labs", null, null, null, true),
                            RowFactory.create(2, "Ponds", null, null, null, false)),
                        sighting(
                            2, new String[] {"Ann Bell", "Carl Dorn"}, at(1, "Raft Inc", null))))
                .paperAffiliations(),
            "affiliation",
            "is_corresponding"));
  }
}
