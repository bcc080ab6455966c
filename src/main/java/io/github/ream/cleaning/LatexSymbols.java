package io.github.ream.cleaning;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * The commands of LaTeX that titles and abstracts hold. A table of its own: latex2unicode reads
 * every text as LaTeX (money and set braces too) and brings a parser's library with it, and
 * unicode-math's table has 2,400 signs for the sixty that abstracts use.
 */
final class LatexSymbols {
  /** Accents by their commands, as combining marks. */
  static final Map<Character, Character> ACCENTS =
      Map.ofEntries(
          Map.entry('\'', '\u0301'),
          Map.entry('`', '\u0300'),
          Map.entry('^', '\u0302'),
          Map.entry('"', '\u0308'),
          Map.entry('~', '\u0303'),
          Map.entry('=', '\u0304'),
          Map.entry('.', '\u0307'),
          Map.entry('c', '\u0327'),
          Map.entry('v', '\u030c'),
          Map.entry('H', '\u030b'),
          Map.entry('u', '\u0306'),
          Map.entry('k', '\u0328'),
          Map.entry('r', '\u030a'),
          Map.entry('d', '\u0323'),
          Map.entry('b', '\u0331'));

  /** Commands that only change how their text looks. */
  static final Set<String> WRAPPERS =
      Set.of(
          "emph",
          "textit",
          "textbf",
          "texttt",
          "textrm",
          "textsf",
          "textsc",
          "textsl",
          "textnormal",
          "text",
          "mbox",
          "mathrm",
          "mathbf",
          "mathit",
          "mathcal",
          "mathbb",
          "mathsf",
          "mathtt",
          "mathfrak",
          "boldsymbol",
          "bm",
          "operatorname",
          "underline",
          "rm",
          "it",
          "bf",
          "em",
          "tt",
          "sc",
          "sf",
          "sl",
          "url",
          "protect",
          "left",
          "right",
          "big",
          "Big",
          "displaystyle",
          "textstyle",
          "ensuremath",
          "xspace",
          "mathop");

  /** Letters, signs and names by their commands. */
  static final Map<String, String> SYMBOLS = symbols();

  /** Commands that are dropped with their arguments, which are references and not words. */
  static final Set<String> WITHOUT_TEXT =
      Set.of(
          "cite",
          "citep",
          "citet",
          "citealp",
          "citealt",
          "citeauthor",
          "citeyear",
          "citenum",
          "autocite",
          "parencite",
          "textcite",
          "footcite",
          "nocite",
          "ref",
          "eqref",
          "cref",
          "Cref",
          "autoref",
          "pageref",
          "label",
          "begin",
          "end",
          "includegraphics",
          "footnotemark",
          "vspace",
          "hspace");

  private LatexSymbols() {}

  private static Map<String, String> symbols() {
    Map<String, String> s = new HashMap<>();
    String[] pairs =
        ("ss ß ae æ AE Æ oe œ OE Œ o ø O Ø l ł L Ł aa å AA Å i ı j ȷ dh ð DH Ð th þ TH Þ dj đ DJ Đ"
             + " alpha α beta β gamma γ delta δ epsilon ε varepsilon ε zeta ζ eta η theta θ"
             + " vartheta ϑ iota ι kappa κ lambda λ mu μ nu ν xi ξ pi π rho ρ sigma σ tau τ upsilon"
             + " υ phi φ varphi φ chi χ psi ψ omega ω Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π"
             + " Sigma Σ Upsilon Υ Phi Φ Psi Ψ Omega Ω leq ≤ le ≤ geq ≥ ge ≥ neq ≠ ne ≠ ll ≪ gg ≫"
             + " approx ≈ sim ∼ simeq ≃ equiv ≡ propto ∝ pm ± mp ∓ times × cdot · div ÷ ast ∗ star"
             + " ⋆ circ ∘ to → rightarrow → leftarrow ← Rightarrow ⇒ mapsto ↦ infty ∞ partial ∂"
             + " nabla ∇ ell ℓ hbar ℏ in ∈ notin ∉ subset ⊂ subseteq ⊆ cup ∪ cap ∩ forall ∀ exists"
             + " ∃ emptyset ∅ otimes ⊗ oplus ⊕ wedge ∧ vee ∨ langle ⟨ rangle ⟩ lbrace { rbrace }"
             + " ldots … dots … cdots ⋯ prime ′ dagger † ddagger ‡ S § P ¶ copyright ©"
             + " textregistered ® texttrademark ™ degree ° textdegree ° sum ∑ prod ∏ int ∫ mid |"
             + " vert | log log ln ln exp exp sin sin cos cos tan tan max max min min lim lim sup"
             + " sup inf inf det det lesssim ≲ gtrsim ≳ perp ⊥ parallel ∥ odot ⊙ textbackslash \\"
             + " LaTeX LaTeX TeX TeX quad \u2003 qquad \u2003 textendash – textemdash —"
             + " textquoteright ’ textquoteleft ‘")
            .split(" ", -1);
    for (int i = 0; i < pairs.length; i += 2) {
      s.put(pairs[i], pairs[i + 1]);
    }
    return Map.copyOf(s);
  }
}
