package io.github.ream.dump.fields;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Names of months in other languages than English; asked for where the first three letters are no
 * English month's.
 */
final class MonthNames {
  private static final List<String> NAMES =
      List.of(
          "januar jänner janvier enero janeiro gennaio январь января ene gen янв",
          "februar februari février fevrier febrero fevereiro febbraio февраль февраля fév fev фев",
          "märz maart mars marzo março marco март марта mär мар",
          "avril abril aprile апрель апреля avr abr апр",
          "mai maj mei mayo maio maggio май мая mag",
          "juni juin junio junho giugno июнь июня giu июн",
          "juli juillet julio julho luglio июль июля juil lug июл",
          "august augustus août aout agosto август августа aoû ago авг",
          "september septembre septiembre setiembre setembro settembre сентябрь сентября set сен"
              + " сент",
          "oktober octobre octubre outubro ottobre октябрь октября okt out ott окт",
          "november novembre noviembre novembro ноябрь ноября ноя нояб",
          "dezember december décembre decembre diciembre dezembro dicembre декабрь декабря dez déc"
              + " dic дек");
  private static final Map<String, Integer> MONTHS = months();

  private MonthNames() {}

  /** The number of a month; 0 if the word is no month's name. */
  static int of(String word) {
    return MONTHS.getOrDefault(word.toLowerCase(Locale.ROOT), 0);
  }

  private static Map<String, Integer> months() {
    Map<String, Integer> months = new HashMap<>();
    for (int i = 0; i < NAMES.size(); i++) {
      for (String name : NAMES.get(i).split(" ", -1)) {
        months.put(name, i + 1);
      }
    }
    return Map.copyOf(months);
  }
}
