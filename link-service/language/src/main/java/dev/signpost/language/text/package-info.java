/**
 * From text to numbered words. A text is read once, left to right: {@link
 * dev.signpost.language.text.Tokens} holds for every word its number in a {@link
 * dev.signpost.language.text.Vocabulary}, where it stands in the text as given (UTF-16), and what
 * parts it from the word before ({@link dev.signpost.language.text.Gap}).
 *
 * <p>Words that differ only in the following are the same word:
 *
 * <ul>
 *   <li>case, diacritics, compatibility forms (ﬁ = fi, ² = 2), apostrophes, a possessive 's;
 *   <li>hyphen, slash or space between words: "ground-glass" is "ground glass";
 *   <li>plural -s, -es, -ies, -oses, -ae and the irregular plurals of {@code plurals.tsv}; words of
 *       four letters and more, none with a digit, none of {@code no-plurals.txt}, never after -ss,
 *       -us, -is;
 *   <li>British and American spelling by {@code spelling.tsv}.
 * </ul>
 *
 * <p>Nothing else is folded: not -ing, -ed or -al, since "spondylosis" and "spondylolysis",
 * "narrow" and "narrowing" are different words here.
 */
@NullMarked
package dev.signpost.language.text;

import org.jspecify.annotations.NullMarked;
