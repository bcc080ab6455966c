package io.github.ream.cleaning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ream.schema.NoticeKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Labels of titles; {@code X} stands for any title. */
class LabelledTitleTest {
  private static final List<String> TITLES =
      List.of(
          "Slow drift of reed pollen over inland lakes",
          "The fern effect on moss: a field study in two valleys (2018–2019)",
          "Über das Wachstum der Farne",
          "湖泊中花粉的缓慢漂移");

  private static void isNotice(String kind, String... forms) {
    List<String> wrong = new ArrayList<>();
    for (String form : forms) {
      for (String title : TITLES) {
        String written = form.replace("X", title);
        if (!kind.equals(LabelledTitle.of(written).notice())) {
          wrong.add(written + " is " + LabelledTitle.of(written).notice());
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void correctionsAreNotices() {
    isNotice(
        "correction",
        "Erratum: X",
        "Erratum to: X",
        "ERRATUM TO “X”",
        "Erratum. X",
        "Erratum – X",
        "Erratum X",
        "Erratum for Bell et al., “X”",
        "Erratum (2): X",
        "Second erratum to ‘X’",
        "An erratum on \"X\"",
        "[Erratum] X",
        "(Erratum:) X",
        "【更正】X",
        "X: Erratum",
        "X (Erratum)",
        "X [erratum].",
        "X – Erratum",
        "X. Erratum",
        "X, Erratum",
        "X: an erratum",
        "X [Erratum: J. Made Things 12 (2019) 1-9]",
        "X (Correction to vol 12, pg 3, 2019)",
        "X (vol 12, pg 3, 2019)",
        "X (Vol. 12, No. 3, pp. 1-9, 2019).",
        "Errata: X",
        "Corrigendum: X",
        "Corrigendum to “X” [J. Made Things 12 (2019) 1–9]",
        "Corrigenda zu X",
        "Correction: X",
        "Correction to: X",
        "Correction to X",
        "Correction - X",
        "Correction for Bell et al., X",
        "Author Correction: X",
        "Publisher Correction: X",
        "Publisher’s Correction: X",
        "Authors’ correction to: X",
        "Published Erratum: X",
        "Correction Notice: X",
        "Publisher’s Note: X",
        "X – Correction",
        "X (Correction)",
        "Berichtigung zu: X",
        "Berichtigung: X",
        "Korrektur zu „X“",
        "Korrigendum zu X",
        "Druckfehlerberichtigung: X",
        "X (Berichtigung)",
        "Rectificatif : X",
        "Rectificatif à « X »",
        "Erratum à l’article « X »",
        "Correction à : X",
        "Fe de erratas: X",
        "Fe de errata de “X”",
        "Corrección a: X",
        "Corrección: X",
        "Correção: X",
        "Correção ao artigo X",
        "Errata corrige: X",
        "Correzione a: X",
        "Rettifica: X",
        "Исправление: X",
        "Исправление к статье «X»",
        "Поправка к статье «X»",
        "Опечатки: X",
        "更正：X",
        "勘误：X",
        "《X》更正",
        "《X》的更正",
        "对《X》一文的勘误",
        "X（更正）",
        "訂正：X",
        "「X」の訂正",
        "正誤表：X",
        "정정: X",
        "X에 대한 정정",
        "Sprostowanie: X",
        "Rectificatie: X",
        "Rättelse: X",
        "Department of Error: X",
        "Error in Title: X",
        "Addendum and Corrigendum: X",
        "X / Erratum",
        "Fe de errores: X",
        "Сообщение об ошибке: X",
        "关于“X”的更正说明",
        "「X」訂正のお知らせ",
        "Ispravak: X");
  }

  @Test
  void retractionsAndConcernsAreNotices() {
    isNotice(
        "retraction",
        "Retraction: X",
        "Retraction Note: X",
        "Retraction Note to: X",
        "Retraction notice to “X” [J. Made 12 (2019) 1-9]",
        "Retraction of: X",
        "Retraction of \"X\"",
        "Statement of Retraction: X",
        "Notice of Retraction: X",
        "Notice of Retraction. Bell et al. X. J Made. 2019;1(2):3-4",
        "Partial Retraction: X",
        "Retraction to: X",
        "Withdrawal: X",
        "Withdrawal of X",
        "Notice of withdrawal: X",
        "Article Withdrawal: X",
        "Removal notice to “X”",
        "X: Retraction",
        "X (Retraction)",
        "X [Retraction]",
        "X (Retraction of vol 12, pg 3, 2019)",
        "Zurückziehung: X",
        "Widerruf: X",
        "Rétractation : X",
        "Note de rétractation : X",
        "Retractación: X",
        "Nota de retractación: X",
        "Retratação: X",
        "Ritrattazione: X",
        "Ретракция: X",
        "Отзыв статьи: X",
        "撤稿：X",
        "撤稿声明：X",
        "「X」の撤回",
        "撤回：X",
        "철회: X",
        "Notice of Violation of IEEE Publication Principles X",
        "Retraction and apology: X",
        "Withdrawal note: X",
        "Retirada del artículo: X",
        "Rücknahme des Artikels „X“",
        "Ретракция статьи «X»",
        "《X》一文撤稿",
        "「X」撤回のお知らせ",
        "Wycofanie artykułu: X");
    isNotice(
        "concern",
        "Expression of Concern: X",
        "Editorial Expression of Concern: X",
        "Expression of concern for “X”",
        "Expression of Concern—X",
        "Notice of Concern: X",
        "X (Expression of Concern)",
        "X: Expression of concern",
        "X (Expression of concern of vol 12, pg 3, 2019)",
        "Expression de préoccupation : X",
        "Expresión de preocupación: X",
        "Expressão de preocupação: X",
        "Espressione di preoccupazione: X",
        "关注声明：X",
        "懸念表明：X",
        "Выражение обеспокоенности: X");
  }

  @Test
  void commentsRepliesAndDiscussionsAreNotices() {
    isNotice(
        "comment",
        "Comment on: X",
        "Comment on “X”",
        "Comments on X",
        "Commentary: X",
        "Commentary on “X”",
        "A comment on X",
        "Comment: X",
        "X: Comment",
        "X: A Comment",
        "Letter to the Editor: X",
        "Letter to the Editor regarding “X”",
        "Letter regarding: X",
        "Re: X",
        "Technical Comment on “X”",
        "Interactive comment on “X” by A. Bell et al.",
        "RC1: 'Comment on X'",
        "Matters arising: X",
        "Kommentar zu: X",
        "Anmerkungen zu „X“",
        "Stellungnahme zu X",
        "Commentaire sur « X »",
        "Comentario a: X",
        "Comentários sobre X",
        "Commento a: X",
        "Комментарий к статье «X»",
        "对《X》的评论",
        "「X」に対するコメント",
        "Carta al editor: X",
        "Regarding “X”",
        "In regard to: X",
        "Thoughts on “X”",
        "Remarks on ‘X’",
        "Concerns about “X”",
        "Correspondence: X",
        "Letter in response to “X”",
        "Further comments on: X");
    isNotice(
        "reply",
        "Reply to: X",
        "Reply: X",
        "Reply to Comment on ‘X’",
        "Reply to “Comment on ‘X’”",
        "Response to: X",
        "Response: X",
        "Authors' response to: X",
        "Author response: X",
        "Author’s Reply: X",
        "The authors reply: X",
        "In reply: X",
        "In response: X",
        "Rejoinder: X",
        "Rejoinder to “X”",
        "Rebuttal: X",
        "X: Reply",
        "X: Authors’ reply",
        "X: A Rejoinder",
        "X (Reply)",
        "Antwort auf: X",
        "Erwiderung auf „X“",
        "Replik: X",
        "Réponse à : X",
        "Réponse des auteurs : X",
        "Respuesta a: X",
        "Réplica: X",
        "Resposta ao artigo X",
        "Risposta a: X",
        "Ответ на статью «X»",
        "对《X》的回复",
        "「X」への回答",
        "Our reply to X",
        "X: Reply from the authors",
        "Closure of “X”");
    isNotice(
        "discussion",
        "Discussion of “X”",
        "Discussion: X",
        "Discussion on: X",
        "Discussion on the paper by Bell: X",
        "Diskussion zu X",
        "Discusión: X",
        "X – Discussion",
        "X. Discussion",
        "X (Discussion)");
  }

  @Test
  void whatAccompaniesAPaperIsANotice() {
    isNotice(
        "review",
        "Peer Review #1 of \"X (v0.1)\"",
        "Peer review of “X”",
        "Peer Review Report For: X",
        "Decision letter: X",
        "Decision letter for \"X\"",
        "Reviewer #2 (Public Review): X",
        "Review for \"X\"",
        "Referee report. For: X",
        "Book Review: X",
        "Faculty Opinions recommendation of X.");
    isNotice(
        "editorial",
        "Editorial: X",
        "Editorial. X",
        "Editorial on “X”",
        "Guest Editorial: X",
        "X (Editorial)",
        "X [Editorial]",
        "Editorial comment: X".replace("comment", "overview"),
        "Research Highlight: X",
        "Éditorial : X",
        "社论：X");
    isNotice(
        "supplement",
        "Supplement to: X",
        "Supplementary material to \"X\"",
        "Supplementary Materials for X",
        "Supplemental Material: X",
        "Supporting Information for X",
        "Electronic supplementary material: X",
        "Additional file 3: X",
        "Addendum: X",
        "Addendum to “X”",
        "Data from: X",
        "Replication data for: X",
        "X: Supplementary material",
        "X: Addendum",
        "X (Supplement)",
        "Nachtrag zu X",
        "Ergänzung zu: X",
        "Matériel supplémentaire : X",
        "Material suplementario: X",
        "Дополнение к статье «X»",
        "补充材料：X");
    isNotice(
        "cover",
        "Cover Picture: X (Made Chem. 5/2019)",
        "Front Cover: X",
        "Inside Back Cover: X",
        "X (Adv. Made Mater. 5/2019)",
        "Titelbild: X");
  }

  @Test
  void whatOnlyBeginsAlikeIsNoNotice() {
    for (String title :
        List.of(
            "Slow drift of reed pollen over inland lakes",
            "Correcting lenses for cheap telescopes",
            "Correction factors for reed density",
            "Comment-based moderation of forums",
            "Replying to strangers",
            "Editorial decision making in small journals",
            "Editorial-board diversity in botany",
            "Discussion groups as a tool",
            "Supplement use among rowers",
            "Response surfaces of growth",
            "Retractions among surgeons rise",
            "Peer review in botany",
            "Reply speed in chats",
            "Cover crops in winter",
            "Data assimilation for lakes",
            "Colour correction: a survey",
            "Gamma correction",
            "Learning to reply",
            "A study of erratum notices",
            "Withdrawal symptoms in rats",
            "Error correction (with codes)",
            "Moss (Bryophyta)",
            "Volumes (and pages) of lakes",
            "1:1 mapping of reed",
            "(–)-Menthol from reed",
            "Moss in winter: a discussion",
            "Remarks on the growth of moss",
            "Notes on moss",
            "Regarding moss as a crop",
            "Review: moss in winter",
            "撤稿研究",
            "철회된 논문 Analysis of boats",
            "評論家の研究")) {
      assertNull(LabelledTitle.of(title).notice(), title);
      assertEquals(title, LabelledTitle.of(title).bare());
    }
    assertNull(LabelledTitle.of("").notice());
    assertNull(LabelledTitle.of("…").notice());
  }

  @Test
  void aRetractedPaperBearsAMarkAndIsNoNotice() {
    for (String title : TITLES) {
      for (String form :
          List.of(
              "RETRACTED: X",
              "Retracted: X",
              "[Retracted] X",
              "(Retracted) X",
              "RETRACTED ARTICLE: X",
              "Retracted Article: X",
              "[Retracted article] X",
              "RETRACTED CHAPTER: X",
              "Retracted paper: X",
              "RETRACTED – X",
              "RETRACTED - X",
              "WITHDRAWN: X",
              "Withdrawn: X",
              "[Withdrawn] X",
              "WITHDRAWN: RETRACTED: X",
              "X (Retracted)",
              "X [Retracted]",
              "X (retracted article)",
              "X [Withdrawn].",
              "X (Retracted article. See vol. 12, pg. 3, 2019)",
              "X (Retracted Article. See vol 12, pg 3, 2019)",
              "X — RETRACTED",
              "TEMPORARY REMOVAL: X",
              "Artículo retractado: X",
              "Article rétracté : X",
              "Отозвана: X",
              "X: RETRACTED",
              "X. Retracted article",
              "X -- RETRACTED",
              "RETRACTED / X",
              "Retracted study: X",
              "Removed: X",
              "X (Retraction in vol 12, pg 3, 2019)",
              "【已撤稿】X")) {
        String written = form.replace("X", title);
        assertEquals(title, LabelledTitle.of(written).bare());
        assertTrue(LabelledTitle.of(written).withdrawn(), written);
        assertNull(LabelledTitle.of(written).notice(), written);
      }
    }
    assertTrue(LabelledTitle.of("RETRACTED ARTICLE Slow drift of reed pollen").withdrawn());
    assertFalse(LabelledTitle.of("RETRACTED LANDING GEAR AND DRAG").withdrawn());
    assertFalse(LabelledTitle.of("Retracted landing gear and drag").withdrawn());
    assertFalse(LabelledTitle.of("The retracted boat").withdrawn());
    assertFalse(LabelledTitle.of("Withdrawn").withdrawn());
    assertEquals(
        "retraction", LabelledTitle.of("Retraction notice to: RETRACTED: Slow drift").notice());
  }

  @Test
  void titlesThatRecurAreStanding() {
    for (String title :
        List.of(
            "Editorial",
            "EDITORIAL",
            "Editorial.",
            "Editorial 2019",
            "Editorial: May 2019",
            "Editorial for volume 12",
            "Guest Editorial",
            "Preface",
            "Preface to volume 3",
            "Foreword",
            "Introduction",
            "Introduction to the Special Issue",
            "Annual report",
            "Annual report of the society",
            "Annual Report of the Reed Growers' Union, 1999",
            "2019 Annual Report",
            "The annual report for 2001",
            "President's message",
            "President’s Message",
            "Presidents' Message",
            "President's Message: Spring",
            "Message from the President",
            "From the Editor",
            "From the Editors’ Desk",
            "Editor’s note",
            "Letters to the editor",
            "Book reviews",
            "Book Review",
            "Obituary",
            "In memoriam",
            "News and notes",
            "Front Matter",
            "Table of Contents",
            "Author index to volume 12",
            "Volume 12, Index",
            "Minutes of the annual meeting",
            "Report of the treasurer",
            "Instructions for Authors",
            "Acknowledgement to reviewers 2018",
            "Erratum",
            "Correction",
            "Corrigendum.",
            "Retraction",
            "Reply",
            "Authors' reply",
            "Vorwort",
            "Buchbesprechungen",
            "Jahresbericht 2003",
            "Éditorial",
            "Avant-propos",
            "Comptes rendus",
            "Rapport annuel de la société",
            "Cartas al director",
            "Carta del presidente",
            "Editoriale",
            "Prefazione",
            "Apresentação",
            "От редакции",
            "Предисловие",
            "编者按",
            "目录",
            "卷首语",
            "巻頭言",
            "編集後記")) {
      assertTrue(LabelledTitle.of(title).standing(), title);
    }
    for (String title :
        List.of(
            "Slow drift of reed pollen over inland lakes",
            "Introduction to moss",
            "Editorial: Moss in winter",
            "Book review: Moss in winter",
            "Reports of moss in winter",
            "Notes on moss",
            "Erratum: Moss in winter",
            "Index of refraction of ponds",
            "Discussion of moss",
            "A",
            "2019",
            "")) {
      assertFalse(LabelledTitle.of(title).standing(), title);
    }
  }

  @Test
  void mostTitlesAreSeenToBePlainWithoutWords() {
    String[] pieces = {
      "the ", "a ", "reed", " ", "erratum", "Editorial", ": ", " - ", "(", ")", "reply", " to ",
          "2", "II",
      "annual report", "'s ", " of ", "retracted", "moss", "RC1", ". ", "comment", "[", "]", "new ",
          "books", ", ", "-"
    };
    Random random = new Random(5);
    int plain = 0;
    for (int i = 0; i < 50_000; i++) {
      StringBuilder title = new StringBuilder();
      for (int n = random.nextInt(8); n >= 0; n--) {
        title.append(pieces[random.nextInt(pieces.length)]);
      }
      String text = title.toString();
      plain += PlainTitle.is(text) ? 1 : 0;
      assertEquals(LabelledTitle.ofAny(text), LabelledTitle.of(text), text);
    }
    assertTrue(plain > 2_000);
    assertTrue(PlainTitle.is("The slow drift of reed pollen"));
  }

  /** Signs with marks behind them ended the reading of a title. */
  @Test
  void marksAloneAreNoWords() {
    for (String title :
        List.of(
            "Why I love my cat \u2764\uFE0F",
            "On the mean \u03B2 \u0302",
            "\u26A0\uFE0F A warning",
            "\uFE0F",
            "Reply \uFE0F: to X")) {
      LabelledTitle.of(title);
      assertFalse(Words.of(title).folded().contains(""), title);
    }
    assertEquals(List.of("a", "warning"), Words.of("\u26A0\uFE0F A warning").folded());
  }

  @Test
  void wordsOfTheLettersOfRomanNumbersAreNoNumbers() {
    for (String number : List.of("i", "iv", "ix", "xii", "xl", "lxxx", "c", "3", "2nd")) {
      assertTrue(StandingTitle.isNumber(number), number);
    }
    for (String word : List.of("civil", "civic", "ill", "vic", "lilli")) {
      assertFalse(StandingTitle.isNumber(word), word);
    }
  }

  @Test
  void everyPhraseOfTheListMarksAWithdrawnPaperOrIsOfAKindOfNotice() {
    Set<String> kinds =
        WordFile.lines(TitlePhrases.class, "notices.txt").stream()
            .map(line -> line.split(" = ", 2)[0].strip())
            .collect(Collectors.toSet());
    Set<String> known =
        Arrays.stream(NoticeKind.values()).map(NoticeKind::code).collect(Collectors.toSet());
    known.add(TitleLabel.MARK);
    assertEquals(known, kinds);
  }
}
