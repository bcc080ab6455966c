package io.github.ream.generate.layout;

import io.github.ream.generate.plan.OddCase;
import io.github.ream.generate.plan.PaperPlan;
import io.github.ream.generate.plan.PaperPlanner;
import io.github.ream.generate.plan.Person;
import io.github.ream.generate.plan.PlanSettings;
import io.github.ream.generate.plan.PlantedAuthors;
import io.github.ream.generate.plan.Recurrence;
import io.github.ream.generate.plan.SeenText;
import io.github.ream.generate.plan.Shown;
import io.github.ream.generate.plan.Sighting;
import io.github.ream.generate.random.CounterRandom;
import io.github.ream.generate.random.CounterRandom.Purpose;
import io.github.ream.generate.words.PlantedTopics;
import io.github.ream.generate.writing.PaperText;
import io.github.ream.generate.writing.PaperWriter;
import java.util.List;

/** Puts the papers of a file in order and makes them. */
public final class DumpMaker {
  private final PlanSettings settings;
  private final PlantedTopics topics;
  private final PaperPlanner planner;
  private final PaperWriter writer;
  private final DumpFiles files;
  private final Recurrence recurrence;
  private final Sightings sightings;
  private final PlantedAuthors people;

  public DumpMaker(PlanSettings settings) {
    this.settings = settings;
    this.topics = new PlantedTopics(settings.topics(), settings.seed());
    this.planner = new PaperPlanner(settings, topics);
    this.writer = new PaperWriter(settings.seed(), topics);
    this.files = new DumpFiles(settings);
    this.recurrence = new Recurrence(settings);
    this.sightings = new Sightings(settings, files, recurrence);
    this.people = new PlantedAuthors(settings, topics);
  }

  public PlantedTopics topics() {
    return topics;
  }

  public PaperPlan plan(long paper) {
    return planner.plan(paper);
  }

  public PaperText text(PaperPlan paper) {
    return writer.write(paper);
  }

  public List<Person> authors(PaperPlan paper) {
    return people.authors(paper, time(paper));
  }

  /** The words of a paper as a layout shows them in a sighting. */
  public SeenText seen(Sighting sighting, DumpLayout layout) {
    PaperText text = text(sighting.paper());
    SeenText.Form form = layout.form(sighting);
    return new SeenText(varied(text.title(), sighting), seen(text.abstractText(), form), form);
  }

  /** The title as it is shown in a sighting. */
  public String seenTitle(Sighting sighting) {
    return varied(writer.title(sighting.paper()), sighting);
  }

  private static String varied(String title, Sighting sighting) {
    return sighting.variant() == null
        ? title
        : sighting.variant().of(title, CounterRandom.of(sighting.style(), Purpose.VARIANT));
  }

  private static String seen(String abstractText, SeenText.Form form) {
    return switch (form) {
      case WHOLE, LABELLED -> abstractText;
      case CUT -> abstractText.substring(0, abstractText.length() / 2).stripTrailing();
      case SHORTENED -> abstractText.substring(0, abstractText.lastIndexOf(". ") + 1);
      case NONE -> null;
    };
  }

  public double time(PaperPlan paper) {
    return planner.time(paper.publishedOn());
  }

  /** The best known values of a paper over all its sightings. */
  public Shown merged(PaperPlan paper) {
    return sightings.merged(paper);
  }

  public int sightings(long paper) {
    return sightings.number(planner.plan(paper));
  }

  public Sighting sighting(long paper, DumpFile file) {
    return sightings.sighting(planner.plan(paper), file);
  }

  /**
   * A file with its papers shuffled. If the file is cut, the cut paper comes last. If it holds two
   * captures, each begins with a paper that determines its year.
   */
  public DumpContent content(long number) {
    DumpFile file = files.file(number);
    long[] papers = recurrence.papers(number).toArray();
    CounterRandom random = CounterRandom.of(settings.seed(), Purpose.PAGE_ORDER, number);
    for (int i = papers.length - 1; i > 0; i--) {
      swap(papers, i, random.nextInt(i + 1));
    }
    if (file.is(OddCase.TRUNCATED)) {
      move(papers, sightings.lastFirstSeen(number), papers.length - 1);
    }
    if (file.is(OddCase.GLUED)) {
      long first = number * settings.papersPerFile();
      move(papers, first, 0);
      move(papers, first + 1, papers.length / 2);
    }
    return new DumpContent(file, new DumpContent.PaperOrder(papers));
  }

  private static void move(long[] papers, long paper, int to) {
    for (int i = 0; i < papers.length; i++) {
      if (papers[i] == paper) {
        swap(papers, i, to);
        return;
      }
    }
  }

  private static void swap(long[] papers, int i, int j) {
    long paper = papers[i];
    papers[i] = papers[j];
    papers[j] = paper;
  }
}
