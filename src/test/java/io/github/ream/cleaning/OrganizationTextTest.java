package io.github.ream.cleaning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;

class OrganizationTextTest {

  @Test
  void whatStandsThereByMistakeIsLeftOut() {
    String[][] cases = {
      {"Pond University, Reedham", ", Pond University, Reedham"},
      {"Pond University, Reedham", " ,, Pond University, , Reedham,"},
      {"Pond University", "3Pond University"},
      {"Pond University", "12Pond University"},
      {"Department of Reeds", "2Department of Reeds"},
      {"Pond University", "(3) Pond University"},
      {"Pond University", "[3]Pond University"},
      {"Pond University", "¹Pond University"},
      {"Pond University", "*Pond University"},
      {"Pond University", "† Pond University;"},
      {"Pond University", "Pond University3"},
      {"Pond University", "Pond University1,2"},
      {"Department of Reeds, Pond University", "1 Department of Reeds, Pond University"},
      {"Department of Reeds", "aDepartment of Reeds"},
      {"Pond University, Reedham.", "Pond University, Reedham. ann.bell@pond.edu"},
      {"Pond University, Reedham.", "Pond University, Reedham. Electronic address: a@pond.edu."},
      {"Pond University", "Pond University (e-mail: ann_bell@cs.pond.ac.uk)"},
      {"Pond University", "Pond University, Email: a@b.c, d@e.f"},
      {"Pond University", "Pond University <a@b.org>"},
      {"Pond University", "a@b.org, Pond University"},
      {"Pond University; Lake Lab", "Pond University; a@b.org; Lake Lab"},
      {"Pond University; Lake Lab", "Pond University; 1Pond University; Lake Lab"}
    };
    for (String[] c : cases) {
      assertEquals(c[0], OrganizationText.of(c[1]), c[1]);
    }
    assertNull(OrganizationText.of("a@b.org"));
    assertNull(OrganizationText.of(" , ; "));
    assertNull(OrganizationText.of(null));
  }

  @Test
  void numbersAndSignsOfNamesStay() {
    for (String name :
        List.of(
            "3M Company",
            "4Paradigm",
            "3Shape A/S",
            "01.AI",
            "2077AI Foundation",
            "21st Century Institute",
            "2nd Military University",
            "360 AI",
            "Université Paris 7",
            "Paris7",
            "eBay Research",
            "iReed Institute",
            "Lake Lab, Inc.",
            "Lake & Pond (Reedham)",
            "University of Reeds at Pond-on-Sea",
            "2. Physikalisches Institut")) {
      assertEquals(name, OrganizationText.of(name));
    }
  }
}
