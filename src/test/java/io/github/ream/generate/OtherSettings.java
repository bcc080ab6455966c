package io.github.ream.generate;

/** Settings of made-up dumps that only tests change. */
public final class OtherSettings {
  private OtherSettings() {}

  public static GeneratorSettings withYears(GeneratorSettings settings, int first, int last) {
    GeneratorSettings.Draft draft = new GeneratorSettings.Draft(settings);
    draft.firstYear = first;
    draft.lastYear = last;
    return draft.made();
  }

  public static GeneratorSettings withVariantShare(GeneratorSettings settings, double share) {
    GeneratorSettings.Draft draft = new GeneratorSettings.Draft(settings);
    draft.variantShare = share;
    return draft.made();
  }
}
