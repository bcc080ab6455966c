package io.github.ream.dump.fields;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganizationNameTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "boatlab Boat Lab|Boat Lab",
        "fold-ai fold-ai|fold-ai",
        "Boats Boats|Boats",
        "FoldingUniversity Folding University|Folding University",
        "UPF University of Paper Folding|University of Paper Folding",
        "PFKU The Paper Folding Kingdom University|The Paper Folding Kingdom University",
        "FBK-Sea Fondazione of Boats and Kites|Fondazione of Boats and Kites",
        "USea-PaperVille University by the Sea at Paperville|University by the Sea at Paperville",
        "BoatsAI Boats|Boats",
        "fleet7 Seven Boats|Seven Boats",
        "Paper_Folders Guild|Guild",
        "Stanford University|Stanford University",
        "IBM Research|IBM Research",
        "University of Cambridge|University of Cambridge",
        "OpenFold Research|OpenFold Research",
        "AI at Sea|AI at Sea",
        "Bar-Ilan University|Bar-Ilan University",
        "eBoat Research|eBoat Research",
        "Boats|Boats",
        "École Polytechnique de Papier|École Polytechnique de Papier",
      })
  void theDisplayNameStandsAfterTheHandle(String line, String name) {
    assertEquals(name, OrganizationName.of(line));
  }
}
