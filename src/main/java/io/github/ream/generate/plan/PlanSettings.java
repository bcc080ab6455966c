package io.github.ream.generate.plan;

import java.util.List;

/** The settings that papers, their sightings and the files are planned by. */
public interface PlanSettings {
  /** Number of different papers. */
  long papers();

  /** Papers that a file shows for the first time. */
  int papersPerFile();

  /** Number of files that hold papers. */
  long files();

  /** Names of the layouts, which the files take in turn. */
  List<String> layouts();

  /** Number of planted topics. */
  int topics();

  /** Seed of everything random. */
  long seed();

  /** First publication year. */
  int firstYear();

  /** Last publication year. */
  int lastYear();

  /** Share of papers that are seen again. */
  double recurringShare();

  /** Share of later sightings whose title is written differently. */
  double variantShare();

  /** Share of files, and of papers, that are an odd case. */
  double oddShare();
}
