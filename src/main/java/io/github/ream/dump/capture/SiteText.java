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
              + " )?(?:enable|turn on) javascript.*|loading\\W*|get trending papers in your"
              + " email.*|no papers (?:found|yet|for|on)\\b.*|there are no papers\\b.*|checking if"
              + " the site connection is secure|limitation of liability|acceptable use|forgot"
              + " (?:your )?password.*|something went wrong\\W*|service unavailable.*|bad"
              + " gateway.*|gateway time-?out.*|verify you are human\\W*|attention"
              + " required!.*|(?:hugging face )?blog, articles, and discussions.*|spaces discover"
              + " amazing .*|this page is (?:not available|private).*)");
  private static final Pattern TEXT =
      Pattern.compile(
          "(?i)\\W*(?:(?:we|this (?:web)?site|by using this (?:web)?site,?"
              + " you)\\b.{0,40}\\bcookies\\b|(?:please )?(?:enable|turn on) javascript\\b|sorry,"
              + " (?:we|the page|there)\\b|the page you (?:are|were) looking for\\b).*");

  private static final Pattern HELD =
      Pattern.compile(
          "(?i)\\bneeds to review the security of your connection\\b|\\bsecurity by"
              + " cloudflare\\b|\\bforgot your password\\b|\\bby (?:accessing|using|continuing to"
              + " use) (?:or using )?(?:the|this|our) (?:web ?)?(?:service|site)\\b.{0,60}\\byou"
              + " agree\\b|\\bto the fullest extent permitted by law\\b|\\bcreate a HF"
              + " account\\b|\\baccept all\\W+reject all\\b|\\bblog, articles, and"
              + " discussions\\b|\\bmade by the community!\\W+running\\b");
  private static final Pattern UPDATED =
      Pattern.compile("(?i)\\bupdated (?:about )?(?:\\d+ \\p{L}+ ago|\\p{L}{3} \\d{1,2})\\b");
  private static final Pattern NAVIGATION =
      Pattern.compile(
          "(?i)(?:[\\W\\d]*+\\b(?:hugging"
              + " face|models|datasets|spaces|buckets|docs|pricing|tos|privacy|about|jobs|company|website|system"
              + " theme|log ?in|sign ?up|daily papers|papers|posts|community"
              + "|enterprise|solutions|home|terms|contact|blog|tasks|search|full-text|careers|press|help|news|settings|subscribe|collections|organizations|policy|of"
              + " service|accept all|reject all|manage preferences|cookie))++[\\W\\d]*+");

  private SiteText() {}

  /** Whether a title and the text under it belong to the site. */
  static boolean is(String title, CharSequence text) {
    return TITLE.matcher(title).matches()
        || (text != null
            && (TEXT.matcher(text).matches()
                || HELD.matcher(text).find()
                || NAVIGATION.matcher(text).matches()
                || UPDATED.matcher(text).results().count() > 1
                || SUBMITTED.matcher(text).results().count() > 1));
  }
}
