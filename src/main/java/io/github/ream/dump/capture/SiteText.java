package io.github.ream.dump.capture;

import java.util.regex.Pattern;

/**
 * Recognises texts on a capture that are not papers: lists of submitters, notes about cookies,
 * errors, other pages of the site. It is asked only about texts with neither byline nor date.
 */
final class SiteText {
  private static final Pattern SUBMITTED = Pattern.compile("(?i)\\bsubmitted by\\b");
  private static final Pattern TITLE =
      Pattern.compile(
          "(?i)(?:submitted by\\b.*|(?:error )?(?:404|403|429|50\\d)\\b.*|page not"
              + " found.*|(?:internal server|application|client) error.*|too many requests.*|access"
              + " denied.*|just a moment.*|checking your browser.*|log ?in|sign ?(?:in|up)|log in"
              + " or sign up.*|(?:we|this (?:web)?site) uses? cookies.*|cookie"
              + " (?:settings|preferences|policy)|accept (?:all )?cookies|privacy policy|terms of"
              + " (?:service|use)|search results.*|no results.*|showing \\d+.*results?.*|(?:please"
              + " )?(?:enable|turn on) javascript.*|loading\\W*)");
  private static final Pattern TEXT =
      Pattern.compile(
          "(?i)\\W*(?:(?:we|this (?:web)?site|by using this (?:web)?site,?"
              + " you)\\b.{0,40}\\bcookies\\b|(?:please )?(?:enable|turn on) javascript\\b|sorry,"
              + " (?:we|the page|there)\\b|the page you (?:are|were) looking for\\b).*");

  private SiteText() {}

  /** Whether a title and the text under it belong to the site. */
  static boolean is(String title, CharSequence text) {
    return TITLE.matcher(title).matches()
        || (text != null
            && (TEXT.matcher(text).matches() || SUBMITTED.matcher(text).results().count() > 1));
  }
}
