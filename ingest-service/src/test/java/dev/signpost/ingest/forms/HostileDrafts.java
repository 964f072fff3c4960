package dev.signpost.ingest.forms;

import java.util.stream.Stream;

/** Drafts made to bring a parser down, each about a megabyte long. */
final class HostileDrafts {
  private static final int SIZE = Integer.getInteger("signpost.fuzz.bytes", 1 << 20);
  private static final String FRONT = "---\nid: term/x\ntitle: t\n---\n";
  private static final String OPEN_FRONT = "---\nid: term/x\ntitle: t\n";

  private HostileDrafts() {}

  /**
   * Each is thrown at every form, whichever it was made for.
   *
   * @param pattern repeated up to the size; %d in it is counted up
   */
  record Hostile(String name, String start, String pattern) {
    String text() {
      StringBuilder text = new StringBuilder(start);
      for (int i = 0; !pattern.isEmpty() && text.length() < SIZE; i++) {
        text.append(pattern.contains("%d") ? pattern.replace("%d", Integer.toString(i)) : pattern);
      }
      return text.toString();
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Hostile> all() {
    return Stream.of(json(), yaml(), markdown(), html(), text()).flatMap(drafts -> drafts);
  }

  private static Stream<Hostile> json() {
    return Stream.of(
        filled("arrays in arrays", "{\"id\":\"term/x\",\"x\":", "["),
        filled("objects in objects", "", "{\"a\":"),
        filled("fields without end", "{\"id\":\"term/x\"", ",\"%d\":0"),
        filled(
            "sections without end", "{\"id\":\"term/x\",\"title\":\"t\",\"sections\":[{}", ",{}"),
        filled("a number without end", "{\"id\":\"term/x\",\"revision\":", "9"),
        filled("a name without end", "{\"", "x"),
        filled("escapes", "{\"title\":\"", "\\u0000"));
  }

  private static Stream<Hostile> yaml() {
    return Stream.of(
        filled("a billion laughs", laughs(), ""),
        filled("anchors", OPEN_FRONT, "a%d: &a%d [*a%d]\n"),
        filled("lists in lists", OPEN_FRONT + "x: ", "["),
        filled("maps in maps", OPEN_FRONT + "x: ", "{a: "),
        filled("lists in blocks", OPEN_FRONT + "x: ", "- "),
        filled("keys without end", OPEN_FRONT, "? "),
        filled("a tag without end", OPEN_FRONT + "x: !", "a"),
        filled("aliases without end", OPEN_FRONT + "aliases: [a", ", a"),
        filled("front matter that never ends", OPEN_FRONT, "# comment\n"));
  }

  private static Stream<Hostile> markdown() {
    return Stream.of(
        filled("quotes in quotes", FRONT, ">"),
        filled("lists in lists of text", FRONT, "- "),
        filled("brackets", FRONT, "["),
        filled("images in brackets", FRONT, "![["),
        filled("brackets that close", FRONT, "[a]("),
        filled("stars", FRONT, "*a **a "),
        filled("backticks", FRONT, "`a``"),
        filled("references", FRONT, "[a%d]: /x\n"),
        filled("headings", FRONT, "## h {causes}\n"),
        filled("deep lists", FRONT, "* * * * * * * * * * *\n"),
        filled("entities", FRONT, "&#x41;&amp;&lt;b>"),
        filled("red flags again and again", FRONT, "## r {redFlags}\n- a\n"));
  }

  private static Stream<Hostile> html() {
    return Stream.of(
        filled("signs that open", "", "<"),
        filled("elements in elements", "", "<div>"),
        filled("tables in tables", "", "<table><tr><td>"),
        filled("formatting that never ends", "", "<b><i><p>"),
        filled("links in links", "", "<a href=/findings/x><div>"),
        filled("lists in lists of HTML", "", "<ul><li>"),
        filled("forms, menus, templates", "", "<form><select><template><svg>"),
        filled("an attribute without end", "<p title=\"", "x"),
        filled("attributes without end", "<p", " a%d=1"),
        filled("a class without end", "<div class=\"", "nav "),
        filled("a comment without end", "<!--", "<!-"),
        filled("a script without end", "<script>", "<script"),
        filled("escaped tags", "<p>", "&lt;script&gt;alert(1)&lt;/script"),
        filled(
            "headings of HTML", "<h1>x</h1>", "<h2>Related findings</h2><a href=/findings/a>a</a>"),
        filled("parts outside the main one", "<main>x</main>", "<nav><h2>Related pages</h2></nav>"),
        filled("articles in articles", "", "<article class=sidebar id=x>"),
        filled("questions", "<h2>FAQ</h2>", "<h3>Is it?</h3>a"),
        filled("metas", "", "<meta name=signpost:id content=term/x>"),
        filled("JSON-LD", "<script type=application/ld+json>{\"@graph\":[{}", ",{\"about\":{}}"),
        filled("JSON-LD in JSON-LD", "<script type=application/ld+json>", "{\"about\":"),
        filled("broken JSON-LD", "", "<script type=application/ld+json>{</script>"));
  }

  private static Stream<Hostile> text() {
    return Stream.of(
        filled("one line", "", "word "),
        filled("one word", "", "a"),
        filled("dashes", "", "-"),
        filled("bars", "", "|"),
        filled("hashes", "", "# "),
        filled("empty lines", "a", "\n"),
        filled("lines", "", "Some Title\nA sentence. And one more.\n"),
        filled("titles", "", "Some Title\n"),
        filled(
            "titles of cards", "Related findings\n", "Card Title\nIt says more than the title.\n"),
        filled("capital titles", "", "Some Title Which Goes On\n"),
        filled("questions of text", "Frequently asked questions\n", "Is it?\n"),
        filled("items", "", "- a\n"),
        filled("numbers", "", "1. a\n"),
        filled("reviews", "", "Reviewed by A on 1 May 2026 | Reviewed on 2 May 2026\n"),
        filled("a review without end", "Reviewed by ", "a on "),
        filled("what nobody sees", "a", "\u200B"),
        filled("control characters", "a", "\u0001"),
        filled("marks on one letter", "a", "\u0301"),
        filled("marks of two kinds", "a", "\u0301\u0323"),
        filled("mojibake", "", "\u00C3\u0192\u00C2\u00A9"),
        filled("lost characters", "", "\uFFFD "),
        filled("half of pairs", "", "\uD83D\uDE00\u0000"));
  }

  private static Hostile filled(String name, String start, String pattern) {
    return new Hostile(name, start, pattern);
  }

  private static String laughs() {
    StringBuilder yaml = new StringBuilder(OPEN_FRONT).append("a0: &a0 [lol, lol]\n");
    for (int i = 1; i < 40; i++) {
      yaml.append("a%d: &a%d [*a%d, *a%d, *a%d]\n".formatted(i, i, i - 1, i - 1, i - 1));
    }
    return yaml.append("title: *a39\naliases: *a39\n---\nS.").toString();
  }
}
