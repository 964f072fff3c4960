package dev.signpost.language.text;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Used by one thread at a time, and its fields change as it works: a writer, or buffers kept from
 * text to text so that reading allocates nothing. Everything else has final fields.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Confined {}
