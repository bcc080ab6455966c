package io.github.ream.cleaning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountriesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Univ Ponds, Dept Boats, Torquay, England. | GB",
        "Boat School, Cambridge, MA 02138 USA | US",
        "Boat School, Cambridge, MA 02138 | US",
        "Boat School, Pittsburgh, Pennsylvania 15213. | US",
        "Boat School, Princeton, New Jersey | US",
        "University of New Mexico | US",
        "Inst Kites, Beijing 100084, Peoples R China | CN",
        "Inst Kites, Beijing, P. R. China. | CN",
        "Inst Kites, Hohhot, Inner Mongolia | CN",
        "Inst Kites, Taipei, Taiwan, R.O.C. | TW",
        "Inst Kites, Taipei 10617, Taiwan | TW",
        "Inst Kites, Daejeon, Republic of Korea | KR",
        "Inst Kites, Pyongyang, DPR Korea | KP",
        "Queens Boats, Belfast, Northern Ireland | GB",
        "Boats, Dublin 2, Ireland (A.B.) | IE",
        "Boats, Port Moresby, Papua New Guinea | PG",
        "Boote, 80331 München, Deutschland | DE",
        "Bateaux, Abidjan, Côte d'Ivoire | CI",
        "Boats Research India | IN",
        "Boats, Ankara, Türkiye | TR",
        "Univ Macau, Macau, China | MO",
        "Inst Kites, Hong Kong, P. R. China | HK",
        "Inst Kites, Beijing, People\u02bcs Republic of China | CN",
        "Inst Kites, Pyongyang, Democratic People's Republic of Korea | KP",
        "Queens Boats, Belfast, N Ireland | GB",
        "Boats, Port Moresby, Papua N Guinea | PG",
        "The University of Queensland, St Lucia 4072 | AU",
        "Boats, San Juan, Puerto Rico, USA | PR",
        "Boats, Urmia, West Azerbaijan | IR",
        "Univ Turku, Turku, FI 20014 | ",
        "Boats, Tbilisi 0186, Georgia | GE",
        "University of Iowa | US",
        "Boats, Atlanta, Georgia | ",
        "Boats, Tbilisi, Georgia | GE",
        "University of Ponds | ",
        "Boats, Panama City, PA | "
      })
  void theCountryStandsAtTheEndOfAnAddress(String address, String code) {
    assertEquals(code, Countries.ofAddress(address).orElse(null));
  }

  @Test
  void codesAndNamesAreCountries() {
    assertEquals("DE", Countries.named("de").orElse(null));
    assertEquals("GB", Countries.named("UK").orElse(null));
    assertEquals("US", Countries.named("United States of America").orElse(null));
    assertEquals(null, Countries.named("Atlantis").orElse(null));
    assertEquals(null, Countries.named(null).orElse(null));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Dept Boats, Univ Ponds, Torquay, England | Univ Ponds",
        "Univ Ponds, Dept Boats, Torquay, England | Univ Ponds",
        "School of Medicine, Ponds University, Leeds | Ponds University",
        "College of Boats, Torquay Institute of Technology, Leeds | Torquay Institute of"
            + " Technology",
        "Institute of Boats. University of Ponds, 17003 Girona | University of Ponds",
        "Division of Kites, Lakeside Hospital, Leeds | Lakeside Hospital",
        "Kites Ltd., Leeds | Kites Ltd.",
        "Under the Bridge, Leeds | Under the Bridge",
        "Department of Boats | Department of Boats"
      })
  void theInstitutionIsTheLargestUnitOfAnAddress(String address, String name) {
    assertEquals(name, InstitutionName.of(address));
  }
}
