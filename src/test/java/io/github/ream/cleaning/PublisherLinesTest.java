package io.github.ream.cleaning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublisherLinesTest {
  private static final String FIRST = "Glaciers store most of the fresh water on land.";
  private static final String SECOND = "We map their mass loss from orbit (2002 to 2020).";
  private static final String OWN = FIRST + " " + SECOND;

  private static String cut(String text) {
    return String.join(" ", PublisherLines.ownSentences(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "© 2023 Elsevier B.V. All rights reserved.",
        "© 2019 The Authors. Published by Elsevier Ltd.",
        "© 2014 Wiley-VCH Verlag GmbH & Co. KGaA, Weinheim.",
        "(C) 2003 Elsevier Science Ltd. All rights reserved.",
        "(c) 2011 Optical Society of America.",
        "Copyright © 2008 John Wiley & Sons, Ltd.",
        "Copyright 2016, Springer-Verlag Berlin Heidelberg.",
        "Copyright (c) 2009 by the American Geophysical Union.",
        "© The Author(s) 2020.",
        "©2021 IEEE.",
        "Published by Elsevier Inc. on behalf of the Society of Glaciers.",
        "This is an open access article under the CC BY license"
            + " (http://creativecommons.org/licenses/by/4.0/).",
        "This article is distributed under the terms of the Creative Commons Attribution License,"
            + " which permits unrestricted use.",
        "[ABSTRACT FROM AUTHOR]",
        "Copyright of Journal of Ice is the property of Ice Press and its content may not be"
            + " copied or emailed to multiple sites.",
        "However, users may print, download, or email articles for individual use.",
        "This abstract may be abridged.",
        "(ABSTRACT TRUNCATED AT 250 WORDS)",
        "Abstract truncated.",
        "(Abstract shortened by UMI.)",
        "(PsycInfo Database Record (c) 2021 APA, all rights reserved)",
        "Supplementary data are available at Ice Informatics online.",
        "Contact: ice@example.org",
        "For permissions, please e-mail: permissions@example.org.",
        "12 pages, 5 figures.",
        "23 pages, 4 figures, 2 tables",
        "Schluesselwoerter: Gletscher, Massenbilanz",
        "Abstract from the author.",
        "This is an accepted manuscript version of this article in Ice.",
        "Keywords: glacier; mass balance; gravimetry.",
        "Key words and phrases: glacier, mass balance",
        "Index Terms—Glaciers, remote sensing.",
        "Mots-clés : glacier, bilan de masse.",
        "MSC 2010: 35K55, 86A40.",
      })
  void aPublishersLineGoesWhereverItStands(String line) {
    assertEquals(OWN, cut(OWN + " " + line));
    if (".)]".indexOf(line.charAt(line.length() - 1)) >= 0) {
      assertEquals(OWN, cut(line + " " + OWN));
    }
  }

  @Test
  void nothingElseGoesWithIt() {
    assertEquals(OWN, cut("© 2020 IEEE." + OWN), "the blank was lost");
    assertEquals(OWN, cut("International audience" + OWN));
    assertEquals(OWN, cut("National audience; " + OWN));
    assertEquals(OWN, cut("Abstract: " + OWN));
    assertEquals(OWN, cut(OWN + " Keywords: glacier. Mass balance. Orbit."));
    assertEquals(
        FIRST, cut(FIRST + " © 2020 The Authors. Some Society of Ice published by X Ltd."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Copyright law was written for print, and copyright disputes about models follow.",
        "Watermarks trace the copyright of generated images.",
        "All models are released under a permissive licence on the web.",
        "The corpus is available under a Creative Commons licence and covers 2019.",
        "Keyword co-occurrence and keyword-based search are compared.",
        "Open access journals are read more often than others.",
        "We extract keywords: their order matters.",
        "A truncated signed distance function holds the abstract shape.",
        "Our audience of experts judged 200 pages and 30 figures.",
        "Reports published by firms of three countries were read.",
        "Supplementary motor areas are active during sleep.",
        "Permission systems of phones leak data.",
        "Contact between grains (2010 and later) was measured.",
        "Rights of way are reserved for cyclists.",
        "On HumanEval the model reaches a pass@1 of 67.1.",
        "A supplementary video shows the robot at work.",
        "PsycInfo, PubMed and Embase were searched until 2018.",
        "National audience figures for television fell in 2019.",
        "Permission to access a file is granted by the user.",
        "Keyword - based methods fail.",
      })
  void aSentenceOfTheAbstractsOwnStays(String sentence) {
    assertEquals(FIRST + " " + sentence + " " + SECOND, cut(FIRST + " " + sentence + " " + SECOND));
    assertEquals(OWN + " " + sentence, cut(OWN + " " + sentence));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Salient objects are hard to find.",
        "Safety of bridges matters.",
        "Increasing attention is paid to graphs.",
        "Including users helps.",
        "Distributed optimisation is slow.",
        "The authors propose a new measure.",
        "It is well known that ice melts.",
        "It was found that ice melts.",
        "This is a survey.",
        "Published maps disagree.",
        "Limited data are a problem.",
        "We ask how machines change society.",
      })
  void theSentenceBehindAPublishersLineIsTheAbstractsOwn(String sentence) {
    for (String line : List.of("© 2017 IEEE.", "© 2019 Elsevier Ltd. All rights reserved.")) {
      assertEquals(sentence + " " + SECOND, cut(line + " " + sentence + " " + SECOND));
    }
  }

  @Test
  void aCopyrightSignWithoutAYearBeginsASentence() {
    assertEquals(OWN, cut(OWN + " © Springer-Verlag, all rights reserved."));
    assertEquals(OWN, cut(OWN + " © Elsevier Ltd. All rights reserved."));
    assertEquals(OWN, cut(OWN + " ⓒ 2019 Korean Society."));
  }

  @Test
  void anotherAbstractBehindKeywordsIsRead() {
    assertEquals(
        FIRST + " " + SECOND, cut(FIRST + " Mots-clés: glace, neige. Orbite. Abstract: " + SECOND));
  }

  @Test
  void bracketsWithoutEndTakeNoTime() {
    String text = "( " + "x) ".repeat(100_000);
    assertEquals(1, PublisherLines.ownSentences(text + "©").size());
  }

  @Test
  void labelsOfSectionsGoAndWhatTheyLabelStays() {
    assertEquals(
        OWN + " Loss has doubled. Melting dominates.",
        cut(
            "Background: "
                + FIRST
                + " METHODS "
                + SECOND
                + " Results—Loss has doubled."
                + " ConclusionsMelting dominates."));
    assertEquals("Results of models differ.", cut("Results of models differ."));
    assertEquals("Method for ice: a survey.", cut("Method for ice: a survey."));
  }

  @Test
  void anAbstractOfKeywordsOnlyHasNoSentence() {
    assertEquals(List.of(), PublisherLines.ownSentences("Keywords: ice, snow"));
    assertEquals(List.of(), PublisherLines.ownSentences(null));
    assertEquals(List.of(), PublisherLines.ownSentences("  "));
  }
}
