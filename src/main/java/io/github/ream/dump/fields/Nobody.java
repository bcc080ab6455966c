package io.github.ream.dump.fields;

import java.util.regex.Pattern;

/** What stands in the place of an author's name and names nobody: "Anonymous", "N/A", "佚名". */
final class Nobody {
  private static final Pattern NOBODY =
      Pattern.compile(
          "(?iu)[\\s\\p{P}\\p{S}]*(?:nan|n/?a|n\\.a\\.?|none|nil|null|undefined|unknown(?:"
              + " authors?)?|anonymous(?: (?:co-?)?authors?(?:\\(s\\))?)?|anon|(?:paper |manuscript"
              + " )?under (?:double[- ]blind |blind |peer |anonymous )?review|no"
              + " (?:authors?|names?)(?:\\(s\\))?(?: names?)?(?:"
              + " (?:listed|given|available|provided|found|specified))?|not"
              + " (?:available|specified|given|provided|stated|known|listed|applicable)|(?:the"
              + " )?authors?(?:\\(s\\))? (?:is |are )?(?:names? )?(?:not"
              + " (?:listed|identified|available|given|known|provided|specified)|unknown|"
              + "withheld|anonymous|missing)|various(?:"
              + " authors)?|tba|tbd|(?-i:s\\.? ?n|n\\."
              + " ?n)|x{3,}|anonyme?s?|an[oó]nimos?|an[oô]nimo|auteur inconnu|autor(?:es)?"
              + " desconocidos?|autor desconhecido|autore ignoto|unbekannt(?:er autor)?|ohne"
              + " (?:autor|verfasser)|аноним(?:но)?|без автора|автор"
              + " неизвестен|匿名|佚名|不详|不詳|未知|无名氏|作者不详|著者不明|無署名|미상|익명)[\\s\\p{P}\\p{S}]*");

  private Nobody() {}

  static boolean is(String name) {
    return NOBODY.matcher(name).matches();
  }
}
