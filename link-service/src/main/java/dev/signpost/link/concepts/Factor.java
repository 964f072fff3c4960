package dev.signpost.link.concepts;

/** What goes into a score and can be left out to see what it brings; the service uses all. */
public enum Factor {
  /** How freely a name stands in its sentence. */
  STANDING,

  /** How many concepts a page names. */
  ATTENTION,

  /** In which section, and how far behind its beginning. */
  PLACE,

  /** How many pages name a concept. */
  RARITY,

  MENTION,
  RED_FLAG,
  NAMED_BY,
  SHARED_CONCEPT,
  SIMILAR_NAME
}
